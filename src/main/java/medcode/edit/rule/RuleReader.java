package medcode.edit.rule;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import medcode.codeset.InstructionalNote.Kind;
import medcode.edit.Severity;
import medcode.edit.rule.Circumstances.Span;
import medcode.encounter.Setting;
import medcode.input.IsoDate;

/** Reads a rule of a rules file. */
final class RuleReader {

    /** How the fields of its own make a kind. */
    @FunctionalInterface
    private interface KindReader {
        RuleKind read(RuleReader reader) throws IOException;
    }

    private static final Map<String, KindReader> KINDS = Map.of(
            "present", reader -> new Present(),
            "undocumented", reader -> new Undocumented(),
            "together", reader -> new Together(reader.others(), reader.shared()),
            "without", reader -> new Without(reader.list("companions"), reader.shared()),
            "several", reader -> new Several(reader.shared()),
            "wrong-order", reader -> new WrongOrder(reader.list("earlier"), reader.shared()),
            "not-preceded", reader -> new NotPreceded(reader.list("earlier")),
            "not-of-its-note", reader -> new NotOfItsNote(reader.list("named")));

    private static final Map<String, Kind> NOTES = Map.of(
            "use-additional-code", Kind.USE_ADDITIONAL_CODE,
            "code-first", Kind.CODE_FIRST,
            "code-also", Kind.CODE_ALSO);

    private static final Set<String> OWN = Set.of("with", "and", "companions", "earlier", "named", "share");
    private static final Set<String> COMMON = Set.of(
            "kind",
            "codes",
            "standing",
            "unless",
            "severity",
            "says",
            "fixes",
            "quotes",
            "from",
            "to",
            "settings",
            "other-settings",
            "forms",
            "payers",
            "origins",
            "admission-types",
            "days",
            "years");
    private static final Set<String> FIELDS =
            Stream.concat(OWN.stream(), COMMON.stream()).collect(Collectors.toUnmodifiableSet());

    private static final Pattern SHARED = Pattern.compile("[1-7](-[1-7])?(,[1-7](-[1-7])?)*");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})?-(\\d{1,5})?");

    private final RuleNode node;
    private final CodeLists lists;

    private RuleReader(RuleNode node, CodeLists lists) {
        this.node = node;
        this.lists = lists;
    }

    /** @param edit whose dates hold where the rule has none */
    static Rule rule(RuleNode node, RuleNode edit, CodeLists lists) throws IOException {
        node.allow(FIELDS);
        return new RuleReader(node, lists).rule(edit);
    }

    private Rule rule(RuleNode edit) throws IOException {
        RuleNode kind = node.required("kind");
        KindReader reader = KINDS.get(kind.text());
        if (reader == null) {
            throw kind.wrong("is no kind of rule; use "
                    + String.join(", ", KINDS.keySet().stream().sorted().toList()));
        }
        Optional<RuleNode> severity = node.field("severity");
        Optional<Severity> other =
                severity.isPresent() ? Optional.of(RuledEdits.severity(severity.get())) : Optional.empty();
        CodeList unless = node.field("unless").isPresent() ? list("unless") : CodeList.NONE;
        RuleKind read = reader.read(this);
        return new Rule(read, codes(), unless, circumstances(edit), wording(read), quotes(), other);
    }

    private CodeList codes() throws IOException {
        CodeList codes = list("codes");
        Optional<RuleNode> standing = node.field("standing");
        return standing.isPresent() ? codes.standing(CodeLists.standing(standing.get())) : codes;
    }

    private CodeList list(String field) throws IOException {
        return lists.list(node.required(field));
    }

    private List<CodeList> others() throws IOException {
        List<CodeList> others = new ArrayList<>(List.of(list("with")));
        if (node.field("and").isPresent()) {
            others.add(list("and"));
        }
        return others;
    }

    private SharedCharacters shared() throws IOException {
        Optional<RuleNode> share = node.field("share");
        if (share.isEmpty()) {
            return SharedCharacters.NONE;
        }
        if (!SHARED.matcher(share.get().text()).matches()) {
            throw share.get().wrong("names places of characters, as 1-3 or 1-5,7");
        }
        return SharedCharacters.of(share.get().text());
    }

    private Wording wording(RuleKind kind) throws IOException {
        RuleNode says = node.required("says");
        String left = Wording.PLACEHOLDER.matcher(says.text()).replaceAll("");
        if (left.contains("{") || left.contains("}")) {
            throw says.wrong("has a placeholder that is none: use {1}, {2:3} or {all}");
        }
        if (Wording.last(says.text()) > kind.codes()) {
            throw says.wrong(
                    "names code " + Wording.last(says.text()) + "; a mistake of this kind has " + kind.codes());
        }
        return new Wording(says.text(), node.texts("fixes"));
    }

    private Optional<Kind> quotes() throws IOException {
        Optional<RuleNode> quotes = node.field("quotes");
        if (quotes.isPresent() && !NOTES.containsKey(quotes.get().text())) {
            throw quotes.get()
                    .wrong("quotes one of "
                            + String.join(", ", NOTES.keySet().stream().sorted().toList()));
        }
        return quotes.isPresent() ? Optional.of(NOTES.get(quotes.get().text())) : Optional.empty();
    }

    private Circumstances circumstances(RuleNode edit) throws IOException {
        List<String> payers = node.texts("payers").stream()
                .map(payer -> payer.toUpperCase(Locale.ROOT))
                .toList();
        return new Circumstances(
                date("from", edit).orElse(LocalDate.MIN),
                date("to", edit).orElse(LocalDate.MAX),
                settings("settings"),
                settings("other-settings"),
                node.texts("forms"),
                payers,
                node.texts("origins"),
                node.texts("admission-types"),
                span("days"),
                span("years"));
    }

    private Optional<LocalDate> date(String field, RuleNode edit) throws IOException {
        Optional<RuleNode> date = node.field(field).isPresent() ? node.field(field) : edit.field(field);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IsoDate.of(date.get().text()));
        } catch (DateTimeParseException none) {
            throw date.get().wrong("is no date, as 2025-10-01");
        }
    }

    private List<Setting> settings(String field) throws IOException {
        List<Setting> settings = new ArrayList<>();
        if (node.field(field).isPresent()) {
            for (RuleNode one : node.required(field).list()) {
                settings.add(Setting.of(one.text())
                        .orElseThrow(() -> one.wrong("is no setting; use office, outpatient, ed, observation, "
                                + "inpatient, inpatient-professional, snf, home or asc")));
            }
        }
        return settings;
    }

    private Optional<Span> span(String field) throws IOException {
        Optional<RuleNode> span = node.field(field);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = SPAN.matcher(span.get().text());
        if (!matcher.matches()) {
            throw span.get().wrong("is a span of numbers, as 0-27 or 9-");
        }
        long from = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
        long to = matcher.group(2) == null ? Long.MAX_VALUE : Long.parseLong(matcher.group(2));
        return Optional.of(new Span(from, to));
    }
}
