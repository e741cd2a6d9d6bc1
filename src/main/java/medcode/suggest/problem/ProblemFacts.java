package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.extract.ProblemText;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/** The problems that stretches of a note state, with the facts that are documented of them. */
final class ProblemFacts {
    /** What is mentioned beside conditions and decides what a problem asserts. */
    private static final Set<Mention.Kind> SAYS_MORE = EnumSet.of(Mention.Kind.STATUS, Mention.Kind.PROCEDURE);

    private static final Set<String> ONE_SIDE = Set.of("right", "left");

    /** A condition of both sides, and behind a comma what is said of one: «cataract, both eyes, right one to be operated first». */
    private static final Pattern BOTH = Pattern.compile(
            "(?i)(.*\\b(?:both|bilateral|bilaterally|OU)\\b[^,;]*)[,;] (?!.*\\band\\b)(?:[^,;]*\\b(?:right|left)\\b.*)");

    private final Lexicon lexicon;

    ProblemFacts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The problem that heads a context: its own facts, and of the context the side alone. */
    Problem heading(Extraction extraction, SideOf sides, Sentence line, Span whole, Span context) {
        Matcher both = BOTH.matcher(whole.of(extraction.note().text()));
        Span head = both.matches() ? new Span(whole.start(), whole.start() + both.end(1)) : whole;
        Span own = ProblemText.withEncounter(extraction.note().text(), head, line.span());
        Set<String> documented = new HashSet<>();
        if (!own.equals(head)) {
            List<Fact> said = extraction.facts().stream()
                    .filter(fact -> own.contains(fact.span()))
                    .toList();
            add(said, own, documented);
        }
        List<Mention> mentions = new ArrayList<>();
        List<Mention> beside = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            if (mention.span().overlaps(head)) {
                if (ProblemLines.isCondition(mention) || SAYS_MORE.contains(mention.kind())) {
                    mentions.add(mention);
                }
                add(mention.facts(), own, documented);
            } else if (context.contains(mention.span())) {
                beside.add(mention);
            }
        }
        for (Mention other : beside) {
            if (PartFacts.mayShareSide(other, mentions)) {
                addSides(other.facts(), documented);
            }
        }
        if (!hasSide(documented)) {
            documented.addAll(sides.problem(head));
        }
        if (documented.contains("bilateral")) {
            documented.removeAll(ONE_SIDE);
        }
        documented.addAll(Handedness.of(Patient.facts(extraction), documented));
        return Problem.of(extraction.note().text(), head, line.section(), context, documented, mentions);
    }

    /** A mention as a problem of its own. */
    Problem mentioned(Extraction extraction, Mention mention) {
        Set<String> documented = new HashSet<>();
        add(mention.facts(), mention.sentence(), documented);
        documented.addAll(Handedness.of(Patient.facts(extraction), documented));
        return new Problem(
                mention.span(),
                mention.span().of(extraction.note().text()),
                mention.section(),
                mention.sentence(),
                Problem.assertion(mention),
                documented,
                List.of(mention));
    }

    /** An episode of care counts where the problem's own words state it: «follow up in 2 weeks» is the plan. */
    private void add(List<Fact> facts, Span own, Set<String> documented) {
        for (Fact fact : facts) {
            boolean planned = fact.kind() == Fact.Kind.EPISODE && !own.contains(fact.span());
            if (fact.kind().selectsCode() && !planned) {
                for (Word word : lexicon.words(fact.value())) {
                    documented.add(word.stem());
                }
            }
        }
    }

    private static void addSides(List<Fact> facts, Set<String> documented) {
        for (Fact fact : facts) {
            if (fact.kind() == Fact.Kind.LATERALITY && !hasSide(documented)) {
                documented.add(fact.value());
            }
        }
    }

    private static boolean hasSide(Set<String> documented) {
        return documented.contains("right") || documented.contains("left") || documented.contains("bilateral");
    }
}
