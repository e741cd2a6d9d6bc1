package medcode.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.lexicon.Cue;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * Decides what a sentence says of a mention in it, by cues before and behind it (the ConText algorithm: cues with
 * direction, scope, pseudo-cues and terminators), check-boxes and signs, and the section's default.
 */
public final class AssertionClassifier {
    private final Lexicon lexicon;
    private final Phrases<Cue> cues;
    private final SectionHeadings headings;

    public AssertionClassifier(Lexicon lexicon) {
        this(lexicon, new SectionHeadings(lexicon.sections()));
    }

    AssertionClassifier(Lexicon lexicon, SectionHeadings headings) {
        this.lexicon = lexicon;
        this.cues = new Phrases<>(lexicon.cues(), Cue::words);
        this.headings = headings;
    }

    /** Judges a target in a sentence that stands alone; a heading at its beginning counts as its section. */
    public Judgement classify(String sentence, Span target) {
        List<Word> words = lexicon.words(sentence);
        Assertion section = headings.inline(sentence, 0, sentence.length())
                .map(found -> found.kind().defaultAssertion())
                .orElse(Assertion.PRESENT);
        return classify(statement(sentence, words, 0, words.size()), target, section);
    }

    /** Prepares the words {@code from} to {@code to} of a text, for all the mentions in them. */
    Statement statement(String text, List<Word> words, int from, int to) {
        return new Statement(text, words, from, to, cues);
    }

    Judgement classify(Statement statement, Span target, Assertion section) {
        int first = statement.wordAt(target.start());
        int end = statement.wordBefore(target.end());
        Map<Cue.Meaning, Phrases.Hit<Cue>> deciding = new EnumMap<>(Cue.Meaning.class);
        for (Phrases.Hit<Cue> hit : statement.hits(first, end)) {
            if (statement.reaches(hit, first, end)) {
                keepNearest(deciding, hit, first);
            }
        }
        Mark mark = Mark.at(statement, target);
        boolean affirmed = mark == Mark.AFFIRMED || deciding.containsKey(Cue.Meaning.NONE);
        boolean negated = !affirmed && (mark == Mark.NEGATED || decided(deciding, Cue.Meaning.NEGATED));
        boolean hypothetical = decided(deciding, Cue.Meaning.HYPOTHETICAL) || section == Assertion.HYPOTHETICAL;
        Judgement judgement = new Judgement(
                negated,
                mark == Mark.DOUBTED || decided(deciding, Cue.Meaning.UNCERTAIN),
                decided(deciding, Cue.Meaning.HISTORICAL) || section == Assertion.HISTORICAL,
                hypothetical,
                decided(deciding, Cue.Meaning.FAMILY) || section == Assertion.FAMILY,
                Optional.empty());
        return withCue(judgement, statement, deciding);
    }

    private static boolean decided(Map<Cue.Meaning, Phrases.Hit<Cue>> deciding, Cue.Meaning meaning) {
        return deciding.containsKey(meaning);
    }

    private static void keepNearest(Map<Cue.Meaning, Phrases.Hit<Cue>> deciding, Phrases.Hit<Cue> hit, int first) {
        Phrases.Hit<Cue> known = deciding.get(hit.row().meaning());
        if (known == null || Math.abs(hit.first() - first) < Math.abs(known.first() - first)) {
            deciding.put(hit.row().meaning(), hit);
        }
    }

    private static Judgement withCue(
            Judgement judgement, Statement statement, Map<Cue.Meaning, Phrases.Hit<Cue>> deciding) {
        Phrases.Hit<Cue> hit = switch (judgement.assertion()) {
            case NEGATED -> deciding.get(Cue.Meaning.NEGATED);
            case FAMILY -> deciding.get(Cue.Meaning.FAMILY);
            case HYPOTHETICAL -> deciding.get(Cue.Meaning.HYPOTHETICAL);
            case UNCERTAIN -> deciding.get(Cue.Meaning.UNCERTAIN);
            case HISTORICAL -> deciding.get(Cue.Meaning.HISTORICAL);
            case PRESENT -> null;
        };
        return hit == null
                ? judgement
                : new Judgement(
                        judgement.negated(),
                        judgement.uncertain(),
                        judgement.historical(),
                        judgement.hypothetical(),
                        judgement.otherPerson(),
                        Optional.of(statement.span(hit)));
    }

    /** Signs beside a mention: {@code [x] cough}, {@code [ ] fever}, {@code cough (-)}, {@code +cough}, {@code ?gout}. */
    private enum Mark {
        AFFIRMED,
        NEGATED,
        DOUBTED,
        NONE;

        static Mark at(Statement statement, Span target) {
            String text = statement.text();
            int behind = target.end();
            while (behind < text.length() && text.charAt(behind) == ' ') {
                behind++;
            }
            boolean bracket =
                    behind + 2 < text.length() && text.charAt(behind) == '(' && text.charAt(behind + 2) == ')';
            return switch (bracket ? text.charAt(behind + 1) : ' ') {
                case '-', '–', '−' -> NEGATED;
                case '+' -> AFFIRMED;
                default -> before(text, target.start());
            };
        }

        private static Mark before(String text, int start) {
            int at = start - 1;
            while (at >= 0 && text.charAt(at) == ' ') {
                at--;
            }
            if (at < 0) {
                return NONE;
            }
            return switch (text.charAt(at)) {
                case '?' -> at == start - 1 ? DOUBTED : NONE;
                case '+' -> AFFIRMED;
                case '☐' -> NEGATED;
                case '☑', '☒', '✓' -> AFFIRMED;
                case ']' -> box(text, at);
                case ')' ->
                    text.startsWith("(-)", Math.max(0, at - 2))
                            ? NEGATED
                            : text.startsWith("(+)", Math.max(0, at - 2)) ? AFFIRMED : NONE;
                default -> NONE;
            };
        }

        private static Mark box(String text, int close) {
            int open = text.lastIndexOf('[', close);
            if (open < 0 || close - open > 3) {
                return NONE;
            }
            String inside = text.substring(open + 1, close).strip();
            if (inside.isEmpty() || inside.equals("-")) {
                return NEGATED;
            }
            return inside.equalsIgnoreCase("x") || inside.equals("+") || inside.equals("✓") ? AFFIRMED : NONE;
        }
    }
}
