package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import medcode.note.Span;

/**
 * Gives each fact of a sentence to the mention it is about: the one it is in, else the nearest in the same clause that a
 * fact of its kind can describe.
 */
final class FactBinding {
    /** Farther away, a word is about something else. */
    private static final int MOST_CHARACTERS_BETWEEN = 60;
    /** A comma or «and» is as far as this many characters: farther than « on the », and a line break twice as far. */
    private static final int COMMA = 8;

    /** Farther than this, commas counted. */
    private static final int FARTHEST = 66;

    /** As far as this is what stands on the unusual side: «daily lisinopril». */
    private static final int UNUSUAL_SIDE = 30;

    private static final String[] CONJUNCTIONS = {" but ", " however", " whereas ", " while "};

    private final String text;
    private final List<MentionFinder.Found> mentions;
    private final List<Fact> facts;

    private FactBinding(String text, List<MentionFinder.Found> mentions, List<Fact> facts) {
        this.text = text;
        this.mentions = mentions;
        this.facts = facts;
    }

    /** Which mention each fact belongs to; -1 for a fact of the note. */
    static int[] owners(String text, List<MentionFinder.Found> mentions, List<Fact> facts) {
        FactBinding binding = new FactBinding(text, mentions, facts);
        int[] owners = new int[facts.size()];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = binding.owner(i);
        }
        return owners;
    }

    private int owner(int index) {
        Fact fact = facts.get(index);
        int owner = -1;
        int least = FARTHEST;
        for (int i = firstNear(fact.span()); i < mentions.size(); i++) {
            MentionFinder.Found mention = mentions.get(i);
            if (mention.span().start() - fact.span().end() >= MOST_CHARACTERS_BETWEEN) {
                break;
            }
            int distance = distance(index, mention);
            if (distance < least) {
                least = distance;
                owner = i;
            }
        }
        return owner;
    }

    private int firstNear(Span fact) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() + MOST_CHARACTERS_BETWEEN <= fact.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int distance(int index, MentionFinder.Found mention) {
        Fact fact = facts.get(index);
        Span own = fact.span();
        Span other = mention.span();
        boolean describes = fact.describes(mention.kind());
        if (own.overlaps(other)) {
            return describes ? -1 : inside(fact, mention);
        }
        if (!describes) {
            return FARTHEST;
        }
        boolean before = own.end() <= other.start();
        int from = before ? own.end() : other.end();
        int to = before ? other.start() : own.start();
        if (to - from >= MOST_CHARACTERS_BETWEEN || endsClause(from, to) || another(index, before, from, to)) {
            return FARTHEST;
        }
        int unusual = before && fact.kind().follows() ? UNUSUAL_SIDE : 0;
        return to - from + (before ? 0 : 1) + unusual + COMMA * breaks(from, to);
    }

    /** A fact inside a mention that it does not describe is its own for want of a better one. */
    private static int inside(Fact fact, MentionFinder.Found mention) {
        if (!mention.span().contains(fact.span())
                || (isMeasured(mention) && fact.kind().isDependent())) {
            return FARTHEST;
        }
        return isMeasured(mention) ? -1 : FARTHEST - 1;
    }

    /** A value and its name keep all that stands between them: «BP (left arm) 128/76». */
    private static boolean isMeasured(MentionFinder.Found mention) {
        return mention.kind() == Mention.Kind.VITAL || mention.kind() == Mention.Kind.TEST_RESULT;
    }

    private boolean endsClause(int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean blankBehind = at + 1 >= text.length() || text.charAt(at + 1) <= ' ';
            if (c == ';' || c == '•' || c == '|' || (c == '.' && blankBehind) || (c == ' ' && isConjunction(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isConjunction(int at) {
        for (String conjunction : CONJUNCTIONS) {
            if (text.startsWith(conjunction, at)) {
                return true;
            }
        }
        return false;
    }

    private int breaks(int from, int to) {
        int breaks = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            boolean joins = c == ' ' && (text.startsWith("and ", at + 1) || text.startsWith("with ", at + 1));
            breaks += c == ',' || joins ? 1 : c == '\n' ? 2 : 0;
        }
        return breaks;
    }

    /** True where a side with another value stands between: «right knee and left hip pain» is no pain of the right hip. */
    private boolean another(int index, boolean before, int from, int to) {
        Fact fact = facts.get(index);
        if (fact.kind() != Fact.Kind.LATERALITY) {
            return false;
        }
        int step = before ? 1 : -1;
        for (int i = index + step; i >= 0 && i < facts.size(); i += step) {
            Fact between = facts.get(i);
            if (between.span().start() < from || between.span().end() > to) {
                return false;
            }
            if (between.kind() == fact.kind() && !between.value().equals(fact.value())) {
                return true;
            }
        }
        return false;
    }

    /** The facts of the note; those that say nothing without what they describe are none. */
    static List<Fact> ofNone(List<Fact> facts, int[] owners) {
        List<Fact> loose = of(-1, facts, owners);
        loose.removeIf(fact -> fact.kind().isDependent());
        return loose;
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
