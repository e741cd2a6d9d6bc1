package medcode.suggest.coded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.suggest.phrase.DurationRange;

/**
 * How long a patient was unconscious, as the sixth character of an intracranial injury asks: the words for it are in {@code
 * encounter_words.tsv}, the units in {@code duration_words.tsv}.
 */
public final class Unconsciousness {
    private static final String ASKED = "loss of consciousness";
    private static final String SAID = "unconscious";
    private static final String AWAKE = "awake";
    private static final String NEVER = "without loss of consciousness";
    private static final String GREATEST = "without return";
    private static final int STEM = 6;
    /** Words between what says it and the time: «unconscious for approximately two hours». */
    private static final int REACH = 6;

    private final CodeTable table;
    private final Lexicon lexicon;
    private final Map<String, Double> numbers = new HashMap<>();
    private final Map<String, Double> units = new HashMap<>();

    public Unconsciousness(CodeTable table, Lexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
        for (List<String> row : lexicon.table("number_words.tsv")) {
            numbers.put(row.get(0), Double.valueOf(row.get(1)));
        }
        for (List<String> row : lexicon.table("duration_words.tsv")) {
            (row.get(0).equals("unit") ? units : numbers).put(row.get(1), Double.valueOf(row.get(2)));
        }
    }

    /** The same codes, those that leave the time open with the time that the note tells. */
    public List<Coded> with(List<Coded> coded, List<EncounterWords.Said> said, Extraction extraction) {
        Optional<Double> minutes = said.stream()
                .filter(one -> one.kind().equals(SAID))
                .flatMap(one -> minutes(one, extraction).stream())
                .findFirst();
        List<Coded> all = new ArrayList<>(coded);
        if (minutes.isPresent()) {
            all.replaceAll(one -> answered(one, title -> holds(title, minutes.get())));
        } else if (said.stream().anyMatch(one -> one.kind().equals(AWAKE))) {
            all.replaceAll(one -> answered(one, title -> title.contains(NEVER)));
        }
        if (all.stream().anyMatch(one -> one.candidate().title().contains(ASKED))) {
            all.removeIf(one -> one.candidate().isSymptom() && isSaid(one, said));
        }
        return all;
    }

    /** True for a symptom that the words for it were taken for. */
    private static boolean isSaid(Coded one, List<EncounterWords.Said> said) {
        return said.stream()
                .filter(words -> words.kind().equals(SAID))
                .anyMatch(words -> words.span().contains(one.problems().get(0).span()));
    }

    /** The time behind the words in their sentence, else right before them: «a two-hour loss of consciousness». */
    private Optional<Double> minutes(EncounterWords.Said said, Extraction extraction) {
        String text = extraction.note().text();
        Optional<Double> behind = first(lexicon.words(
                text,
                said.span().end(),
                Math.max(said.span().end(), said.sentence().span().end())));
        if (behind.isPresent()) {
            return behind;
        }
        List<Word> before = lexicon.words(
                text,
                Math.min(said.span().start(), said.sentence().span().start()),
                said.span().start());
        return first(before.subList(Math.max(0, before.size() - REACH), before.size()));
    }

    private Optional<Double> first(List<Word> words) {
        for (int i = 0; i + 1 < words.size() && i < REACH; i++) {
            Double unit = units.get(words.get(i + 1).normal());
            Double count = number(words.get(i).normal());
            if (unit != null && count != null) {
                return Optional.of(count * unit);
            }
        }
        return Optional.empty();
    }

    private Double number(String word) {
        return word.matches("\\d{1,3}(\\.\\d)?") ? Double.valueOf(word) : numbers.get(word);
    }

    private static boolean holds(String title, double minutes) {
        return !title.contains(GREATEST)
                && DurationRange.in(title).filter(range -> range.holds(minutes)).isPresent();
    }

    /** The neighbor whose title fits what the note tells, else the same. */
    private Coded answered(Coded one, Predicate<String> title) {
        String stem = one.code().compact();
        if (!one.candidate().title().contains(ASKED) || stem.length() < STEM) {
            return one;
        }
        Code header = new Code(one.code().codeSet(), stem.substring(0, STEM - 1));
        String seventh = stem.substring(STEM);
        return table.find(header).map(CodeEntry::children).orElse(List.of()).stream()
                .flatMap(child -> table.find(child).stream())
                .filter(child -> title.test(child.title()))
                .findFirst()
                .flatMap(child ->
                        table.find(new Code(child.code().codeSet(), child.code().compact() + seventh)))
                .map(entry -> one.instead(one.candidate().at(entry)))
                .orElse(one);
    }
}
