package medcode.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.codeset.Code;
import medcode.index.EntrySearch;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Memory;
import medcode.note.Span;

/** What the line of a problem names as a whole, where the publications say it in other words: «degenerative disease of the hip». */
final class ProblemNames {
    private static final double SURE = 0.85;
    private static final Lookup.Aim NAMED = new Lookup.Aim(0.6, 0.05, 3);
    /** For words none of which is the noun of a condition: a site alone is none. */
    private static final Lookup.Aim EXACT = new Lookup.Aim(SURE, 0.05, 1);
    /** A longer line is looked up by its parts alone. */
    private static final int MOST_WORDS = 9;

    private final Lookup lookup;
    private final Lexicon lexicon;
    private final TermDictionary terms;
    private final Set<String> sides;
    private final Set<String> general;
    private final Memory<List<String>, List<Code>> conditions = new Memory<>(stems -> codes(stems, NAMED));
    private final Memory<List<String>, List<Code>> others = new Memory<>(stems -> codes(stems, EXACT));

    ProblemNames(Lookup lookup, Lexicon lexicon, TermDictionary terms) {
        this.lookup = lookup;
        this.lexicon = lexicon;
        this.terms = terms;
        this.sides = lexicon.wordSet("side_words.tsv");
        this.general = new HashSet<>(lexicon.wordSet("not_diagnoses.tsv"));
        this.general.addAll(lexicon.wordSet("general_main_terms.tsv"));
    }

    List<MentionFinder.Found> in(String text, Sentence sentence, List<Mention> named) {
        List<MentionFinder.Found> found = new ArrayList<>();
        if (sentence.problem()) {
            Span head = ProblemText.head(text, sentence.span());
            List<Span> parts = ProblemText.parts(text, head);
            parts.forEach(part -> add(text, part, named, found));
            if (parts.size() > 1) {
                add(text, head, named, found);
            }
        }
        return found;
    }

    private void add(String text, Span span, List<Mention> named, List<MentionFinder.Found> found) {
        Set<String> telling = telling(span.of(text));
        if (saysMore(telling, text, span, named)) {
            List<Code> codes = codes(span.of(text).toLowerCase(Locale.ROOT), telling);
            if (!codes.isEmpty()) {
                found.add(Lookup.found(span, codes));
            }
        }
    }

    /** The words that tell conditions apart. */
    private Set<String> telling(String phrase) {
        Set<String> telling = new HashSet<>();
        for (String stem : lexicon.stems().ofPhrase(phrase)) {
            if (stem.length() > 1 && !sides.contains(stem) && !lexicon.stems().isQualifier(stem)) {
                telling.add(stem);
            }
        }
        return telling;
    }

    private boolean saysMore(Set<String> telling, String text, Span span, List<Mention> named) {
        Set<String> more = new HashSet<>(telling);
        for (Mention mention : named) {
            if (!mention.codes().isEmpty() && mention.span().overlaps(span)) {
                more.removeAll(lexicon.stems().ofPhrase(mention.span().of(text)));
            }
        }
        return !more.isEmpty() && telling.size() <= MOST_WORDS;
    }

    /** One word alone is the name of a condition where it is no everyday word. */
    private boolean namesCondition(Set<String> telling) {
        boolean alone = telling.size() == 1;
        return telling.stream().anyMatch(stem -> isMainTerm(stem) && !(alone && general.contains(stem)));
    }

    private boolean isMainTerm(String stem) {
        return terms.isMainTerm(terms.word(stem));
    }

    private List<Code> codes(String phrase, Set<String> telling) {
        List<String> stems = lexicon.stems().ofPhrase(phrase);
        if (namesCondition(telling)) {
            return conditions.of(stems);
        }
        return telling.size() > 1 ? others.of(stems) : List.of();
    }

    private List<Code> codes(List<String> stems, Lookup.Aim aim) {
        EntrySearch.Found found = lookup.covering(stems, aim.least());
        return lookup.codes(found, aim, hit -> isOf(found.words(), hit));
    }

    /** An entry about a condition that the phrase names; what was is looked up as such. */
    private boolean isOf(Set<String> words, EntrySearch.Scored hit) {
        List<String> trail = lookup.trail(hit.entry());
        return !lookup.isOfCause(hit.entry())
                && !PastConditions.isHistory(trail)
                && (hit.score() >= SURE || names(words, trail));
    }

    private boolean names(Set<String> words, List<String> trail) {
        return lexicon.stems().of(String.join(" ", trail)).stream()
                .anyMatch(stem -> words.contains(stem) && isMainTerm(stem));
    }
}
