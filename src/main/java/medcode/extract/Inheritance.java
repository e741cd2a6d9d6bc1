package medcode.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.note.Span;

/** Gives a problem of the plan the side and episode that the rest of its item states, where the item agrees on one. */
final class Inheritance {
    private static final Set<Fact.Kind> INHERITED = Set.of(Fact.Kind.LATERALITY, Fact.Kind.EPISODE, Fact.Kind.ORGANISM);

    private Inheritance() {}

    static List<Mention> within(List<Sentence> sentences, List<Mention> mentions, List<Fact> loose) {
        List<Mention> heirs = new ArrayList<>(mentions);
        int from = 0;
        for (Sentence sentence : sentences) {
            if (sentence.problem()) {
                while (from < heirs.size()
                        && heirs.get(from).span().start() < sentence.span().start()) {
                    from++;
                }
                inherit(heirs, from, sentence, loose);
            }
        }
        return heirs;
    }

    private static void inherit(List<Mention> mentions, int from, Sentence problem, List<Fact> loose) {
        Map<Fact.Kind, Fact> agreed = agreed(mentions, from, problem.item(), loose);
        if (agreed.isEmpty()) {
            return;
        }
        for (int i = from;
                i < mentions.size() && problem.span().contains(mentions.get(i).span());
                i++) {
            mentions.set(i, with(mentions.get(i), agreed));
        }
    }

    /** The facts on whose value all of an item agrees. */
    private static Map<Fact.Kind, Fact> agreed(List<Mention> mentions, int from, Span item, List<Fact> loose) {
        Map<Fact.Kind, Fact> agreed = new EnumMap<>(Fact.Kind.class);
        Map<Fact.Kind, Boolean> disputed = new EnumMap<>(Fact.Kind.class);
        for (int i = from; i < mentions.size() && item.contains(mentions.get(i).span()); i++) {
            for (Fact fact : mentions.get(i).facts()) {
                take(fact, agreed, disputed);
            }
        }
        for (Fact fact : loose) {
            if (item.contains(fact.span())) {
                take(fact, agreed, disputed);
            }
        }
        agreed.keySet().removeAll(disputed.keySet());
        return agreed;
    }

    private static void take(Fact fact, Map<Fact.Kind, Fact> agreed, Map<Fact.Kind, Boolean> disputed) {
        if (INHERITED.contains(fact.kind())) {
            Fact known = agreed.putIfAbsent(fact.kind(), fact);
            if (known != null && !known.value().equals(fact.value())) {
                disputed.put(fact.kind(), true);
            }
        }
    }

    private static Mention with(Mention mention, Map<Fact.Kind, Fact> agreed) {
        List<Fact> facts = new ArrayList<>(mention.facts());
        for (Fact fact : agreed.values()) {
            if (fact.describes(mention.kind()) && facts.stream().noneMatch(own -> own.kind() == fact.kind())) {
                facts.add(fact);
            }
        }
        return new Mention(
                mention.span(),
                mention.kind(),
                mention.section(),
                mention.sentence(),
                mention.assertion(),
                mention.cue(),
                facts,
                mention.codes(),
                mention.senses(),
                mention.copied());
    }
}
