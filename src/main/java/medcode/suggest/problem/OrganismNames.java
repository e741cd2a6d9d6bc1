package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeTable;
import medcode.encounter.Setting;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Where a note names organisms: as such, inside the name of an infection, or as an infection that tells of no site. */
public final class OrganismNames {
    public static final String AS_CAUSE = " as the cause of diseases classified elsewhere";
    private static final String NO_SITE = ".*[Ii]nfections?,? (of )?unspecified site";

    private final CodeTable table;
    private final Phrases<Name> names;

    /** A way to name an organism, and the first way of its line. */
    private record Name(String canonical, List<String> words) {}

    public OrganismNames(CodeTable table, Lexicon lexicon) {
        this.table = table;
        List<Name> all = new ArrayList<>();
        for (List<String> row : lexicon.table("organisms.tsv")) {
            String canonical = row.get(0).split("; ")[0];
            lexicon.phrases(row.get(0)).forEach(words -> all.add(new Name(canonical, words)));
        }
        this.names = new Phrases<>(all, Name::words);
    }

    /**
     * An organism by the words that name it.
     *
     * @param canonical how its line of the table names it first, or empty
     * @param mention what those words are part of
     */
    public record Named(Span span, String canonical, Mention mention) {}

    /** Those of the sections that count, in the text's order; an uncertain one where the setting codes what is uncertain (II.H, IV.H). */
    public List<Named> in(Extraction extraction, Setting setting) {
        List<Named> named = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            if (Problems.counts(mention.section()) && isSaid(mention.assertion(), setting)) {
                name(extraction, mention)
                        .or(() -> isOrganism(mention)
                                ? Optional.of(new Named(mention.span(), "", mention))
                                : Optional.empty())
                        .ifPresent(named::add);
            }
        }
        return named;
    }

    private static boolean isSaid(Assertion assertion, Setting setting) {
        return switch (assertion) {
            case PRESENT, HISTORICAL -> true;
            case UNCERTAIN -> setting.codesUncertainDiagnoses();
            case NEGATED, FAMILY, HYPOTHETICAL -> false;
        };
    }

    /** The organism's words that the mention holds or begins. */
    private Optional<Named> name(Extraction extraction, Mention mention) {
        List<Word> words = extraction.words(mention);
        return names.hits(words, 0, words.size()).stream()
                .map(hit -> new Named(
                        new Span(
                                words.get(hit.first()).start(),
                                words.get(hit.end() - 1).end()),
                        hit.row().canonical,
                        mention))
                .filter(named -> named.span().overlaps(mention.span()))
                .findFirst();
    }

    /** «MSSA infection» tells of no site: beside what is infected it is the organism. */
    private boolean isOrganism(Mention mention) {
        return mention.kind() == Mention.Kind.ORGANISM
                || mention.codes().stream()
                        .flatMap(code -> table.find(code).stream())
                        .anyMatch(entry ->
                                entry.title().matches(NO_SITE) || entry.title().contains(AS_CAUSE));
    }
}
