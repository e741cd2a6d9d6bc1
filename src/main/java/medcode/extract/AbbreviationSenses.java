package medcode.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** Decides by what stands around an abbreviation which of its senses is meant: each piece of evidence is a vote. */
final class AbbreviationSenses {
    private static final int REACH = 6;
    /** One weak vote decides nothing. */
    private static final int ENOUGH = 2;

    private final Map<String, Votes> votes = new HashMap<>();

    AbbreviationSenses(Lexicon lexicon) {
        for (List<String> row : lexicon.table("abbreviation_votes.tsv")) {
            votes.computeIfAbsent(row.get(0), any -> new Votes())
                    .add(new Vote(
                            row.get(1),
                            Kind.of(row.get(2)),
                            row.get(3).replace('_', '-'),
                            Integer.parseInt(row.get(4))));
        }
    }

    private record Vote(String sense, Kind kind, String evidence, int weight) {}

    /** The votes on an abbreviation: those of words near it by the word, and all others. */
    private static final class Votes {
        private final Map<String, List<Vote>> near = new HashMap<>();
        private final List<Vote> others = new ArrayList<>();

        void add(Vote vote) {
            List<Vote> alike =
                    vote.kind == Kind.NEAR ? near.computeIfAbsent(vote.evidence, any -> new ArrayList<>()) : others;
            alike.add(vote);
        }
    }

    /** What a vote looks at. */
    private enum Kind {
        NEAR,
        SECTION,
        NUMBER_BEFORE,
        NUMBER_AFTER;

        static Kind of(String id) {
            return switch (id) {
                case "near" -> NEAR;
                case "section" -> SECTION;
                case "number-before" -> NUMBER_BEFORE;
                case "number-after" -> NUMBER_AFTER;
                default -> throw new IllegalArgumentException(id);
            };
        }
    }

    boolean knows(String abbreviation) {
        return votes.containsKey(abbreviation);
    }

    /** The sense with the most votes; empty where too few speak or two senses have as many. */
    Optional<String> sense(String abbreviation, Section section, List<Word> words, int at) {
        Map<String, Integer> counts = new HashMap<>();
        Votes asked = votes.get(abbreviation);
        for (Vote vote : asked.others) {
            if (holds(vote, section, words, at)) {
                counts.merge(vote.sense, vote.weight, Integer::sum);
            }
        }
        near(asked, words, at, counts);
        String best = null;
        int most = ENOUGH - 1;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > most) {
                best = count.getKey();
                most = count.getValue();
            } else if (count.getValue() == most) {
                best = null;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean holds(Vote vote, Section section, List<Word> words, int at) {
        return switch (vote.kind) {
            case NEAR -> false;
            case SECTION -> section.kind().id().equals(vote.evidence);
            case NUMBER_BEFORE -> at > 0 && isNumber(words.get(at - 1));
            case NUMBER_AFTER -> at + 1 < words.size() && isNumber(words.get(at + 1));
        };
    }

    /** Counts the words about an abbreviation, as they are and in the singular, each once. */
    private static void near(Votes asked, List<Word> words, int at, Map<String, Integer> counts) {
        Set<String> heard = new HashSet<>();
        int to = Math.min(words.size(), at + REACH + 1);
        for (int other = Math.max(0, at - REACH); other < to; other++) {
            if (other != at) {
                near(asked, words.get(other).normal(), heard, counts);
                near(asked, words.get(other).stem(), heard, counts);
            }
        }
    }

    private static void near(Votes asked, String word, Set<String> heard, Map<String, Integer> counts) {
        List<Vote> found = asked.near.get(word);
        if (found != null && heard.add(word)) {
            found.forEach(vote -> counts.merge(vote.sense, vote.weight, Integer::sum));
        }
    }

    private static boolean isNumber(Word word) {
        return Character.isDigit(word.normal().charAt(0));
    }
}
