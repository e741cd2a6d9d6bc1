package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.lexicon.Cue;
import medcode.lexicon.CueWords;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;

/** A sentence prepared for judgement: its words, the cues among them, and where phrases and clauses end. */
final class Statement {
    private static final byte PHRASE_END = 1;
    private static final byte CLAUSE_END = 2;
    /** As far behind its verb as a word such as «seen» still belongs to it. */
    private static final int REPORT_DISTANCE = 4;

    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "nor");

    private final String text;
    private final List<Word> words;
    private final int to;
    private final Phrases<Cue> cues;
    private final List<Phrases.Hit<Cue>> hits;
    /** What ends between a word and the one before it. */
    private final byte[] ends;
    /** The same by punctuation alone. */
    private byte[] pauses;
    /** Brackets opened (positive) or closed before a word. */
    private final byte[] brackets;
    /** Where the patient becomes the subject. */
    private final boolean[] subjects;

    Statement(String text, List<Word> words, Phrases<Cue> cues) {
        this.text = text;
        this.words = words;
        this.to = words.size();
        this.cues = cues;
        List<Phrases.Hit<Cue>> found = cues.hits(words, 0, to);
        this.hits = decides(found) ? found : List.of();
        this.ends = new byte[to];
        this.brackets = new byte[to];
        this.subjects = new boolean[to];
        if (!hits.isEmpty()) {
            punctuation();
            terminators();
            clauses();
        }
    }

    /** True where a cue may decide a mention; most sentences hold only verbs and subjects. */
    private static boolean decides(List<Phrases.Hit<Cue>> hits) {
        for (Phrases.Hit<Cue> hit : hits) {
            if (hit.row().direction().decides()) {
                return true;
            }
        }
        return false;
    }

    /** The cues beside a target: of one that runs into the target, the part before it counts, «no change in vision». */
    List<Phrases.Hit<Cue>> hits(int first, int end) {
        for (Phrases.Hit<Cue> hit : hits) {
            if (runsInto(hit, first, end)) {
                return bounded(first, end);
            }
        }
        return hits;
    }

    private static boolean runsInto(Phrases.Hit<Cue> hit, int first, int end) {
        return (hit.first() < first && hit.end() > first) || (hit.first() < end && hit.end() > end);
    }

    private List<Phrases.Hit<Cue>> bounded(int first, int end) {
        List<Phrases.Hit<Cue>> bounded = new ArrayList<>();
        for (Phrases.Hit<Cue> hit : hits) {
            if (!runsInto(hit, first, end)) {
                bounded.add(hit);
            } else if (hit.first() < first) {
                bounded.addAll(cues.hits(words, hit.first(), first));
            } else {
                bounded.addAll(cues.hits(words, end, hit.end()));
            }
        }
        return bounded;
    }

    String text() {
        return text;
    }

    int start() {
        return to > 0 ? words.get(0).start() : 0;
    }

    Span lastWord() {
        return to > 0 ? new Span(words.get(to - 1).start(), words.get(to - 1).end()) : new Span(0, 0);
    }

    /** The first word that ends behind an offset. */
    int wordAt(int offset) {
        int at = 0;
        while (at < to && words.get(at).end() <= offset) {
            at++;
        }
        return at;
    }

    /** The word behind the last one that begins before an offset. */
    int wordBefore(int offset) {
        int at = to;
        while (at > 0 && words.get(at - 1).start() >= offset) {
            at--;
        }
        return at;
    }

    Span span(Phrases.Hit<Cue> hit) {
        return new Span(words.get(hit.first()).start(), words.get(hit.end() - 1).end());
    }

    private void punctuation() {
        for (int at = 1; at < to; at++) {
            for (int i = words.get(at - 1).end(); i < words.get(at).start(); i++) {
                char c = text.charAt(i);
                ends[at] = (byte) Math.max(ends[at], ends(c, i));
                brackets[at] += (byte) (c == '(' ? 1 : c == ')' ? -1 : 0);
            }
        }
        pauses = ends.clone();
    }

    private byte ends(char c, int at) {
        return switch (c) {
            case ',', '(', ')', '–', '—' -> PHRASE_END;
            case '-' ->
                text.charAt(at - 1) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ' ? PHRASE_END : 0;
            case ';', ':', '.', '!', '?', '•', '[', ']', '|' -> CLAUSE_END;
            default -> 0;
        };
    }

    private void terminators() {
        for (Phrases.Hit<Cue> hit : hits) {
            if (speaksOfPatient(hit)) {
                subjects[hit.first()] = true;
            } else if (hit.row().direction() == Cue.Direction.TERMINATE) {
                ends[hit.first()] = (byte) Math.max(end(hit), ends[hit.first()]);
            }
        }
    }

    private byte end(Phrases.Hit<Cue> terminator) {
        return switch (terminator.row().scope()) {
            case NEXT -> ends[terminator.first()] == 0 ? 0 : CLAUSE_END;
            case PHRASE -> PHRASE_END;
            default -> CLAUSE_END;
        };
    }

    /** A phrase that denies goes on with the patient: «no sick contacts, no recent travel». */
    private boolean speaksOfPatient(Phrases.Hit<Cue> hit) {
        Cue cue = hit.row();
        boolean denies = cue.meaning() == Cue.Meaning.NEGATED && cue.direction() == Cue.Direction.FORWARD;
        return cue.direction() == Cue.Direction.SUBJECT ? !isRelativeClause(hit) : denies && ends[hit.first()] != 0;
    }

    /** «The friend he met has measles». */
    private boolean isRelativeClause(Phrases.Hit<Cue> subject) {
        int at = subject.first();
        return at > 0 && ends[at] == 0 && CueWords.isPerson(words.get(at - 1));
    }

    /** What stands behind a comma and has a verb of its own is a clause, unless the verb reports a list before it. */
    private void clauses() {
        for (Phrases.Hit<Cue> hit : hits) {
            if (hit.row().direction() == Cue.Direction.VERB && !reports(hit)) {
                int at = hit.first();
                while (at > 0 && ends[at] == 0) {
                    at--;
                }
                if (at > 0) {
                    ends[at] = CLAUSE_END;
                }
            }
        }
    }

    private boolean reports(Phrases.Hit<Cue> verb) {
        for (Phrases.Hit<Cue> hit : hits) {
            if (hit.first() >= verb.end()
                    && hit.first() - verb.end() < REPORT_DISTANCE
                    && (hit.row().direction() == Cue.Direction.REPORT
                            || hit.row().direction() == Cue.Direction.BACKWARD)
                    && !endsBetween(verb.end(), hit.first(), PHRASE_END)) {
                return true;
            }
        }
        return false;
    }

    /** How many words stand between a cue and the words {@code first} to {@code end}. */
    static int distance(Phrases.Hit<Cue> hit, int first, int end) {
        return hit.end() <= first ? first - hit.end() : Math.max(0, hit.first() - end);
    }

    /** True where a cue reaches the words {@code first} to {@code end}. */
    boolean reaches(Phrases.Hit<Cue> hit, int first, int end) {
        return switch (hit.row().direction()) {
            case FORWARD ->
                hit.end() <= first
                        && joined(behind(hit), first, hit.row().scope())
                        && !(hit.row().meaning() == Cue.Meaning.FAMILY && patientBetween(hit.end(), first));
            case BACKWARD ->
                hit.first() >= end && joined(end, hit.first(), hit.row().scope()) && !isAwaited(hit, first);
            case BOTH ->
                hit.end() <= first
                        ? joined(behind(hit), first, hit.row().scope())
                        : hit.first() >= end
                                && joined(end, hit.first(), hit.row().scope());
            case ANSWER -> answers(hit, end);
            default -> false;
        };
    }

    /** «Once the infection has resolved» it is there until then. */
    private boolean isAwaited(Phrases.Hit<Cue> past, int first) {
        for (Phrases.Hit<Cue> hit : hits) {
            if (hit.row().direction() == Cue.Direction.AWAIT
                    && past.row().meaning() == Cue.Meaning.HISTORICAL
                    && hit.end() <= first
                    && !endsBetween(hit.end(), first, CLAUSE_END)) {
                return true;
            }
        }
        return false;
    }

    /** The word whose end counts first: a cue's own colon does not stop it, «negative for: fever». */
    private int behind(Phrases.Hit<Cue> hit) {
        if (hit.end() >= to) {
            return hit.end();
        }
        int at = words.get(hit.end() - 1).end();
        boolean colon = at < text.length() && text.charAt(at) == ':';
        return colon ? hit.end() + 1 : hit.end();
    }

    /** True where nothing between two words ends a cue's scope. */
    private boolean joined(int first, int last, Cue.Scope scope) {
        return switch (scope) {
            case NEXT -> first == last;
            case SENTENCE -> true;
            case CLAUSE -> !endsBetween(first, last, CLAUSE_END);
            case LIST -> !endsBetween(first, last, isListed(first, last) ? CLAUSE_END : PHRASE_END);
            case PHRASE -> !endsBetween(first, last, PHRASE_END);
        };
    }

    private boolean isListed(int first, int last) {
        for (int at = first; at < last; at++) {
            if (CONJUNCTIONS.contains(words.get(at).normal())) {
                return true;
            }
        }
        return false;
    }

    private boolean patientBetween(int first, int last) {
        for (int at = first; at < last; at++) {
            if (subjects[at]) {
                return true;
            }
        }
        return false;
    }

    private boolean endsBetween(int first, int last, byte least) {
        int depth = 0;
        for (int at = first; at <= last && at < to; at++) {
            depth += brackets[at];
            if (ends[at] >= least || depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** «fever: no», «swelling of the leg – absent», «cough N», and nothing but the end of the phrase behind. */
    private boolean answers(Phrases.Hit<Cue> hit, int end) {
        int at = hit.first();
        if (at < end || end <= 0 || (hit.end() < to && pauses[hit.end()] == 0)) {
            return false;
        }
        return hit.row().scope() == Cue.Scope.NEXT
                ? at == end
                : !pausesBetween(end, at) && isSigned(at, hit.row().scope());
    }

    private boolean pausesBetween(int first, int last) {
        for (int at = first; at < last; at++) {
            if (pauses[at] > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isSigned(int answer, Cue.Scope scope) {
        String signs = scope == Cue.Scope.CLAUSE ? ":–—-=(," : ":–—-=(";
        for (int i = words.get(answer - 1).end(); i < words.get(answer).start(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
