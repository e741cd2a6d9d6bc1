package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.note.Span;

/**
 * One word for several ulcers, each with its site and stage, is a problem for each (guideline I.C.12.a): «pressure ulcers:
 * sacrum stage 4, left heel unstageable».
 */
public final class StagesApart {
    private static final Pattern JOINT = Pattern.compile("[,;:] (?:and )?| and | & ");
    private static final Pattern SITE = Pattern.compile("(?i)\\s*(?:of|on|at|over|to|in)\\b.*", Pattern.DOTALL);
    private static final Pattern NOTHING = Pattern.compile("[\\W_]*(?:(?:and|a|an|the|is|with)[\\W_]+)*");

    private final Lexicon lexicon;

    public StagesApart(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** One problem for each stage that is told of its condition; none where there are not two. */
    public List<Problem> of(Problem problem, Extraction extraction) {
        for (Mention mention : problem.conditions()) {
            List<Fact> stages = mention.facts().stream()
                    .filter(fact -> fact.kind() == Fact.Kind.ULCER_STAGE)
                    .toList();
            if (stages.size() > 1) {
                return apart(problem, mention, stages, extraction);
            }
        }
        return List.of();
    }

    private List<Problem> apart(Problem problem, Mention mention, List<Fact> stages, Extraction extraction) {
        String text = extraction.note().text();
        List<Problem> apart = new ArrayList<>();
        int from = Math.min(mention.span().start(), stages.get(0).span().start());
        for (int i = 0; i < stages.size(); i++) {
            boolean last = i + 1 == stages.size();
            int end = last
                    ? end(stages.get(i), mention.sentence(), text)
                    : joint(stages.get(i).span().end(), stages.get(i + 1).span(), text);
            if (end < 0) {
                apart.clear();
                return apart;
            }
            apart.add(one(problem, mention, new Span(from, end), stages.get(i), text));
            from = end;
        }
        return apart;
    }

    /** Where the next ulcer begins: at the last joint before its stage behind which its site stands too. */
    private static int joint(int from, Span next, String text) {
        int found = -1;
        boolean siteBehind = SITE.matcher(text.substring(next.end(), lineEnd(text, next.end())))
                .matches();
        Matcher joints = JOINT.matcher(text).region(from, next.start());
        while (joints.find()) {
            boolean bare =
                    NOTHING.matcher(text.substring(joints.end(), next.start())).matches();
            found = !bare || siteBehind || found < 0 ? joints.start() : found;
        }
        return found;
    }

    private static int end(Fact stage, Span sentence, String text) {
        Matcher joints = JOINT.matcher(text)
                .region(stage.span().end(), Math.max(stage.span().end(), sentence.end()));
        return joints.find() ? joints.start() : sentence.end();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private Problem one(Problem problem, Mention mention, Span part, Fact stage, String text) {
        String noun = mention.span().of(text);
        for (Fact fact : mention.facts()) {
            noun = mention.span().contains(fact.span())
                    ? noun.replace(fact.span().of(text), " ")
                    : noun;
        }
        String own = part.of(text);
        String words = part.contains(mention.span()) ? own : SITE.split(noun + " ")[0] + " " + own;
        Set<String> documented = new HashSet<>(lexicon.stems().of(stage.value()));
        for (Fact fact : mention.facts()) {
            if (fact.kind() == Fact.Kind.LATERALITY && part.contains(fact.span())) {
                documented.add(fact.value());
            }
        }
        documented.addAll(lexicon.stems().ofPhrase(own));
        return new Problem(
                part, words, problem.section(), problem.context(), problem.assertion(), documented, List.of(mention));
    }
}
