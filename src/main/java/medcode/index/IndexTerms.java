package medcode.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import medcode.codeset.IndexEntry;
import medcode.codeset.IndexTitle;

/** The paths of the Alphabetic Index as entry terms, with «see» followed. */
final class IndexTerms {
    /** A reference to a larger part of the Index is left to the coder: «see condition» leads everywhere. */
    private static final int MOST_LINES_BEHIND_A_REFERENCE = 60;

    /** What follows the name of a part that has lines of its own: «foot specified NEC». */
    private static final String REST = " specified NEC";

    private static final Set<String> SEXES = Set.of("female", "male");

    private final IndexTree tree;
    private final Consumer<EntryTerm> terms;
    private final Consumer<Rewrite> rewrites;

    IndexTerms(IndexTree tree, Consumer<EntryTerm> terms, Consumer<Rewrite> rewrites) {
        this.tree = tree;
        this.terms = terms;
        this.rewrites = rewrites;
    }

    void collect() {
        for (IndexTree.Node mainTerm : tree.mainTerms()) {
            walk(mainTerm);
        }
    }

    private void walk(IndexTree.Node node) {
        IndexEntry entry = node.entry();
        if (entry.table() != IndexEntry.Table.DISEASES && entry.table() != IndexEntry.Table.EXTERNAL_CAUSES) {
            return;
        }
        if (isLinkAlone(entry)) {
            // Not a condition but the beginning of one, such as «in (due to)».
        } else if (!entry.code().isEmpty()) {
            terms.accept(term(entry, entry.path(), List.of(), origin(entry)));
        } else if (!entry.subcategory().isEmpty()) {
            terms.accept(term(entry, entry.path(), List.of(), origin(entry), entry.subcategory()));
        } else if (!entry.seeCategory().isEmpty()) {
            terms.accept(term(entry, entry.path(), List.of(), origin(entry), entry.seeCategory()));
        }
        if (entry.code().isEmpty()) {
            bySex(node);
        }
        if (!entry.see().isEmpty()) {
            follow(node, entry.see());
        } else if (!entry.seeAlso().isEmpty()) {
            seeAlso(node, entry.seeAlso());
        }
        for (IndexTree.Node child : node.children()) {
            walk(child);
        }
    }

    /** «Infertility», of which the book has «female» and «male» alone: who says the sex elsewhere has named the condition. */
    private void bySex(IndexTree.Node node) {
        for (IndexTree.Node child : node.children()) {
            IndexEntry line = child.entry();
            String sex = line.path().get(line.level()).essential();
            if (SEXES.contains(sex) && !line.code().isEmpty()) {
                EntryTerm told = term(line, line.path(), List.of(), origin(line));
                EntryTerm alone = term(line, node.entry().path(), List.of(), origin(line));
                terms.accept(new EntryTerm(
                        told.code(),
                        told.origin(),
                        told.trail(),
                        alone.required(),
                        alone.optional() + sex,
                        told.manifestation()));
            }
        }
    }

    private static boolean isLinkAlone(IndexEntry entry) {
        String title = entry.path().get(entry.level()).essential();
        return title.equals("in") || title.equals("with") || title.equals("due to") || title.equals("due");
    }

    private void seeAlso(IndexTree.Node node, String reference) {
        if (isOnlyReading(node)) {
            IndexEntry reading = node.children().get(0).entry();
            terms.accept(term(reading, node.entry().path(), List.of(), origin(reading)));
        } else if (NeoplasmBehavior.ofReference(reference) != null
                || node.entry().code().isEmpty()) {
            follow(node, reference);
        }
    }

    /** «Elevated, blood pressure — see also Hypertension», and below it «reading»: what was read is no diagnosis yet. */
    private static boolean isOnlyReading(IndexTree.Node node) {
        if (!node.entry().code().isEmpty() || node.children().size() != 1) {
            return false;
        }
        IndexEntry below = node.children().get(0).entry();
        return !below.code().isEmpty()
                && below.path().get(below.level()).essential().startsWith("reading");
    }

