package medcode.suggest.problem;

import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.Mention;
import medcode.note.Span;

/** Tells what a line goes on to name from what it says of the condition before: «, as well as phimosis», not «, sugars reviewed because of the infection». */
public final class NextDisease {
    /** How many spaces stand at most before it. */
    private static final int MOST_BEFORE = 4;

    private final CodeTable table;

    public NextDisease(CodeTable table) {
        this.table = table;
    }

    /** True where a part of a problem begins with a disease that the patient has. */
    public boolean begins(Span part, Problem problem, String noteText) {
        return problem.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.CONDITION
                        && mention.assertion() == Assertion.PRESENT
                        && mention.codes().stream().noneMatch(this::isOrganism))
                .map(Mention::span)
                .anyMatch(disease ->
                        part.contains(disease) && spaces(noteText, part.start(), disease.start()) <= MOST_BEFORE);
    }

    private static long spaces(String text, int from, int to) {
        return text.substring(from, to).chars().filter(Character::isWhitespace).count();
    }

    private boolean isOrganism(Code code) {
        return table.find(code)
                .filter(entry -> entry.title().contains(OrganismNames.AS_CAUSE))
                .isPresent();
    }
}
