package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds the abbreviations whose sense nothing decides, where one of the senses is a condition: «MS», «PE». */
final class UndecidedAbbreviations {
    private final Lexicon lexicon;
    private final ShortForms shortForms;
    private final TermWords words;
    private final TermDictionary terms;

    UndecidedAbbreviations(Lexicon lexicon, ShortForms shortForms, TermWords words, TermDictionary terms) {
        this.lexicon = lexicon;
        this.shortForms = shortForms;
        this.words = words;
        this.terms = terms;
    }

    /** Adds those of a sentence, in order; text in capitals has none, since there every word looks like one. */
    void find(
            String text,
            Sentence sentence,
            List<Word> read,
            DefinedAbbreviations defined,
            List<MentionFinder.Found> found) {
        for (int at = 0; at < read.size(); at++) {
            Word word = read.get(at);
            if (isCapital(text.charAt(word.start())) && isCapital(text.charAt(word.end() - 1))) {
                List<String> candidates = shortForms.undecided(text, sentence, read, at, defined);
                List<Mention.Sense> senses = candidates.isEmpty() ? List.of() : senses(candidates);
                if (!senses.isEmpty()) {
                    found.add(new MentionFinder.Found(
                            new Span(word.start(), word.end()), Mention.Kind.CONDITION, List.of(), senses));
                }
            }
        }
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** All of them, or none where no sense is a condition: «PT». */
    private List<Mention.Sense> senses(List<String> candidates) {
        List<Mention.Sense> senses = new ArrayList<>();
        boolean condition = false;
        for (String candidate : candidates) {
            List<Code> codes = codes(candidate);
            condition |= !codes.isEmpty();
            senses.add(new Mention.Sense(candidate, codes));
        }
        return condition ? senses : List.of();
    }

    /** The codes of the entry term that a sense is, all its words. */
    private List<Code> codes(String sense) {
        List<Word> spelt = lexicon.words(sense);
        int[] row = new int[spelt.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = words.of(spelt.get(i)).number();
        }
        TermDictionary.Match match = TermDictionary.begins(row[0]) ? terms.longest(row, 0, row.length) : null;
        List<Code> codes = new ArrayList<>();
        if (match != null && match.end() == row.length) {
            for (String code : terms.codes(terms.term(match))) {
                codes.add(new Code(CodeSet.ICD10CM, code));
            }
        }
        return codes;
    }
}
