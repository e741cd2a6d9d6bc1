package medcode.suggest.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.OpenTitle;
import medcode.suggest.problem.Problem;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/** What the Tabular List says about the codes together: duplicates, Excludes1, the order that «code first» asks. */
public final class Verification {
    /** What an unspecified code is worth less; more than most differences of scores. */
    private static final double UNSPECIFIED = 0.3;

    private static final double SYMPTOM = 1;

    private final Tabular tabular;

    public Verification(CodeTable table) {
        this.tabular = new Tabular(table);
    }

    /** Leaves out what says «without complications» beside a code of its category that names one. */
    public List<Coded> consistent(List<Coded> coded) {
        List<Coded> kept = new ArrayList<>();
        for (Coded one : coded) {
            if (!one.candidate().title().contains("without complication") || !hasSibling(coded, one.code())) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static boolean hasSibling(List<Coded> coded, Code code) {
        for (Coded other : coded) {
            if (!other.code().equals(code) && other.code().isWithin(code.category())) {
                return true;
            }
        }
        return false;
    }

    /** Each code once, with the evidence of all its problems. */
    public List<Coded> distinct(List<Coded> coded) {
        List<Coded> kept = new ArrayList<>();
        for (Coded one : coded) {
            int known = indexOf(kept, one);
            if (known < 0) {
                kept.add(one);
            } else {
                kept.set(known, merged(kept.get(known), one));
            }
        }
        return kept;
    }

    private static int indexOf(List<Coded> list, Coded wanted) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).code().equals(wanted.code())) {
                return i;
            }
        }
        return -1;
    }

    private static Coded merged(Coded first, Coded second) {
        List<Problem> problems = new ArrayList<>(first.problems());
        for (Problem problem : second.problems()) {
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
        boolean better = second.candidate().score() > first.candidate().score();
        return new Coded(problems, better ? second.candidate() : first.candidate(), first.others(), first.obeyed());
    }

    /**
     * Of two codes that an Excludes1 note keeps apart only the one that the note sends to; where each sends to the other the
     * stronger one, the earlier where both are as strong.
     */
    public List<Coded> allowed(List<Coded> coded, Consumer<Coded> dropped) {
        List<Coded> kept = new ArrayList<>(coded);
        for (int i = 0; i < coded.size(); i++) {
            for (int j = i + 1; j < coded.size(); j++) {
                boolean first = sends(coded.get(i), coded.get(j));
                boolean second = sends(coded.get(j), coded.get(i));
                if (first || second) {
                    boolean weak = strength(coded.get(i)) < strength(coded.get(j));
                    Coded weaker = coded.get((first == second ? weak : first) ? i : j);
                    if (kept.remove(weaker)) {
                        dropped.accept(weaker);
                    }
                }
            }
        }
        return kept;
    }

    private boolean sends(Coded one, Coded other) {
        return tabular.forbids(one.code(), other.code()).isPresent();
    }

    /** A diagnosis is stronger than a symptom, a specified one than an unspecified; the rest is for the score to say. */
    private static double strength(Coded coded) {
        double strength = coded.candidate().score();
        strength -= OpenTitle.is(coded.candidate().title()) ? UNSPECIFIED : 0;
        return coded.code().compact().startsWith("R") ? strength - SYMPTOM : strength;
    }

    /** Moves what a «code first» note names before the code that holds the note. */
    public List<Coded> sequenced(List<Coded> coded) {
        List<Coded> order = new ArrayList<>(coded);
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                Optional<LeveledNote> note =
                        tabular.codeFirst(order.get(i).code(), order.get(j).code());
                if (note.isPresent()) {
                    Coded etiology = order.remove(j);
                    order.set(i, order.get(i).obeying(note.get().quotation()));
                    order.add(i, etiology);
                }
            }
        }
        return order;
    }
}
