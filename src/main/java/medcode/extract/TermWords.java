package medcode.extract;

import java.util.Optional;
import java.util.Set;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.lexicon.WordSlots;

/** What stems are to the search for mentions; safe for many threads. */
final class TermWords {
    private final Lexicon lexicon;
    private final TermDictionary terms;
    private final NamingWords naming;
    private final Misspellings misspellings;
    private final Set<String> sides;
    private final Set<String> leading;
    private final WordSlots<TermWord> known = new WordSlots<>();

    TermWords(Lexicon lexicon, TermDictionary terms) {
        this.lexicon = lexicon;
        this.terms = terms;
        this.naming = new NamingWords(lexicon);
        this.misspellings = new Misspellings(lexicon, terms);
        this.sides = lexicon.wordSet("side_words.tsv");
        this.leading = lexicon.wordSet("leading_words.tsv");
    }

    TermWord of(Word word) {
        if (word.form().remembered() instanceof TermWord term && term.finder() == this) {
            return term;
        }
        TermWord term = of(word.stem());
        word.form().remember(term);
        return term;
    }

    private TermWord of(String stem) {
        TermWord word = known.of(stem, 0, stem.length());
        if (word == null) {
            word = word(stem);
            known.keep(word);
        }
        return word;
    }

    private TermWord word(String stem) {
        long key = WordSlots.key(stem, 0, stem.length());
        int number = number(stem);
        Optional<Mention.Kind> named = naming.of(stem);
        if (number == TermDictionary.UNKNOWN && named.isEmpty()) {
            String meant = misspellings.meant(stem);
            int repaired = number(meant);
            return new TermWord(
                    this, stem, key, meant, repaired, terms.isMainTerm(repaired), leading.contains(meant), named);
        }
        return new TermWord(this, stem, key, stem, number, terms.isMainTerm(number), leading.contains(stem), named);
    }

    private int number(String stem) {
        if (lexicon.isTermFiller(stem)) {
            return TermDictionary.FILLER;
        }
        int word = terms.word(lexicon.stems().family(stem));
        return sides.contains(stem) ? TermDictionary.passable(word) : word;
    }
}
