package medcode.suggest.drug;

import java.util.Locale;
import java.util.Set;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.note.Span;

/** Whether a sentence says that something came of a drug. */
final class DrugLinks {
    /** «from digoxin», «due to her long-term oral prednisone»: a drug stands so near behind its link. */
    private static final int REACH = 28;

    private final Set<String> notEffects;
    private final Set<String> effects;

    DrugLinks(Lexicon lexicon) {
        this.effects = lexicon.wordSet("drug_effects.tsv");
        this.notEffects = lexicon.wordSet("not_effects.tsv");
    }

    /** True where the words before a drug say that something came of it, or «-induced» stands behind it. */
    boolean isLinked(Substances.Substance drug, DrugSentence place) {
        Span sentence = place.sentence().span();
        String lower = sentence.of(place.text()).toLowerCase(Locale.ROOT);
        String before = lower.substring(0, drug.span().start() - sentence.start());
        String behind = lower.substring(drug.span().end() - sentence.start());
        return notEffects.stream().noneMatch(word -> DrugCues.wordAt(before, word, 0) >= 0)
                && (isEffect(behind) || isLed(drug, place));
    }

    /** True where the words behind a drug say that something came of it: «digoxin toxicity», «-induced». */
    private boolean isEffect(String behind) {
        return effects.stream().anyMatch(word -> behind.startsWith(word, 1) && DrugCues.wordAt(behind, word, 1) == 1);
    }

    private static boolean isLed(Substances.Substance drug, DrugSentence place) {
        for (int i = 0; i < place.cues().cues().size(); i++) {
            int from = place.cues().spans().get(i).end();
            int gap = drug.span().start() - from;
            if (gap > 0
                    && gap <= REACH
                    && isLink(place.cues().cues().get(i).use(), place)
                    && !isBroken(new Span(from, drug.span().start()), place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLink(DrugCues.Use use, DrugSentence place) {
        return use == DrugCues.Use.LINK || (use == DrugCues.Use.LINK_IF_CORRECT && place.has(DrugCues.Use.CORRECT));
    }

    /** True where something else stands between a link and a drug: «pain due to cancer, morphine». */
    private static boolean isBroken(Span gap, DrugSentence place) {
        return gap.of(place.text()).indexOf(',') >= 0
                || place.extraction().mentions().stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.CONDITION
                                && mention.span().overlaps(gap));
    }
}
