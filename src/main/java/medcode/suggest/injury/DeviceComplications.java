package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;

/**
 * What befalls a device, implant or graft is a complication of it (guideline I.C.19.g), not the injury or the infection that
 * its words name elsewhere: «dislocation of her hip prosthesis»; the words are in {@code complication_sites.tsv} and
 * {@code complication_kinds.tsv}.
 */
public final class DeviceComplications {
    private static final String AUTHORITY = "guideline I.C.19.g";
    private static final double NAMED = 0.8;
    /** «Infected left total knee prosthesis»; farther off only where a word joins the two. */
    private static final int NEAR = 2;

    private static final int REACH = 6;
    private static final int CANDIDATES = 3;
    /** «no sign of infection of». */
    private static final int DENIED = 3;

    private static final List<String> ACUITIES = List.of("acute", "chronic");
    private static final String POSTPROCEDURAL = " postprocedural pain";

    private static final Set<String> DENIALS = Set.of("no", "not", "without", "denies", "negative", "prevent", "risk");

    /** Pain after an operation is not said to be due to the device (guideline I.C.6.b.3). */
    private static final Set<String> LATER = Set.of("after", "following", "since");

    private static final String PAIN = "pain";

    private final PhraseCoder phrases;
    private final Lexicon lexicon;
    private final Phrases<Row> sites;
    private final Phrases<Row> kinds;
    private final Set<String> joins;

    public DeviceComplications(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.sites = new Phrases<>(rows("complication_sites.tsv", 1, 0), Row::words);
        this.kinds = new Phrases<>(rows("complication_kinds.tsv", 0, 1), Row::words);
        this.joins = lexicon.wordSet("complication_joins.tsv");
    }

    /** @param beside true where the condition that the words name is coded beside the complication */
    private record Row(String device, List<String> words, String named, boolean beside) {}

    private List<Row> rows(String table, int device, int said) {
        List<Row> rows = new ArrayList<>();
        for (List<String> row : lexicon.table(table)) {
            boolean beside = row.size() > 3 && !row.get(3).isEmpty();
            lexicon.phrases(row.get(said))
                    .forEach(words -> rows.add(new Row(row.get(device), words, row.get(2), beside)));
        }
        return rows;
    }

    /** The same codes, the complications in place of what their words were taken for. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        boolean listed = Problems.hasLines(extraction);
        for (Sentence sentence : extraction.sentences()) {
            if (listed ? sentence.problem() : Problems.counts(sentence.section())) {
                List<Word> words = sentence.words();
                List<Phrases.Hit<Row>> devices = sites.hits(words, 0, words.size());
                for (Phrases.Hit<Row> kind : devices.isEmpty() ? devices : kinds.hits(words, 0, words.size())) {
                    devices.stream()
                            .filter(device -> device.row().device.equals(kind.row().device))
                            .filter(device -> isOf(kind, device, words, extraction))
                            .findFirst()
                            .ifPresent(device -> add(kind, device, words, sentence, extraction, all));
                }
            }
        }
        return all;
    }

    /** True where the words between say no more than that the one is of the other. */
    private boolean isOf(Phrases.Hit<Row> kind, Phrases.Hit<Row> device, List<Word> words, Extraction extraction) {
        int from = Math.min(kind.end(), device.end());
        int to = Math.max(kind.first(), device.first());
        String between = from <= to
                ? extraction
                        .note()
                        .text()
                        .substring(words.get(from - 1).end(), words.get(to).start())
                : "";
        boolean joined =
                to - from <= NEAR || words.subList(from, to).stream().anyMatch(word -> joins.contains(word.normal()));
        int start = Math.max(0, Math.min(kind.first(), device.first()) - DENIED);
        boolean denied = words.subList(start, Math.max(kind.end(), device.end())).stream()
                .anyMatch(word -> DENIALS.contains(word.normal()));
        boolean later = kind.row().named.startsWith(PAIN)
                && from <= to
                && words.subList(from, to).stream().anyMatch(word -> LATER.contains(word.normal()));
        return to - from <= REACH && joined && !denied && !later && !between.matches("(?s).*[.,;:].*");
    }

    private void add(
            Phrases.Hit<Row> kind,
            Phrases.Hit<Row> device,
            List<Word> words,
            Sentence sentence,
            Extraction extraction,
            List<Coded> all) {
        Span span = new Span(
                words.get(Math.min(kind.first(), device.first())).start(),
                words.get(Math.max(kind.end(), device.end()) - 1).end());
        Set<String> documented = new HashSet<>(
                lexicon.stems().ofPhrase(sentence.span().of(extraction.note().text())));
        Set<String> sides = new HashSet<>(Set.of("right", "left"));
        sides.retainAll(documented);
        String side = sides.size() == 1 ? sides.iterator().next() + " " : "";
        String named = kind.row().named.replace("…", side + device.row().named);
        List<Candidate> candidates = phrases.candidates(named, documented, CANDIDATES);
        Optional<Candidate> found = candidates.stream()
                .filter(one -> one.title().equalsIgnoreCase(named))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .filter(one -> one.score() >= NAMED);
        if (found.isEmpty() || !isPresent(extraction, span)) {
            return;
        }
        Problem problem =
                Problem.of(extraction.note().text(), span, sentence.section(), sentence.span(), documented, List.of());
        if (!kind.row().beside) {
            all.removeIf(one -> one.problems().get(0).span().overlaps(span));
        }
        all.removeIf(one -> one.code().equals(found.get().code()));
        all.add(new Coded(List.of(problem), found.get(), List.of(), List.of(AUTHORITY)));
        pain(found.get(), problem, documented).ifPresent(all::add);
        all.sort(Comparator.comparingInt(one -> isBefore(one, span) ? 0 : 1));
    }

    /** How long a pain has been there goes behind the device that it is due to (guideline I.C.19.g.2). */
    private Optional<Coded> pain(Candidate complication, Problem problem, Set<String> documented) {
        return !complication.title().startsWith("Pain due to")
                ? Optional.empty()
                : ACUITIES.stream()
                        .filter(documented::contains)
                        .flatMap(acuity -> phrases.candidates("other " + acuity + POSTPROCEDURAL, 1).stream())
                        .findFirst()
                        .map(found -> new Coded(List.of(problem), found, List.of(), List.of("guideline I.C.19.g.2")));
    }

    private static boolean isBefore(Coded one, Span span) {
        return one.problems().get(0).span().start() <= span.start();
    }

    private static boolean isPresent(Extraction extraction, Span span) {
        for (Mention mention : extraction.mentions()) {
            boolean condition = mention.kind() == Mention.Kind.CONDITION || mention.kind() == Mention.Kind.SYMPTOM;
            if (condition && mention.span().overlaps(span) && mention.assertion() != Assertion.PRESENT) {
                return false;
            }
        }
        return true;
    }
}
