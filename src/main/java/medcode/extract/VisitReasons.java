package medcode.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.codeset.Code;
import medcode.lexicon.ChoicePhrases;
import medcode.lexicon.Memory;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Why the patient came and what state he is in, as {@code circumstances.tsv} says it, under the codes that the publications have. */
final class VisitReasons {
    private static final String OBJECT = "…";
    private static final double COUNTS = 0.5;
    private static final double LEAST = 0.6;
    /** For a wording that holds words of the note. */
    private static final double SURE = 0.7;
    /** The chapter of factors that influence health. */
    private static final char FACTORS = 'Z';

    private final Lookup lookup;
    private final Memory<String, List<Code>> plain = new Memory<>(wording -> codes(wording, LEAST));
    private final Memory<String, List<Code>> filled = new Memory<>(wording -> codes(wording, SURE));

    VisitReasons(Lookup lookup) {
        this.lookup = lookup;
    }

    List<MentionFinder.Found> in(String text, Sentence sentence, List<Mention> mentions) {
        List<Word> words = sentence.words();
        List<MentionFinder.Found> found = new ArrayList<>();
        if (!tells(sentence.section().kind())) {
            return found;
        }
        for (ChoicePhrases.Hit<Circumstance> hit : Circumstance.phrases().hits(words)) {
            if (counts(hit.row().place(), sentence)) {
                Span said = new Span(
                        words.get(hit.first()).start(), words.get(hit.end() - 1).end());
                Span object = hit.open() ? object(text, words, hit.end(), mentions) : new Span(said.end(), said.end());
                List<Code> codes = codes(hit.row().named(), object.of(text));
                if (!codes.isEmpty()) {
                    found.add(Lookup.found(new Span(said.start(), object.end()), codes));
                }
            }
        }
        return found;
    }

    /** Where the provider states something, and where the past and the habits of the patient stand. */
    static boolean tells(SectionKind section) {
        return (section.weight() >= COUNTS && !section.id().equals("procedure"))
                || section.defaultAssertion() == Assertion.HISTORICAL
                || section.id().equals("social-history");
    }

    /** A word for a follow-up is a reason only where reasons and problems stand; a drug is no reason. */
    private static boolean counts(Circumstance.Place place, Sentence sentence) {
        boolean reason = sentence.problem() || sentence.section().kind().id().equals("chief-complaint");
        return place == Circumstance.Place.FOLLOW_UP ? reason : !place.isDrug();
    }

    /** What a phrase speaks of: the first condition behind it, else the words up to the next punctuation. */
    private static Span object(String text, List<Word> words, int first, List<Mention> mentions) {
        Span behind = Circumstance.object(text, words, first);
        for (Mention mention : mentions) {
            if (behind.contains(mention.span())) {
                return mention.span();
            }
        }
        return behind;
    }

    private List<Code> codes(String named, String object) {
        Set<Code> codes = new LinkedHashSet<>();
        for (String wording : named.replace("{condition}", "conditions")
                .replaceAll("\\{.*?\\}", "")
                .split(" \\+ ")) {
            boolean open = wording.contains(OBJECT);
            if (!open || !object.isBlank()) {
                String whole = wording.replace(OBJECT, object).toLowerCase(Locale.ROOT);
                codes.addAll((open ? filled : plain).of(whole));
            }
        }
        return List.copyOf(codes);
    }

    private List<Code> codes(String wording, double least) {
        return lookup.codes(
                lookup.covering(wording, least),
                new Lookup.Aim(least, 0, 1),
                hit -> lookup.code(hit.entry()).compact().charAt(0) == FACTORS);
    }
}
