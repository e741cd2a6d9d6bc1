package medcode.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEnding;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeReference;
import medcode.codeset.CodeSet;
import medcode.codeset.InstructionalNote;
import medcode.index.OpenRelease;

/** The codes that a note names, as far as a release holds them: the topmost ones, not all that stand below them. */
public final class NamedCodes {
    /** Sorts after every character of a code. */
    private static final String AFTER = "~";

    private final OpenRelease release;
    private final List<CodeEntry> named = new ArrayList<>();

    private NamedCodes(OpenRelease release) {
        this.release = release;
    }

    /** In the order of the note, and within a range in tabular order. */
    public static List<CodeEntry> of(InstructionalNote note, OpenRelease release) {
        NamedCodes codes = new NamedCodes(release);
        for (CodeReference reference : note.references()) {
            codes.add(reference);
        }
        return codes.named;
    }

    /** The categories from one to another, in tabular order. */
    public static List<CodeEntry> categories(String first, String last, OpenRelease release) {
        return new NamedCodes(release).within(new CodeReference(first, last, CodeEnding.ANY));
    }

    /** A place in the order of characters behind a code and all that stand below it. */
    public static Code endOf(Code code) {
        return new Code(code.codeSet(), code.compact() + AFTER);
    }

    private void add(CodeReference reference) {
        CodeReference categories =
                new CodeReference(category(reference.first()), category(reference.last()), CodeEnding.ANY);
        for (CodeEntry category : within(categories)) {
            collect(category, reference);
        }
    }

    private List<CodeEntry> within(CodeReference categories) {
        List<CodeEntry> within = new ArrayList<>();
        Optional<Code> next = release.following(code(categories.first().substring(0, 1)));
        while (next.isPresent()
                && next.get().compact().charAt(0) <= categories.last().charAt(0)) {
            Code category = next.get().category();
            if (categories.covers(category, this::order)) {
                release.find(category).ifPresent(within::add);
            }
            next = release.following(endOf(category));
        }
        within.sort((one, other) -> release.order(one.code()) - release.order(other.code()));
        return within;
    }

    private void collect(CodeEntry entry, CodeReference reference) {
        if (reference.covers(entry.code(), this::order)) {
            if (!named.contains(entry)) {
                named.add(entry);
            }
            return;
        }
        for (Code child : entry.children()) {
            release.find(child).ifPresent(below -> collect(below, reference));
        }
    }

    private int order(String compact) {
        return release.order(code(compact));
    }

    private static Code code(String compact) {
        return new Code(CodeSet.ICD10CM, compact);
    }

    private static String category(String compact) {
        return code(compact).category().compact();
    }
}
