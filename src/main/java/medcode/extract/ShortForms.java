package medcode.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.lexicon.Abbreviations;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** What abbreviations in a sentence stand for: as the note itself explains them, as the lexicon has them, or as votes say. */
final class ShortForms {
    private static final int LONGEST = 9;
    private static final int LONGEST_WITH_ONE_CAPITAL = 5;

    private final Abbreviations abbreviations;
    private final AbbreviationSenses senses;
    private final Set<String> lowerCase = new HashSet<>();

    private static final class Bundled {
        static final ShortForms FORMS = new ShortForms(Lexicon.bundled());
    }

    /** By the tables that come with medcode. */
    static ShortForms bundled() {
        return Bundled.FORMS;
    }

    private ShortForms(Lexicon lexicon) {
        abbreviations = lexicon.abbreviations();
        senses = new AbbreviationSenses(lexicon);
        for (Abbreviations.Abbreviation abbreviation : abbreviations.all()) {
            if (isLowerCase(abbreviation.form(), 0, abbreviation.form().length())) {
                lowerCase.add(abbreviation.form());
            }
        }
    }

    /**
     * What a word stands for; null where it is no abbreviation or nothing decides its sense.
     *
     * @param capital true where the sentence is in capitals, so that words look like abbreviations
     */
    String expansion(
            String text, Sentence sentence, List<Word> words, int at, boolean capital, DefinedAbbreviations defined) {
        Word word = words.get(at);
        int length = word.end() - word.start();
        if (length < 2 || length > LONGEST || !couldBeShort(text, word) || isGene(words, at)) {
            return null;
        }
        String written = text.substring(word.start(), word.end());
        String expansion = sense(written, sentence, words, at, capital, defined);
        return expansion == null && length > 2 && written.endsWith("s")
                ? sense(written.substring(0, length - 1), sentence, words, at, capital, defined)
                : expansion;
    }

    /** What an abbreviation can stand for where nothing decides it; none for other words. */
    List<String> undecided(String text, Sentence sentence, List<Word> words, int at, DefinedAbbreviations defined) {
        Word word = words.get(at);
        List<String> candidates = abbreviations.candidates(text.substring(word.start(), word.end()));
        return candidates.isEmpty() || expansion(text, sentence, words, at, false, defined) != null
                ? List.of()
                : candidates;
    }

    private String sense(
            String form, Sentence sentence, List<Word> words, int at, boolean capital, DefinedAbbreviations defined) {
        Optional<String> own = defined.of(form);
        if (own.isPresent()) {
            return own.get();
        }
        if (senses.knows(form) && !capital) {
            Optional<String> voted = senses.sense(form, sentence.section(), words, at);
            if (voted.isPresent()) {
                return voted.get();
            }
        }
        boolean diagnosis = sentence.problem() || sentence.section().kind().id().equals("pmh");
        Optional<Abbreviations.Abbreviation> found =
                diagnosis ? abbreviations.inDiagnosis(form) : abbreviations.of(form);
        return found.filter(abbreviation -> !(capital && abbreviation.word()))
                .map(Abbreviations.Abbreviation::expansion)
                .orElse(null);
    }

    /** A gene has a symbol of its own: «the PAH gene». */
    private static boolean isGene(List<Word> words, int at) {
        return at + 1 < words.size() && words.get(at + 1).stem().equals("gene");
    }

    /** Most words are none: an abbreviation has a capital behind its beginning, or is one of the few in small letters. */
    private boolean couldBeShort(String text, Word word) {
        if (!isLowerCase(text, word.start() + 1, word.end())) {
            return true;
        }
        return isLowerCase(text, word.start(), word.start() + 1)
                ? lowerCase.contains(word.normal())
                : word.end() - word.start() <= LONGEST_WITH_ONE_CAPITAL;
    }

    private static boolean isLowerCase(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }
}
