package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;
import medcode.extract.Assertion;
import medcode.lexicon.Lexicon;
import medcode.suggest.Suggestion;
import medcode.tabular.LateralityAxis;
import medcode.tabular.Side;
import medcode.tabular.Tabular;

/** A billed «unspecified» code where the notes say which. */
final class SpecificityInNote implements NoteEdit {

    private static final Pattern WITHOUT = Pattern.compile("\\bwithout \\w+");
    private static final List<String> OPEN = Lexicon.bundled().table("open_title_words.tsv").stream()
            .map(row -> row.get(0))
            .toList();

    @Override
    public EditCard card() {
        return new EditCard(
                "DOC107",
                "specificity-in-note",
                Severity.WARNING,
                "More specific code supported by the note",
                "ICD-10-CM guidelines I.B.2, I.B.18");
    }

    @Override
    public List<Defect> defects(Documentation documentation) {
        List<Defect> defects = new ArrayList<>();
        for (ListedDiagnosis listed : documentation.billed()) {
            String title = documentation.words().title(listed.code());
            Optional<Suggestion> more = isOpen(title) ? more(listed.code(), documentation) : Optional.empty();
            if (more.isPresent()) {
                defects.add(defect(listed, title, more.get(), documentation));
                continue;
            }
            Optional<Defect> sided = sided(listed, title, documentation);
            if (sided.isPresent()) {
                defects.add(sided.get());
            } else {
                other(listed, documentation)
                        .ifPresent(other -> defects.add(
                                defect(listed, title, other, documentation).as(Severity.INFO)));
            }
        }
        return defects;
    }

    private static Defect defect(ListedDiagnosis listed, String title, Suggestion other, Documentation documentation) {
        String message = listed.code() + " (" + title + ") is billed, but the note supports " + other.code() + " ("
                + other.title() + ")";
        return Defect.of(message, listed).quoting(documentation.quotes(other)).mendedBy(List.of(other.code()));
    }

    /** Another code of the category, which says something else than the billed one; of the billed one the notes say nothing more. */
    private static Optional<Suggestion> other(ListedDiagnosis listed, Documentation documentation) {
        Code code = listed.code();
        boolean said = documentation.suggests(code)
                || !Numbers.contradicting(code, documentation).isEmpty()
                || documentation.of(code).stream().anyMatch(one -> one.code().equals(code));
        return said
                ? Optional.empty()
                : documentation.suggestions().stream()
                        .filter(suggestion -> suggestion.code().category().equals(code.category())
                                && !documentation.isBilled(suggestion.code())
                                && !isOtherSide(suggestion.code(), code, documentation)
                                && !isUnspecified(suggestion.title())
                                && suggestion.evidence().stream().anyMatch(one -> one.assertion() == Assertion.PRESENT))
                        .findFirst();
    }

    /** Sides are a finding of another edit. */
    private static boolean isOtherSide(Code other, Code code, Documentation documentation) {
        return documentation
                .claim()
                .tabular()
                .laterality(code)
                .filter(axis -> axis.codes().containsValue(other))
                .isPresent();
    }

    /** The same code for the one side that the notes name, where the billed one names none. */
    private static Optional<Defect> sided(ListedDiagnosis listed, String title, Documentation documentation) {
        Optional<LateralityAxis> axis = documentation.claim().tabular().laterality(listed.code());
        if (axis.isEmpty() || axis.get().side() != Side.UNSPECIFIED) {
            return Optional.empty();
        }
        Set<Side> sides = Sides.near(listed.code(), documentation);
        if (sides.size() != 1) {
            return Optional.empty();
        }
        Side side = sides.iterator().next();
        return axis.get()
                .code(side)
                .filter(code -> !documentation.isBilled(code))
                .map(code -> Defect.of(
                                listed.code() + " (" + title + ") is billed, but the note says the side: "
                                        + side.word(),
                                listed)
                        .quoting(Quotes.of(Sides.nearby(listed.code(), documentation)))
                        .mendedBy(List.of(code)));
    }

    /** True for a title that leaves something open, or says that there is nothing more to say. */
    private static boolean isOpen(String title) {
        return OPEN.stream().anyMatch(title.toLowerCase(Locale.ROOT)::contains);
    }

    private static boolean isUnspecified(String title) {
        return title.toLowerCase(Locale.ROOT).contains("unspecified");
    }

    /** True where a note says itself what a title is without: «without gangrene». */
    private static boolean saysWithout(Code code, Documentation documentation) {
        Matcher without = WITHOUT.matcher(documentation.words().title(code));
        while (without.find()) {
            String words = without.group();
            if (documentation.readings().stream().anyMatch(reading -> reading.holds(words))) {
                return true;
            }
        }
        return false;
    }

    /** The heading above a code that does not leave open yet what its title does: of J96.00, J96.0. */
    private static Code opened(Code code, Documentation documentation) {
        Tabular tabular = documentation.claim().tabular();
        Optional<CodeEntry> above =
                tabular.find(code).flatMap(CodeEntry::parent).flatMap(tabular::find);
        while (above.isPresent() && isOpen(above.get().title())) {
            above = above.get().parent().flatMap(tabular::find);
        }
        return above.map(CodeEntry::code)
                .filter(found -> found.isWithin(code.category()))
                .orElse(code);
    }

    /** A code of the same category that says all that the billed one says, and more. */
    private static Optional<Suggestion> more(Code code, Documentation documentation) {
        if (documentation.suggests(code) || saysWithout(code, documentation)) {
            return Optional.empty();
        }
        Code open = opened(code, documentation);
        for (Suggestion suggestion : documentation.suggestions()) {
            boolean sibling = suggestion.code().category().equals(code.category())
                    && !suggestion.code().equals(code);
            if (sibling
                    && !isUnspecified(suggestion.title())
                    && !documentation.words().says(code, suggestion.code())
                    && !documentation.isBilled(suggestion.code())
                    && suggestion.evidence().stream().anyMatch(one -> one.assertion() == Assertion.PRESENT)
                    && (suggestion.code().isWithin(open)
                            || documentation.words().says(suggestion.code(), code))) {
                return Optional.of(suggestion);
            }
        }
        return Optional.empty();
    }
}
