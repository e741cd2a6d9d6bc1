package medcode.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.lexicon.Memory;

/**
 * The codes that say of a disease that the patient or a relative had it: the Index has «History, personal» and «History,
 * family» for many diseases, and for what they belong to.
 */
final class PastConditions {
    private static final String PERSONAL = "personal history";
    private static final String FAMILY = "family history";

    private final Lookup lookup;
    private final CodeTable table;
    private final Memory<String, List<Code>> personal = new Memory<>(name -> stated(PERSONAL, name));
    private final Memory<String, List<Code>> family = new Memory<>(name -> stated(FAMILY, name));
    private final Memory<Code, List<String>> groups = new Memory<>(this::groups);

    PastConditions(Lookup lookup) {
        this.lookup = lookup;
        this.table = lookup.table();
    }

    /** The mention, if words say that what it names was or that a relative has it, with the code for that behind its own. */
    Mention with(String text, Mention mention) {
        boolean past = mention.assertion() == Assertion.HISTORICAL;
        boolean told = (past || mention.assertion() == Assertion.FAMILY)
                && mention.cue().isPresent()
                && mention.kind() == Mention.Kind.CONDITION;
        if (!told || mention.codes().isEmpty()) {
            return mention;
        }
        String disease = mention.span().of(text).toLowerCase(Locale.ROOT);
        Set<Code> codes = new LinkedHashSet<>(mention.codes());
        codes.addAll(said(past ? personal : family, disease, mention.codes().get(0)));
        return mention.of(List.copyOf(codes));
    }

    /** Its own code, else that of what it belongs to. */
    private List<Code> said(Memory<String, List<Code>> known, String disease, Code now) {
        List<Code> codes = known.of(disease);
        List<String> wider = codes.isEmpty() ? groups.of(now) : List.of();
        for (int i = 0; i < wider.size() && codes.isEmpty(); i++) {
            codes = known.of(wider.get(i));
        }
        return codes;
    }

    private List<Code> stated(String whose, String name) {
        return lookup.stated(whose, name, trail -> isOf(whose, trail));
    }

    /** A line or title that says what was. */
    static boolean isHistory(List<String> trail) {
        return isOf(PERSONAL, trail) || isOf(FAMILY, trail);
    }

    private static boolean isOf(String whose, List<String> trail) {
        String words = String.join(" ", trail).toLowerCase(Locale.ROOT);
        String person = whose.substring(0, whose.indexOf(' '));
        return words.startsWith(whose) || (words.startsWith("history") && words.contains(person));
    }

    /** Its category, section and chapter. */
    private List<String> groups(Code now) {
        List<String> names = new ArrayList<>();
        Optional<CodeEntry> entry = table.find(now);
        if (entry.isPresent()) {
            table.find(now.category()).ifPresent(category -> names.add(category.title()));
            table.block(entry.get().section()).ifPresent(block -> names.add(block.words()));
            table.block(entry.get().chapter()).ifPresent(block -> names.add(block.words()));
        }
        return names;
    }
}
