package medcode.suggest.drug;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.note.Span;

/** The drugs that a sentence names, by their names in the Table of Drugs: the medications mentioned, and classes of them. */
final class Substances {
    private final Map<String, String> names = new HashMap<>();
    /** The words that names begin with. */
    private final Set<String> firsts = new HashSet<>();

    private final int longest;

    /** A drug where it stands, and the name that the Table of Drugs may know it by. */
    record Substance(Span span, String name) {}

    /** A brand is the drug that it is sold as, and this a line of the table. */
    Substances(Lexicon lexicon) {
        for (List<String> row : lexicon.table("drug_names.tsv")) {
            String name = row.get(0).toLowerCase(Locale.ROOT);
            names.put(name, row.get(1));
            firsts.add(name.substring(0, wordEnd(name, 0)));
        }
        names.replaceAll((name, means) -> names.getOrDefault(means.toLowerCase(Locale.ROOT), means));
        longest = names.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** In the sentence's order. */
    List<Substance> in(Extraction extraction, Span sentence) {
        List<Substance> found = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            if (mention.kind() == Mention.Kind.MEDICATION && sentence.contains(mention.span())) {
                String said = mention.span().of(extraction.note().text());
                found.add(new Substance(mention.span(), names.getOrDefault(said.toLowerCase(Locale.ROOT), said)));
            }
        }
        named(sentence.of(extraction.note().text()).toLowerCase(Locale.ROOT), sentence.start(), found);
        found.sort(Comparator.comparingInt(substance -> substance.span.start()));
        return found;
    }

    private void named(String lower, int offset, List<Substance> found) {
        for (int start = 0; start < lower.length(); start++) {
            boolean begins = Character.isLetter(lower.charAt(start))
                    && (start == 0 || !Character.isLetterOrDigit(lower.charAt(start - 1)));
            if (begins && firsts.contains(lower.substring(start, wordEnd(lower, start)))) {
                named(lower, start, offset, found);
            }
        }
    }

    /** The longest name that begins there, so that «sulfa drugs» is one drug. */
    private void named(String lower, int start, int offset, List<Substance> found) {
        for (int end = Math.min(lower.length(), start + longest); end > start; end--) {
            boolean whole = end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
            String name = whole ? names.get(lower.substring(start, end)) : null;
            if (name != null) {
                Span span = new Span(offset + start, offset + end);
                if (found.stream().noneMatch(one -> one.span.overlaps(span))) {
                    found.add(new Substance(span, name));
                    return;
                }
            }
        }
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
