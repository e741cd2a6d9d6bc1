package medcode.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.lexicon.Phrases;

/** The side that a body part's label names, or a note. */
enum Side {
    RIGHT,
    LEFT,
    BILATERAL;

    /** «right heart», «right-sided atrium»: as far as this a side belongs to a part. */
    private static final int REACH = 3;

    /** Of a label: «Hip Joint, Right», «Skin, Right Foot»; null where it names none. */
    static Side of(String label) {
        for (String word : label.toUpperCase(Locale.ROOT).split("[ ,]+")) {
            for (Side side : values()) {
                if (side.name().equals(word)) {
                    return side;
                }
            }
        }
        return null;
    }

    /** A label without its side. */
    static String without(String label) {
        List<String> words = new ArrayList<>();
        for (String word : label.split("[ ,]+")) {
            if (of(word) == null) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    /** The side right beside the words of a sentence from one to another; null where none stands there. */
    static Side beside(AxisWords known, Stretch stretch, int from, int to) {
        Side nearest = null;
        int least = REACH + 1;
        for (Phrases.Hit<AxisWords.Row> hit : known.in(stretch, AxisWords.SIDE)) {
            int distance = hit.end() <= from ? from - hit.end() : hit.first() >= to ? hit.first() - to + 1 : 0;
            if (distance < least) {
                least = distance;
                nearest = of(hit.row().value());
            }
        }
        return nearest;
    }

    /** The sides of a mention: by its own words, else of its sentence, else the nearest one. */
    static Set<Side> of(Mention mention, Passage passage, AxisWords known) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Fact fact : mention.facts()) {
            if (fact.kind() == Fact.Kind.LATERALITY && of(fact.value()) != null) {
                sides.add(of(fact.value()));
            }
        }
        for (List<Stretch> level : passage.levels()) {
            for (Stretch stretch : level) {
                for (Phrases.Hit<AxisWords.Row> hit : known.in(stretch, AxisWords.SIDE)) {
                    boolean own = stretch.equals(passage.own());
                    if (sides.isEmpty() || (own && mention.facts().isEmpty())) {
                        sides.add(of(hit.row().value()));
                    }
                }
            }
        }
        return sides;
    }
}
