package medcode.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a diagnosis as a list of stems, and the other ways to say it that the Index orders. */
final class PhraseForms {
    /** More rewrites than this in one phrase do not occur; the bound keeps a hostile phrase cheap. */
    private static final int MOST_FORMS = 8;

    private static final int LONGEST_REWRITE = 6;

    private final Map<String, String> rewrites;
    private final Set<String> sides;
    /** The words that something is rewritten from that begins with them. */
    private final Set<String> beginnings = new HashSet<>();

    /**
     * The ways to say phrases.
     *
     * @param sides words that may stand amid others that belong together: «distal right radius»
     */
    PhraseForms(Map<String, String> rewrites, Set<String> sides) {
        this.rewrites = rewrites;
        this.sides = sides;
        for (String from : rewrites.keySet()) {
            int blank = from.indexOf(' ');
            beginnings.add(blank < 0 ? from : from.substring(0, blank));
        }
    }

    /** The phrase itself, then each form with one more rewrite applied; every form without repeated words. */
    List<List<String>> of(List<String> stems) {
        Set<List<String>> forms = new LinkedHashSet<>();
        forms.add(distinct(stems));
        List<List<String>> open = new ArrayList<>(List.of(stems, sidesLast(stems)));
        while (!open.isEmpty() && forms.size() < MOST_FORMS) {
            List<String> form = open.remove(0);
            for (List<String> rewritten : rewritten(form)) {
                if (forms.size() < MOST_FORMS && forms.add(distinct(rewritten))) {
                    open.add(rewritten);
                }
            }
        }
        return List.copyOf(forms);
    }

    private List<String> sidesLast(List<String> stems) {
        List<String> moved = new ArrayList<>(stems);
        moved.removeIf(sides::contains);
        stems.stream().filter(sides::contains).forEach(moved::add);
        return moved;
    }

    private static List<String> distinct(List<String> stems) {
        return List.copyOf(new LinkedHashSet<>(stems));
    }

    private List<List<String>> rewritten(List<String> form) {
        List<List<String>> all = new ArrayList<>();
        for (int start = 0; start < form.size(); start++) {
            boolean begins = beginnings.contains(form.get(start));
            for (int end = begins ? Math.min(form.size(), start + LONGEST_REWRITE) : start; end > start; end--) {
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
