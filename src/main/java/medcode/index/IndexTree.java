package medcode.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medcode.codeset.IndexEntry;

/** The Alphabetic Index as a tree, to follow its cross references in. */
final class IndexTree {
    private final List<Node> mainTerms = new ArrayList<>();
    private final Map<String, List<Node>> byFirstWords = new HashMap<>();

    /** A line of the Index with the lines below it. */
    record Node(IndexEntry entry, List<Node> children) {

        /** The words of its own title, without nonessential modifiers. */
        String title() {
            return entry.path().get(entry.level()).essential();
        }

        /** The number of lines below and including this one. */
        int size() {
            int size = 1;
            for (Node child : children) {
                size += child.size();
            }
            return size;
        }
    }

    /** Parents stand before children, as published. */
    static IndexTree of(List<IndexEntry> entries) {
        IndexTree tree = new IndexTree();
        List<Node> open = new ArrayList<>();
        for (IndexEntry entry : entries) {
            Node node = new Node(entry, new ArrayList<>());
            while (open.size() > entry.level()) {
                open.remove(open.size() - 1);
            }
            if (open.isEmpty()) {
                tree.addMainTerm(node);
            } else {
                open.get(open.size() - 1).children.add(node);
            }
            open.add(node);
        }
        return tree;
    }

    /** «Anomaly, anomalous» is found by either form; of «Koenig's deficiency, disease» the second is no main term. */
    private void addMainTerm(Node node) {
        mainTerms.add(node);
        String[] variants = node.title().split(",");
        boolean forms = key(variants[0]).indexOf(' ') < 0;
        for (String variant : forms ? variants : new String[] {variants[0]}) {
            byFirstWords.computeIfAbsent(key(variant), any -> new ArrayList<>()).add(node);
        }
    }

    List<Node> mainTerms() {
        return mainTerms;
    }

    /** The lines that a reference such as «Pain, abdominal» names; empty where it names none. */
    List<Node> resolve(String reference) {
        String[] steps = reference.split(",");
        List<Node> here = byFirstWords.getOrDefault(key(steps[0]), List.of());
        for (int i = 1; i < steps.length && !here.isEmpty(); i++) {
            String step = key(steps[i]);
            if (!step.startsWith("by ")) {
                here = below(here, step);
            }
        }
        return here;
    }

    private static List<Node> below(List<Node> nodes, String step) {
        List<Node> found = new ArrayList<>();
        for (Node node : nodes) {
            for (Node child : node.children) {
                if (answers(child, step)) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    private static boolean answers(Node child, String step) {
        for (String variant : child.title().split(",")) {
            if (key(variant).equals(step)) {
                return true;
            }
        }
        return false;
    }

    private static String key(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }
}
