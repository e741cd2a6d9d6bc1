package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.note.Span;

/** Gives each fact of a sentence to the mention it is about: the one it is in, else the nearest. */
final class FactBinding {
    private static final Set<Fact.Kind> BOUND = Set.of(
            Fact.Kind.LATERALITY,
            Fact.Kind.EPISODE,
            Fact.Kind.CKD_STAGE,
            Fact.Kind.ULCER_STAGE,
            Fact.Kind.SEVERITY,
            Fact.Kind.ACUITY,
            Fact.Kind.FRACTURE_TYPE,
            Fact.Kind.GUSTILO);
    /** Farther away, a word is about something else. */
    private static final int MOST_CHARACTERS_BETWEEN = 60;

    private FactBinding() {}

    /** Which mention each fact belongs to; -1 for a fact of the note. */
    static int[] owners(List<Fact> facts, List<Span> mentions) {
        int[] owners = new int[facts.size()];
        for (int i = 0; i < owners.length; i++) {
            owners[i] =
                    BOUND.contains(facts.get(i).kind()) ? nearest(facts.get(i).span(), mentions) : -1;
        }
        return owners;
    }

    private static int nearest(Span fact, List<Span> mentions) {
        int nearest = -1;
        int least = MOST_CHARACTERS_BETWEEN;
        for (int i = 0; i < mentions.size(); i++) {
            Span mention = mentions.get(i);
            int distance = fact.overlaps(mention)
                    ? -1
                    : fact.end() <= mention.start() ? mention.start() - fact.end() : fact.start() - mention.end() + 1;
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /** The facts of one mention. */
    static List<Fact> of(int mention, List<Fact> facts, int[] owners) {
        List<Fact> own = new ArrayList<>();
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] == mention) {
                own.add(facts.get(i));
            }
        }
        return own;
    }
}
