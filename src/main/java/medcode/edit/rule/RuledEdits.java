package medcode.edit.rule;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.edit.ClaimEdit;
import medcode.edit.EditCard;
import medcode.edit.Severity;

/**
 * Edits that rules files state: {@code codesets/rules/edits/*.yaml}, and files of a site's own with the same fields.
 *
 * <pre>
 * lists:
 *   kidney-stages: [N18.1-N18.6]
 * edits:
 *   - id: DX502
 *     name: hypertension-ckd-not-combined
 *     severity: warning
 *     summary: Hypertension and chronic kidney disease coded separately
 *     authority: ICD-10-CM guidelines I.C.9.a.2
 *     rules:
 *       - {kind: together, codes: I10, with: kidney-stages, unless: I50, says: "{1} and {2} combine"}
 * </pre>
 *
 * <p>A rule with {@code pairs: NAME} stands for one rule for each pair of a table under {@code pairs} of the file, whose
 * fields are added to its own.
 *
 * <p>Kinds: {@code present}, {@code together} (with {@code with}, {@code and}), {@code without} ({@code companions}), {@code
 * several}, {@code wrong-order} ({@code earlier}), {@code not-preceded} ({@code earlier}), {@code not-of-its-note} ({@code
 * named}). Any rule may have {@code unless}, {@code severity}, {@code fixes}, {@code share}, {@code quotes}, {@code standing}
 * (first or later, of its codes), and the circumstances {@code from}, {@code to}, {@code settings}, {@code other-settings}, {@code forms}, {@code payers}, {@code
 * days}, {@code years}.
 */
public final class RuledEdits {
    /** The files of {@code codesets/rules/edits}. */
    private static final List<String> BUNDLED = List.of(
            "first-listed",
            "specificity",
            "symptoms",
            "hypertension",
            "diabetes",
            "heart-and-lungs",
            "infections",
            "neoplasms",
            "weight",
            "aftercare",
            "obstetrics",
            "injuries");

    private static final Set<String> FILE = Set.of("lists", "pairs", "edits");
    private static final Set<String> EDIT = Set.of(
            "id",
            "name",
            "severity",
            "summary",
            "authority",
            "explanation",
            "hides",
            "hides-of-first",
            "once",
            "from",
            "to",
            "rules");

    private RuledEdits() {}

    /** What ids and names the edits of a file may have. */
    @FunctionalInterface
    interface Naming {
        Naming ANY = edit -> {};

        void check(RuleNode edit) throws IOException;
    }

    /** Read when first asked for, by whichever thread comes first. */
    private static final class Bundled {
        static final List<ClaimEdit> EDITS = List.copyOf(readBundled());
    }

    /** The edits of medcode's own rules. */
    public static List<ClaimEdit> bundled() {
        return Bundled.EDITS;
    }

    /** One of them. */
    static GuidelineEdit bundled(String id) {
        for (ClaimEdit edit : bundled()) {
            if (edit.card().id().equals(id)) {
                return (GuidelineEdit) edit;
            }
        }
        throw new IllegalStateException("no rules of " + id);
    }

    private static List<ClaimEdit> readBundled() {
        List<ClaimEdit> edits = new ArrayList<>();
        for (String name : BUNDLED) {
            String path = "/medcode/codesets/rules/edits/" + name + ".yaml";
            try (InputStream in = RuledEdits.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new FileNotFoundException(path);
                }
                edits.addAll(read(name + ".yaml", in));
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }
        return edits;
    }

    /**
     * The edits of a rules file, in its order.
     *
     * @param name of the file, for messages
     * @throws medcode.input.BadInput with file, line and column where it is no such file
     */
    public static List<ClaimEdit> read(String name, InputStream in) throws IOException {
        return read(name, in, Naming.ANY);
    }

    /** The same, of a file whose edits may not have any id and name. */
    static List<ClaimEdit> read(String name, InputStream in, Naming naming) throws IOException {
        RuleNode file = RuleNode.read(name, in);
        file.allow(FILE);
        CodeLists lists = CodeLists.read(file.field("lists"));
        Optional<RuleNode> pairs = file.field("pairs");
        List<ClaimEdit> edits = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (RuleNode node : file.required("edits").list()) {
            naming.check(node);
            GuidelineEdit edit = edit(node, lists, pairs);
            if (!ids.add(edit.card().id())) {
                throw node.wrong("a second edit has the id " + edit.card().id());
            }
            edits.add(edit);
        }
        return edits;
    }

    private static GuidelineEdit edit(RuleNode node, CodeLists lists, Optional<RuleNode> pairs) throws IOException {
        node.allow(EDIT);
        EditCard card = new EditCard(
                node.required("id").text(),
                node.required("name").text(),
                severity(node.required("severity")),
                node.required("summary").text(),
                node.required("authority").text());
        List<Rule> rules = new ArrayList<>();
        for (RuleNode rule : node.required("rules").list()) {
            for (RuleNode one : expanded(rule, pairs)) {
                rules.add(RuleReader.rule(one, node, lists));
            }
        }
        String explanation = node.field("explanation").isPresent()
                ? node.required("explanation").text()
                : "";
        Set<String> hides = Set.copyOf(node.texts("hides"));
        Set<String> hidesOfFirst = Set.copyOf(node.texts("hides-of-first"));
        return new GuidelineEdit(card, explanation, hides, hidesOfFirst, isTrue(node.field("once")), rules);
    }

    /** A rule over a table of pairs is one rule for each pair. */
    private static List<RuleNode> expanded(RuleNode rule, Optional<RuleNode> tables) throws IOException {
        List<RuleNode> expanded = new ArrayList<>();
        Optional<RuleNode> named = rule.field("pairs");
        if (named.isEmpty()) {
            expanded.add(rule);
            return expanded;
        }
        Optional<RuleNode> table = tables.isEmpty()
                ? Optional.empty()
                : tables.get().field(named.get().text());
        if (table.isEmpty()) {
            throw named.get().wrong("there is no table of pairs «" + named.get().text() + "»");
        }
        for (RuleNode pair : table.get().list()) {
            expanded.add(rule.without("pairs").with(pair));
        }
        return expanded;
    }

    static Severity severity(RuleNode node) throws IOException {
        Map<String, Severity> severities =
                Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "info", Severity.INFO);
        Severity severity = severities.get(node.text().toLowerCase(Locale.ROOT));
        if (severity == null) {
            throw node.wrong("severity is error, warning or info");
        }
        return severity;
    }

    private static boolean isTrue(Optional<RuleNode> node) throws IOException {
        if (node.isEmpty()) {
            return false;
        }
        String text = node.get().text();
        if (!text.equals("true") && !text.equals("false")) {
            throw node.get().wrong("must be true or false");
        }
        return text.equals("true");
    }
}
