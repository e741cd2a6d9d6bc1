package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.extract.Assertion;
import medcode.extract.AssertionClassifier;
import medcode.extract.Circumstance;
import medcode.extract.Extraction;
import medcode.extract.Extractor;
import medcode.extract.Judgement;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.ChoicePhrases;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds the circumstances that a note states, in the places where its problems stand. */
public final class Circumstances {
    private static final double BACKGROUND = 0.3;
    /** The sections that tell why a procedure is done. */
    private static final Set<String> OF_PROCEDURE = Set.of("preop-diagnosis", "indication");
    /** How many characters away a negation still speaks of a phrase. */
    private static final int NEAR = 20;

    /** «No ulcer, on metformin»: what is denied before does not deny what is taken. */
    private static final Pattern TAKEN =
            Pattern.compile("(?i)[,;] (?:(?:he|she|patient) )?(?:is )?(?:on|takes|taking|uses)\\b");

    private final LaterVisits later;
    private final PastVisits past;
    private final AssertionClassifier assertions = Extractor.assertions();

    public Circumstances(Lexicon lexicon) {
        this.later = new LaterVisits(lexicon);
        this.past = new PastVisits(lexicon);
    }

    public List<Stated> of(Extraction extraction) {
        List<Span> listed = extraction.sentences().stream()
                .filter(Sentence::problem)
                .map(line -> line(extraction.note().text(), line.span()))
                .toList();
        List<Stated> all = new ArrayList<>();
        for (Sentence sentence : extraction.sentences()) {
            for (List<Word> statement : statements(sentence, extraction.note().text())) {
                for (ChoicePhrases.Hit<Circumstance> hit :
                        Circumstance.phrases().hits(statement)) {
                    Stated stated = stated(extraction, sentence, statement, hit);
                    boolean said = counts(stated, listed) && isSaid(stated) && isOfThisVisit(stated, extraction);
                    if (said && !isPartOfName(stated, hit, extraction)) {
                        all.add(stated);
                    }
                }
            }
        }
        return all;
    }

    private boolean isOfThisVisit(Stated stated, Extraction extraction) {
        return !later.isOf(stated, extraction)
                && !past.isOf(stated, extraction.note().text());
    }

    /** A semicolon parts two statements: «family history of colon cancer; screening colonoscopy». */
    private static List<List<Word>> statements(Sentence sentence, String text) {
        List<Word> words = sentence.words();
        List<List<Word>> statements = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            boolean ends = at == words.size()
                    || text.substring(words.get(at - 1).end(), words.get(at).start())
                                    .indexOf(';')
                            >= 0;
            if (ends) {
                statements.add(words.subList(from, at));
                from = at;
            }
        }
        return statements;
    }

    /** A name goes on behind the phrase: «tobacco use disorder» is no tobacco use. */
    private static boolean isPartOfName(Stated stated, ChoicePhrases.Hit<Circumstance> hit, Extraction extraction) {
        Span said = stated.span();
        return !hit.open()
                && extraction.mentions().stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.CONDITION
                                && mention.span().contains(said)
                                && mention.span().end() > said.end());
    }

    /** What stands on the lines of a stretch. */
    private static Span line(String text, Span span) {
        int end = text.indexOf('\n', span.end());
        return new Span(span.start(), end < 0 ? text.length() : end);
    }

    /** Screening stays the reason for a procedure, whatever it finds (guideline I.C.21.c.5). */
    private static boolean isReason(String section, Circumstance circumstance) {
        return section.equals("chief-complaint")
                || (OF_PROCEDURE.contains(section) && circumstance.named().contains("screening"));
    }

    /** In a note that lists its problems their lines count, and what the patient came for, be it a procedure. */
    private static boolean counts(Stated stated, List<Span> listed) {
        String section = stated.sentence().section().kind().id();
        double weight = stated.sentence().section().kind().weight();
        Circumstance.Place place = stated.circumstance().place();
        if (place == Circumstance.Place.FIRST && isReason(section, stated.circumstance())) {
            return true;
        }
        if (!listed.isEmpty()) {
            return listed.stream().anyMatch(line -> line.contains(stated.span()));
        }
        return place.isDrug()
                ? weight >= BACKGROUND
                : Problems.counts(stated.sentence().section()) && !section.equals("plan");
    }

    /** What was is still the patient's state, but not the reason for this visit. */
    private static boolean isSaid(Stated stated) {
        boolean reason = stated.circumstance().place() == Circumstance.Place.FIRST;
        return switch (stated.assertion()) {
            case PRESENT -> true;
            case HISTORICAL -> !reason;
            case FAMILY -> reason;
            case NEGATED, UNCERTAIN, HYPOTHETICAL -> false;
        };
    }

    private Stated stated(
            Extraction extraction, Sentence sentence, List<Word> words, ChoicePhrases.Hit<Circumstance> hit) {
        String text = extraction.note().text();
        Span said = new Span(
                words.get(hit.first()).start(), words.get(hit.end() - 1).end());
        Span object = hit.open() ? Circumstance.object(text, words, hit.end()) : new Span(said.end(), said.end());
        Span whole = new Span(said.start(), object.end());
        List<Mention> subject = new ArrayList<>();
        List<Span> objects = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            if (whole.contains(mention.span()) && !hit.row().place().isDrug()) {
                subject.add(mention);
                if (object.contains(mention.span())) {
                    objects.add(mention.span());
                }
            }
        }
        if (objects.isEmpty() && object.length() > 0) {
            objects.add(object);
        }
        return new Stated(hit.row(), sentence, whole, assertion(text, sentence, said), objects, subject);
    }

    /** «Asks without any symptoms to be tested for HIV»: what is denied of something else does not deny a phrase. */
    private Assertion assertion(String text, Sentence sentence, Span said) {
        int start = sentence.span().start();
        Judgement judgement =
                assertions.classify(sentence.span().of(text), new Span(said.start() - start, said.end() - start));
        boolean far = judgement.cue().isPresent()
                && (judgement.cue().get().end() + NEAR < said.start() - start
                        || judgement.cue().get().start() > said.end() - start + NEAR);
        boolean taken = judgement
                .cue()
                .filter(cue -> cue.end() <= said.start() - start)
                .map(cue -> TAKEN.matcher(text.substring(start + cue.end(), said.start()))
                        .find())
                .orElse(false);
        return judgement.negated() && (far || taken) ? Assertion.PRESENT : judgement.assertion();
    }
}