    private void follow(IndexTree.Node from, String reference) {
        NeoplasmBehavior behavior = NeoplasmBehavior.ofReference(reference);
        if (behavior != null) {
            if (from.entry().level() <= 1) {
                rewrites.accept(new Rewrite(words(from.entry().path()), behavior.words()));
            }
            return;
        }
        List<IndexTree.Node> targets = tree.resolve(reference).stream()
                .map(target -> ofOwnName(from, target))
                .toList();
        int size = 0;
        for (IndexTree.Node target : targets) {
            size += target.size();
        }
        if (size <= MOST_LINES_BEHIND_A_REFERENCE) {
            for (IndexTree.Node target : targets) {
                alias(from.entry(), target, target.entry().level());
            }
        } else {
            for (IndexTree.Node target : targets) {
                aliasOne(from.entry(), target.entry(), target.entry().level());
            }
        }
    }

    /** «Ulcer, toe — see Ulcer, lower limb», where «toe» stands below. */
    private static IndexTree.Node ofOwnName(IndexTree.Node from, IndexTree.Node target) {
        String name = from.title();
        return target.children().stream()
                .filter(child -> !child.entry().code().isEmpty())
                .filter(child -> child.title().replace(REST, "").equalsIgnoreCase(name))
                .findFirst()
                .orElse(target);
    }

    private void alias(IndexEntry from, IndexTree.Node target, int targetLevel) {
        aliasOne(from, target.entry(), targetLevel);
        for (IndexTree.Node child : target.children()) {
            alias(from, child, targetLevel);
        }
    }

    private void aliasOne(IndexEntry from, IndexEntry target, int targetLevel) {
        if (!target.code().isEmpty()) {
            List<IndexTitle> rest =
                    target.path().subList(targetLevel + 1, target.path().size());
            terms.accept(term(target, from.path(), rest, EntryTerm.Origin.CROSS_REFERENCE));
        }
    }

    private static EntryTerm.Origin origin(IndexEntry entry) {
        return entry.table() == IndexEntry.Table.EXTERNAL_CAUSES
                ? EntryTerm.Origin.EXTERNAL_CAUSE
                : EntryTerm.Origin.INDEX;
    }

    private static EntryTerm term(
            IndexEntry target, List<IndexTitle> path, List<IndexTitle> rest, EntryTerm.Origin origin) {
        return term(target, path, rest, origin, target.code());
    }

    private static EntryTerm term(
            IndexEntry target, List<IndexTitle> path, List<IndexTitle> rest, EntryTerm.Origin origin, String code) {
        List<IndexTitle> titles = new ArrayList<>(path);
        titles.addAll(rest);
        List<String> trail = new ArrayList<>();
        StringBuilder required = new StringBuilder();
        StringBuilder optional = new StringBuilder();
        for (IndexTitle title : titles) {
            trail.add(title.toString());
            split(title, required, optional);
        }
        return new EntryTerm(
                compact(code), origin, trail, required.toString(), optional.toString(), target.manifestation());
    }

    private static String words(List<IndexTitle> path) {
        StringBuilder required = new StringBuilder();
        StringBuilder optional = new StringBuilder();
        for (IndexTitle title : path) {
            split(title, required, optional);
        }
        return required.toString().strip();
    }

    /** «Diabetes, diabetic» names one thing in two forms; «Anomaly, congenital, kidney» names one thing in three words. */
    private static void split(IndexTitle title, StringBuilder required, StringBuilder optional) {
        String[] variants = title.essential().split(",");
        required.append(variants[0]).append(' ');
        for (int i = 1; i < variants.length; i++) {
            (sameWord(variants[0], variants[i]) ? optional : required)
                    .append(variants[i])
                    .append(' ');
        }
        optional.append(title.nonessential()).append(' ');
    }

    private static boolean sameWord(String first, String second) {
        String one = first.strip().toLowerCase(Locale.ROOT);
        String other = second.strip().toLowerCase(Locale.ROOT);
        int common = 0;
        while (common < one.length() && common < other.length() && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= 4 || (common >= 3 && common >= Math.min(one.length(), other.length()) - 1);
    }

    static String compact(String code) {
        StringBuilder compact = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                compact.append(Character.toUpperCase(c));
            } else if (c != '.') {
                break;
            }
        }
        return compact.toString();
    }
}
