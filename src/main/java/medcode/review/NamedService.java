package medcode.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;

/**
 * A row of {@code performed_services.tsv}: what notes call the services of a range of codes, whose licensed names medcode has not.
 *
 * @param named how they are named
 * @param done words that stand in a note only where they were done
 */
record NamedService(String from, String to, List<String> named, List<String> done) {
    private static final Set<String> NOT_YET = Set.of("planned", "declined", "not performed");
    /** A plan of today is carried out today. */
    private static final Set<String> TODAY = Lexicon.bundled().wordSet("same_day_words.tsv");

    private static final List<NamedService> ALL = Lexicon.bundled().table("performed_services.tsv").stream()
            .map(row -> new NamedService(row.get(1), row.get(2), words(row.get(3)), words(row.get(4))))
            .toList();

    private static List<String> words(String cell) {
        return Arrays.asList(cell.split("; "));
    }

    static List<NamedService> of(String code) {
        return ALL.stream()
                .filter(row -> row.from.compareTo(code) <= 0 && code.compareTo(row.to) <= 0)
                .toList();
    }

    /** True where a note tells in its own words, or in a section of its own, that one was done. */
    boolean isDone(Reading reading) {
        return done.stream().anyMatch(reading::holds)
                || reading.extraction().sections().stream()
                        .anyMatch(section -> section.kind().id().equals("procedure"));
    }

    /** True where the words of a mention are a name of one. */
    boolean isNamedBy(Mention mention, Reading reading) {
        String said = mention.span().of(reading.note().text()).toLowerCase(Locale.ROOT);
        return mention.kind() == Mention.Kind.PROCEDURE && named.stream().anyMatch(said::endsWith);
    }

    /** True where a mention leaves it to another day, or to nobody. */
    static boolean isNotYet(Mention mention, Reading reading) {
        String sentence = mention.sentence().of(reading.note().text()).toLowerCase(Locale.ROOT);
        return TODAY.stream().noneMatch(sentence::contains)
                && mention.facts().stream()
                        .anyMatch(fact -> fact.kind() == Fact.Kind.PROCEDURE_STATUS && NOT_YET.contains(fact.value()));
    }
}
