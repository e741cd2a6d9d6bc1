package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import medcode.edit.Quote;
import medcode.extract.Assertion;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.suggest.NotCoded;
import medcode.suggest.Suggestion;

/** Where a note names a billed procedure. */
final class Procedures {
    private static final String PERFORMED = "performed";

    private Procedures() {}

    /** @param performed true where the note says that it was done in this encounter */
    record Mentioned(boolean performed, Quote quote) {}

    /** The mentions whose words lead to a procedure code, as the claim writes it. */
    static List<Mentioned> of(Reading reading, String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        List<Mentioned> mentioned = new ArrayList<>();
        for (Mention mention : reading.extraction().mentions()) {
            if (mention.codes().stream()
                    .anyMatch(candidate -> candidate.compact().equals(code))) {
                mentioned.add(new Mentioned(
                        isPerformed(mention, reading), reading.sentence(mention.span(), mention.assertion())));
            }
        }
        listed(reading, code, mentioned);
        NamedService.of(code).forEach(service -> named(reading, service, mentioned));
        return mentioned;
    }

    /** Only what is left to another day tells something: a bare name may be of what was done. */
    private static void named(Reading reading, NamedService service, List<Mentioned> mentioned) {
        boolean done = service.isDone(reading);
        for (Mention mention : reading.extraction().mentions()) {
            if (service.isNamedBy(mention, reading)) {
                mentioned.add(new Mentioned(
                        done || !NamedService.isNotYet(mention, reading),
                        reading.sentence(mention.span(), mention.assertion())));
            }
        }
    }

    /** What was suggested as done, and what was left out because it was not. */
    private static void listed(Reading reading, String code, List<Mentioned> mentioned) {
        for (Suggestion suggestion : reading.suggestions().all()) {
            if (suggestion.code().compact().equals(code)) {
                suggestion.evidence().stream()
                        .map(one -> new Mentioned(true, reading.sentence(one.span(), one.assertion())))
                        .forEach(mentioned::add);
            }
        }
        for (NotCoded notCoded : reading.suggestions().notCoded()) {
            if (notCoded.code().filter(one -> one.compact().equals(code)).isPresent()) {
                mentioned.add(new Mentioned(false, reading.sentence(notCoded.span(), Assertion.NEGATED)));
            }
        }
    }

    /** A drug is given by the injection that its sentence names: what is said of one holds for both. */
    private static boolean isPerformed(Mention mention, Reading reading) {
        boolean otherwise = reading.extraction().mentions().stream()
                .filter(other -> other.sentence().equals(mention.sentence()))
                .flatMap(other -> other.facts().stream())
                .anyMatch(fact -> fact.kind() == Fact.Kind.PROCEDURE_STATUS
                        && !fact.value().equals(PERFORMED));
        return mention.assertion() == Assertion.PRESENT && !otherwise;
    }
}
