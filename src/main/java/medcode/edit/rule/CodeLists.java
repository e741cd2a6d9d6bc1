package medcode.edit.rule;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.edit.rule.CodeList.Part;
import medcode.edit.rule.CodeList.Standing;

/**
 * Reads lists of codes: codes, ranges and names of lists, or a mapping that narrows them.
 *
 * <p>{@code [I50, C00-C96, organ-dysfunction]}, {@code any}, or {@code {codes: [T36-T50], titled: [underdosing], except: …,
 * seventh: AD, standing: first, present-on-admission: [Y], services: [77067]}}.
 */
final class CodeLists {
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9A-Z]{0,2}(\\.?[0-9A-Z]{1,4})?");
    private static final Pattern SERVICE = Pattern.compile("[0-9A-Z]{1,7}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final String ANY = "any";
    private static final String EVERY_CODE = "A-Z";
    private static final Set<String> FIELDS =
            Set.of("codes", "except", "services", "titled", "untitled", "seventh", "standing", "present-on-admission");

    private final Map<String, CodeList> named = new HashMap<>();

    private CodeLists() {}

    /** @param node the named lists, each of which may use those before it */
    static CodeLists read(Optional<RuleNode> node) throws IOException {
        CodeLists lists = new CodeLists();
        if (node.isPresent()) {
            for (Map.Entry<String, RuleNode> list : node.get().fields().entrySet()) {
                if (!NAME.matcher(list.getKey()).matches() || list.getKey().equals(ANY)) {
                    throw list.getValue().wrong("a list's name has small letters, as kidney-stages");
                }
                lists.named.put(list.getKey(), lists.list(list.getValue()));
            }
        }
        return lists;
    }

    CodeList list(RuleNode node) throws IOException {
        if (node.isText() || node.isList()) {
            return plain(node);
        }
        node.allow(FIELDS);
        List<Part> parts = new ArrayList<>();
        Optional<RuleNode> codes = node.field("codes");
        List<Part> base = codes.isPresent() ? plain(codes.get()).parts() : List.of(part(List.of()));
        for (Part part : base) {
            parts.add(narrowed(part, node));
        }
        return new CodeList(parts);
    }

    private CodeList plain(RuleNode node) throws IOException {
        List<String> codes = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (RuleNode one : node.list()) {
            if (!one.isText()) {
                parts.addAll(list(one).parts());
            } else if (one.text().equals(ANY)) {
                codes.add(EVERY_CODE);
            } else if (NAME.matcher(one.text()).matches()) {
                parts.addAll(known(one).parts());
            } else {
                codes.add(checked(one, CODE, "a code, a range of codes or the name of a list"));
            }
        }
        if (!codes.isEmpty()) {
            parts.add(0, part(codes));
        }
        return new CodeList(parts);
    }

    private CodeList known(RuleNode name) throws IOException {
        CodeList list = named.get(name.text());
        if (list == null) {
            throw name.wrong("there is no list «" + name.text() + "» above");
        }
        return list;
    }

    private static Part part(List<String> codes) {
        return new Part(
                CodeRanges.of(codes),
                CodeRanges.NONE,
                CodeRanges.NONE,
                List.of(),
                List.of(),
                "",
                Standing.ANYWHERE,
                List.of());
    }

    private static Part narrowed(Part part, RuleNode node) throws IOException {
        Optional<RuleNode> seventh = node.field("seventh");
        return new Part(
                part.codes(),
                node.field("except").isPresent() ? part.except().and(ranges(node, "except", CODE)) : part.except(),
                node.field("services").isPresent() ? ranges(node, "services", SERVICE) : part.services(),
                node.field("titled").isPresent() ? lower(node.texts("titled")) : part.titled(),
                node.field("untitled").isPresent() ? lower(node.texts("untitled")) : part.untitled(),
                seventh.isPresent() ? seventh.get().text() : part.seventh(),
                node.field("standing").isPresent() ? standing(node.required("standing")) : part.standing(),
                node.field("present-on-admission").isPresent() ? node.texts("present-on-admission") : part.present());
    }

    static Standing standing(RuleNode node) throws IOException {
        Standing standing = Standing.NAMES.get(node.text());
        if (standing == null) {
            throw node.wrong("standing is first or later");
        }
        return standing;
    }

    private static List<String> lower(List<String> texts) {
        return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    }

    private static CodeRanges ranges(RuleNode node, String field, Pattern shape) throws IOException {
        List<String> written = new ArrayList<>();
        for (RuleNode one : node.required(field).list()) {
            written.add(checked(one, shape, "a code or a range of codes"));
        }
        return CodeRanges.of(written);
    }

    private static String checked(RuleNode node, Pattern shape, String expected) throws IOException {
        String[] ends = node.text().split("-", -1);
        boolean well = ends.length <= 2 && ends[0].compareTo(ends[ends.length - 1]) <= 0;
        for (String end : ends) {
            well &= shape.matcher(end).matches();
        }
        if (!well) {
            boolean service = shape == CODE && SERVICE.matcher(ends[0]).matches();
            throw node.wrong("is not " + expected
                    + (service ? "; procedures are written {services: [" + node.text() + "]}" : ""));
        }
        return node.text();
    }
}
