package medcode.codeset.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Puts the sections of a chapter under the wider ones that announce them: C00-C75 holds no codes of its own, its notes
 * hold for C00-C14 and the sections after it.
 */
final class SectionTree {

    private SectionTree() {}

    static void arrange(TabularEntry chapter, List<TabularEntry> sections) {
        Deque<TabularEntry> around = new ArrayDeque<>();
        for (TabularEntry section : sections) {
            while (!around.isEmpty() && !covers(around.peek(), section)) {
                around.pop();
            }
            (around.isEmpty() ? chapter : around.peek()).below.add(section);
            if (section.below.isEmpty()) {
                around.push(section);
            }
        }
    }

    private static boolean covers(TabularEntry wide, TabularEntry section) {
        return first(wide).compareTo(first(section)) <= 0 && last(section).compareTo(last(wide)) <= 0;
    }

    private static String first(TabularEntry section) {
        int dash = section.name.indexOf('-');
        return dash < 0 ? section.name : section.name.substring(0, dash);
    }

    private static String last(TabularEntry section) {
        return section.name.substring(section.name.indexOf('-') + 1);
    }
}
