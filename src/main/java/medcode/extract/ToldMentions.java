package medcode.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.index.TermDictionary;
import medcode.lexicon.CueWords;
import medcode.lexicon.Lexicon;
import medcode.note.Note;
import medcode.note.Span;

/**
 * Adds to what the words of a note name what its lines and clauses tell: problems said in other words, diseases that are
 * past, reasons for the visit, causes of injuries.
 */
final class ToldMentions {
    private static final Comparator<Mention> BY_PLACE = Comparator.comparingInt(
                    (Mention mention) -> mention.span().start())
            .thenComparingInt(mention -> mention.span().end());

    private final AssertionClassifier assertions;
    private final ProblemNames problems;
    private final PastConditions past;
    private final VisitReasons reasons;
    private final InjuryCauses causes;

    ToldMentions(Lookup lookup, Lexicon lexicon, TermDictionary terms, AssertionClassifier assertions) {
        this.assertions = assertions;
        this.problems = new ProblemNames(lookup, lexicon, terms);
        this.past = new PastConditions(lookup);
        this.reasons = new VisitReasons(lookup);
        this.causes = new InjuryCauses(lookup, lexicon);
    }

    Extraction with(Extraction read, CueWords.Known known) {
        String text = read.note().text();
        List<Mention> all = new ArrayList<>(read.mentions());
        all.replaceAll(mention -> past.with(text, mention));
        Map<Integer, List<MentionFinder.Found>> told = causes.in(read);
        int from = 0;
        for (Sentence sentence : read.sentences()) {
            while (from < read.mentions().size() && ends(read.mentions().get(from), sentence)) {
                from++;
            }
            List<MentionFinder.Found> caused = told.getOrDefault(sentence.span().start(), List.of());
            if (sentence.problem() || VisitReasons.tells(sentence.section().kind()) || !caused.isEmpty()) {
                all.addAll(in(read.note(), known, sentence, named(read.mentions(), from, sentence.span()), caused));
            }
        }
        all.sort(BY_PLACE);
        return read.with(all);
    }

    private static boolean ends(Mention mention, Sentence before) {
        return mention.span().end() <= before.span().start();
    }

    /** What a sentence tells beside what it names. */
    private List<Mention> in(
            Note note, CueWords.Known known, Sentence sentence, List<Mention> named, List<MentionFinder.Found> caused) {
        List<MentionFinder.Found> found = new ArrayList<>(problems.in(note.text(), sentence, named));
        found.addAll(reasons.in(note.text(), sentence, named));
        found.addAll(caused);
        List<Mention> told = new ArrayList<>();
        if (!found.isEmpty()) {
            Statement statement = assertions.statement(note.text(), sentence.words(), known);
            for (MentionFinder.Found one : found) {
                if (isNew(one, named) && isNew(one, told)) {
                    told.add(judged(statement, sentence, one, named));
                }
            }
        }
        return told;
    }

    private static List<Mention> named(List<Mention> mentions, int from, Span sentence) {
        List<Mention> named = new ArrayList<>();
        for (int at = from; at < mentions.size() && mentions.get(at).span().start() < sentence.end(); at++) {
            named.add(mentions.get(at));
        }
        return named;
    }

    /** What leads to no other category than a mention in its words is told already. */
    private static boolean isNew(MentionFinder.Found found, List<Mention> named) {
        Code category = found.codes().get(0).category();
        for (Mention mention : named) {
            boolean within = mention.span().overlaps(found.span());
            if (within
                    && mention.codes().stream().anyMatch(code -> code.category().equals(category))) {
                return false;
            }
        }
        return true;
    }

    private Mention judged(Statement statement, Sentence sentence, MentionFinder.Found found, List<Mention> named) {
        Judgement judgement = assertions.classify(
                statement, found.span(), sentence.section().kind().defaultAssertion());
        Optional<Mention> beside = named.stream()
                .filter(mention -> mention.span().overlaps(found.span()))
                .findFirst();
        return new Mention(
                found.span(),
                found.kind(),
                sentence.section(),
                sentence.span(),
                judgement.assertion(),
                judgement.cue(),
                List.of(),
                found.codes(),
                List.of(),
                beside.isPresent() && beside.get().copied());
    }
}
