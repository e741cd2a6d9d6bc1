package medcode.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a diagnosis as a list of stems, and the other ways to say it that the Index orders. */
final class PhraseForms {
    /** More rewrites than this in one phrase do not occur; the bound keeps a hostile phrase cheap. */
    private static final int MOST_FORMS = 8;

    private static final int LONGEST_REWRITE = 6;

    private PhraseForms() {}

    /**
     * The phrase itself, then each form with one more rewrite applied; every form without repeated words.
     *
     * @param sides words that may stand amid others that belong together: «distal right radius»
     */
    static List<List<String>> of(List<String> stems, Map<String, String> rewrites, Set<String> sides) {
        Set<List<String>> forms = new LinkedHashSet<>();
        forms.add(distinct(stems));
        List<List<String>> open = new ArrayList<>(List.of(stems, sidesLast(stems, sides)));
        while (!open.isEmpty() && forms.size() < MOST_FORMS) {
            List<String> form = open.remove(0);
            for (List<String> rewritten : rewritten(form, rewrites)) {
                if (forms.size() < MOST_FORMS && forms.add(distinct(rewritten))) {
                    open.add(rewritten);
                }
            }
        }
        return List.copyOf(forms);
    }

    private static List<String> sidesLast(List<String> stems, Set<String> sides) {
        List<String> moved = new ArrayList<>(stems);
        moved.removeIf(sides::contains);
        stems.stream().filter(sides::contains).forEach(moved::add);
        return moved;
    }

    private static List<String> distinct(List<String> stems) {
        return List.copyOf(new LinkedHashSet<>(stems));
    }

    private static List<List<String>> rewritten(List<String> form, Map<String, String> rewrites) {
        List<List<String>> all = new ArrayList<>();
        for (int start = 0; start < form.size(); start++) {
            for (int end = Math.min(form.size(), start + LONGEST_REWRITE); end > start; end--) {
                String to = rewrites.get(String.join(" ", form.subList(start, end)));
                if (to != null) {
                    List<String> changed = new ArrayList<>(form.subList(0, start));
                    if (!to.isEmpty()) {
                        changed.addAll(List.of(to.split(" ")));
                    }
                    changed.addAll(form.subList(end, form.size()));
                    all.add(changed);
                    break;
                }
            }
        }
        return all;
    }
}
