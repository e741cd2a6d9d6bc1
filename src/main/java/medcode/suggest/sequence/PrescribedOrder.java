package medcode.suggest.sequence;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Release;
import medcode.suggest.coded.Coded;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/** The order in which the guidelines put codes of certain kinds, from {@code codesets/rules/sequences.yaml}. */
public final class PrescribedOrder {
    private final CodeRules rules;

    public PrescribedOrder(Release release) {
        this.rules = new CodeRules("sequences", release);
    }

    /** The same codes, each that goes first before the first of those that it goes before. */
    public List<Coded> of(List<Coded> coded) {
        List<Coded> order = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            for (Coded one : List.copyOf(order)) {
                if (rule.lists("first", one.code()) && isMeant(rule, coded)) {
                    moveUp(rule, one, order);
                } else if (rule.lists("behind", one.code())) {
                    moveDown(rule, one, order);
                }
            }
        }
        return order;
    }

    private static boolean isMeant(CodeRule rule, List<Coded> coded) {
        return rule.codes("beside").isEmpty() || coded.stream().anyMatch(one -> rule.lists("beside", one.code()));
    }

    private static void moveUp(CodeRule rule, Coded one, List<Coded> order) {
        for (int at = 0; at < order.indexOf(one); at++) {
            if (rule.lists("before", order.get(at).code())) {
                order.remove(one);
                order.add(at, one.obeying(rule.authority()));
                return;
            }
        }
    }

    private static void moveDown(CodeRule rule, Coded one, List<Coded> order) {
        int last = order.size() - 1;
        while (last > order.indexOf(one)
                && !rule.lists("conditions", order.get(last).code())) {
            last--;
        }
        int own = order.indexOf(one);
        if (last > own) {
            order.remove(own);
            order.add(last, one.obeying(rule.authority()));
        }
    }
}
