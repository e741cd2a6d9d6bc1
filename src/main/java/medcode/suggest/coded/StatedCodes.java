package medcode.suggest.coded;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Section;
import medcode.extract.Sentence;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;

/** Codes for what a note states outside of its problems: looked up by words, as a coder would look them up. */
public final class StatedCodes {
    /** Entries looked at: those that fit are few, and others score as well. */
    private static final int CANDIDATES = 40;

    /** The fact is certain however little of the title the words that look it up are. */
    private static final double STATED = 0.95;

    /** Causes of injuries are right about as often, measured on visits. */
    private static final double LIKELY = 0.7;

    private static final String ENDS = ".,;:\n";

    private static final List<String> LEADS =
            List.of(" with ", " and ", " by ", " of ", " a ", " an ", " for ", " had ", " has ");

    private final PhraseCoder phrases;
    private final Extraction extraction;

    public StatedCodes(PhraseCoder phrases, Extraction extraction) {
        this.phrases = phrases;
        this.extraction = extraction;
    }

    /** The best code for words that fits. */
    public Optional<Candidate> candidate(String words, Collection<String> documented, Predicate<Candidate> fits) {
        for (Candidate candidate : phrases.candidates(words, documented, CANDIDATES)) {
            if (fits.test(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The best code for words that fits, with the words of the note that it rests on and the authority that asks for it. */
    public Optional<Coded> code(String words, Predicate<Candidate> fits, Span evidence, String authority) {
        return candidate(words, Set.of(), fits).map(found -> coded(found, evidence, authority));
    }

    /** A code with the words of the note that it rests on and the authority that asks for it. */
    public Coded coded(Candidate candidate, Span evidence, String authority) {
        return coded(candidate.scored(STATED), evidence, List.of(authority));
    }

    /** The same where words leave open which of several codes is meant: how an injury came about. */
    public Coded likely(Candidate candidate, Span evidence, String authority) {
        return coded(candidate.scored(LIKELY), evidence, List.of(authority));
    }

    private Coded coded(Candidate candidate, Span evidence, List<String> authority) {
        Problem problem = new Problem(
                evidence,
                evidence.of(extraction.note().text()),
                section(evidence),
                evidence,
                Assertion.PRESENT,
                Set.of(),
                List.of());
        return new Coded(List.of(problem), candidate, List.of(), authority);
    }

    /** How much words say together. */
    public double weight(String words) {
        return phrases.weight(words);
    }

    /** The whole note. */
    public String note() {
        return extraction.note().text();
    }

    /** The words of a stretch of the note. */
    public String words(Span span) {
        return span.of(extraction.note().text());
    }

    /** The words between two points or commas that a stretch of the note stands among. */
    public String clause(Span span) {
        String text = extraction.note().text();
        int start = span.start();
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end(span)).strip();
    }

    /** The words that lead up to the end of a stretch, from the last small word before it on, and a short word behind its comma. */
    public String noun(Span span) {
        String clause = clause(span);
        String next = next(span);
        return clause.substring(lead(clause, words(span))) + (next.indexOf(' ') < 0 ? " " + next : "");
    }

    /** Where the last small word before others ends. */
    private static int lead(String clause, String own) {
        int at = Math.max(0, clause.indexOf(own));
        int start = 0;
        for (String lead : LEADS) {
            int last = clause.lastIndexOf(lead, at);
            start = last < 0 ? start : Math.max(start, last + lead.length());
        }
        return start;
    }

    /** The clause behind the comma that ends the one of a stretch. */
    private String next(Span span) {
        String text = extraction.note().text();
        int comma = end(span);
        int next = comma + 2;
        return next < text.length() && text.charAt(comma) == ',' ? clause(new Span(next, next)) : "";
    }

    /** What stands behind words up to the next point or comma. */
    public Span behind(Span span) {
        int end = end(span);
        return new Span(Math.min(span.end() + 1, end), end);
    }

    private int end(Span span) {
        String text = extraction.note().text();
        int end = span.end();
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private Section section(Span span) {
        for (Sentence sentence : extraction.sentences()) {
            if (sentence.span().overlaps(span) || sentence.span().start() >= span.start()) {
                return sentence.section();
            }
        }
        return extraction.sections().get(0);
    }
}
