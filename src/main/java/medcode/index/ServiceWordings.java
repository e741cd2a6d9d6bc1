package medcode.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.lexicon.Lexicon;

/**
 * The wordings in which notes name what titles of HCPCS Level II, CPT and ICD-10-PCS describe at length: «Injection,
 * ceftriaxone sodium, per 250 mg» is ceftriaxone, «Walker, folding, adjustable or fixed height» a folding walker.
 */
final class ServiceWordings {
    private static final int MOST_MODIFIERS = 3;
    private static final int LONGEST_MODIFIER = 2;
    private static final int SHORTEST_BRAND = 4;
    /** «, Percutaneous Approach»: how a procedure was reached, which tells its codes apart. */
    private static final Pattern APPROACH = Pattern.compile(", (External|[A-Za-z ]* Approach|[A-Za-z ]* Assistance)$");

    private final Lexicon lexicon;
    private final Set<String> leads;
    private final Set<String> ends;
    private final Set<String> salts;
    /** Root operations by whose names notes mean findings: «drainage from the ear», «occlusion of the artery». */
    private final Set<String> findings;

    private final boolean procedures;
    private final Set<String> left = new HashSet<>();

    /** The wordings of a release whose codes are these. */
    ServiceWordings(Lexicon lexicon, List<CodeRow> rows) {
        this.lexicon = lexicon;
        procedures = rows.get(0).code().codeSet() == CodeSet.ICD10PCS;
        leads = lexicon.wordSet("title_leads.tsv");
        ends = lexicon.wordSet(procedures ? "procedure_title_ends.tsv" : "title_ends.tsv");
        salts = lexicon.wordSet("salts.tsv");
        findings = lexicon.wordSet("root_operation_findings.tsv");
        LocalDate changed = LocalDate.MIN;
        for (CodeRow row : rows) {
            LocalDate from = row.validity().from();
            changed = from.isAfter(changed) ? from : changed;
        }
        for (CodeRow row : rows) {
            if (row.code().isModifier() || row.validity().to().isBefore(changed)) {
                left.add(row.code().compact());
            }
        }
    }

    /** The terms as notes word them, without modifiers and codes that ended before the list's last change. */
    EntryTerms of(EntryTerms published) {
        List<EntryTerm> terms = new ArrayList<>();
        for (EntryTerm term : published.terms()) {
            if (left.contains(term.code()) || (procedures && isFinding(term))) {
                continue;
            }
            switch (term.origin()) {
                case TITLE -> of(term.trail().get(0)).forEach(wording -> terms.add(titled(term, wording)));
                case CROSS_REFERENCE -> {} // the same words as the line of the Index, and only its table
                default -> terms.add(term);
            }
        }
        return new EntryTerms(terms, List.of());
    }

    /** A header names only a body system and an operation. */
    private boolean isFinding(EntryTerm term) {
        String title = term.trail().get(0);
        int end = title.indexOf(' ');
        return (term.origin() == EntryTerm.Origin.TITLE && term.code().length() == ProcedureTerms.TABLE)
                || findings.contains((end < 0 ? title : title.substring(0, end)).toLowerCase(Locale.ROOT));
    }

    private static EntryTerm titled(EntryTerm term, String wording) {
        return new EntryTerm(term.code(), term.origin(), List.of(wording), wording, "", "");
    }

    /** The wordings of a title; what stands behind a semicolon tells codes apart and is seldom said so. */
    Set<String> of(String title) {
        Set<String> wordings = new LinkedHashSet<>();
        int semicolon = title.indexOf(';');
        String common = semicolon < 0 ? title : title.substring(0, semicolon);
        List<String> parts = procedures ? List.of(APPROACH.matcher(common).replaceFirst("")) : parts(common);
        int led = 0;
        while (led < parts.size() - 1 && leads.contains(parts.get(led).toLowerCase(Locale.ROOT))) {
            led++;
        }
        String named = parts.get(led);
        String head = head(TitleWords.bare(named).strip());
        add(wordings, head);
        add(wordings, withoutSalt(head));
        turned(wordings, head);
        shortName(wordings, named);
        for (String part : parts.subList(led + 1, Math.min(parts.size(), led + MOST_MODIFIERS + 1))) {
            modified(wordings, head, part, led > 0);
        }
        return wordings;
    }

    /** What stands between commas outside of parentheses. */
    private static List<String> parts(String title) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < title.length(); at++) {
            char c = title.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                parts.add(title.substring(from, at).strip());
                from = at + 1;
            }
        }
        parts.add(title.substring(from).strip());
        return parts;
    }

    /** Up to the first word that begins a condition or an amount: «per», «using». */
    private String head(String named) {
        String[] words = named.split(" +");
        for (int at = 1; at < words.length; at++) {
            if (ends.contains(words[at].toLowerCase(Locale.ROOT))) {
                return joined(words, at);
            }
        }
        return named;
    }

    private String withoutSalt(String head) {
        String[] words = head.split(" +");
        int end = words.length;
        while (end > 1 && isSalt(words[end - 1])) {
            end--;
        }
        return end == 1 && isSalt(words[0]) ? head : joined(words, end);
    }

    private boolean isSalt(String word) {
        return salts.contains(word.toLowerCase(Locale.ROOT));
    }

    /** «Resection of gallbladder» is a gallbladder resection. */
    private static void turned(Set<String> wordings, String head) {
        int of = head.indexOf(" of ");
        if (of > 0 && head.indexOf(" of ", of + 1) < 0) {
            add(wordings, head.substring(of + " of ".length()) + " " + head.substring(0, of));
        }
    }

    /** «Computerized tomography (CT scan) of abdomen» is a CT scan of the abdomen, and an abdomen CT scan. */
    private void shortName(Set<String> wordings, String named) {
        int open = named.indexOf('(');
        int close = named.indexOf(')', open + 1);
        if (open > 0 && close > open + 2 && isCapital(named, open + 1) && isCapital(named, open + 2)) {
            String renamed = head((named.substring(open + 1, close) + named.substring(close + 1)).strip());
            add(wordings, renamed);
            turned(wordings, renamed);
        }
    }

    private static boolean isCapital(String text, int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    /** A modifier as notes put it, before or behind; of a drug only its brand is a name. */
    private void modified(Set<String> wordings, String head, String part, boolean drug) {
        boolean brand = part.startsWith("(") && part.endsWith(")");
        if (brand && drug && part.indexOf(' ') < 0 && part.length() >= SHORTEST_BRAND + 2) {
            add(wordings, part.substring(1, part.length() - 1));
        } else if (!drug && !brand && isModifier(part)) {
            add(wordings, part + " " + head);
            add(wordings, head + " " + part);
        }
    }

    /** Not an amount, and not the last of several: «…, or other». */
    private boolean isModifier(String part) {
        String[] words = part.split(" +");
        return words.length <= LONGEST_MODIFIER
                && !lexicon.isTermFiller(words[0].toLowerCase(Locale.ROOT))
                && !ends.contains(words[0].toLowerCase(Locale.ROOT))
                && part.chars().noneMatch(Character::isDigit)
                && head(part).equals(part);
    }

    private static String joined(String[] words, int to) {
        return String.join(" ", List.of(words).subList(0, to));
    }

    private static void add(Set<String> wordings, String wording) {
        String bare = TitleWords.bare(wording).replace(',', ' ').strip();
        if (!bare.isEmpty()) {
            wordings.add(bare);
        }
    }
}
