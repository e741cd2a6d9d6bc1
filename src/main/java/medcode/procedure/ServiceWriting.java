package medcode.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.suggest.Evidence;
import medcode.suggest.NotCoded;
import medcode.suggest.OpenAxis;
import medcode.suggest.Query;
import medcode.suggest.Service;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;

/** Writes services up with their units and modifiers. */
final class ServiceWriting {
    private static final int MOST_ALTERNATIVES = 3;
    private static final int MOST_OPTIONS = 10;
    private static final double BY_TITLE = 0.9;

    private final Extraction extraction;
    private final LocalDate date;

    ServiceWriting(Extraction extraction, Suggestions before) {
        this.extraction = extraction;
        this.date = before.dateOfService();
    }

    LocalDate date() {
        return date;
    }

    /** A procedure or supply; the first of the matches is taken, the others are shown. */
    Service service(Mention mention, List<Descriptors.Match> matches, int rank, AxisWords words) {
        List<CodeEntry> entries = matches.stream().map(Descriptors.Match::entry).toList();
        CodeEntry entry = entries.get(0);
        List<String> modifiers = entry.code().codeSet() == CodeSet.CPT ? modifiers(mention, words) : List.of();
        return new Service(suggestion(mention, entries, rank), times(mention), "", modifiers);
    }

    /** A drug in units of its descriptor. */
    Service drug(Mention mention, List<CodeEntry> entries, int rank, Optional<DrugUnits.Billed> billed) {
        return new Service(
                suggestion(mention, entries, rank),
                billed.map(DrugUnits.Billed::count).orElse(1),
                billed.map(DrugUnits.Billed::arithmetic).orElse(""),
                List.of());
    }

    private Suggestion suggestion(Mention mention, List<CodeEntry> entries, int rank) {
        CodeEntry entry = entries.get(0);
        List<Suggestion.Alternative> others = new ArrayList<>();
        for (CodeEntry other : entries.subList(1, Math.min(entries.size(), MOST_ALTERNATIVES + 1))) {
            others.add(new Suggestion.Alternative(other.code(), other.title(), "by its descriptor"));
        }
        Evidence evidence = ProcedureWriting.evidence(extraction, mention.span(), mention);
        return new Suggestion(
                rank,
                entry.code(),
                entry.title(),
                Suggestion.Role.PROCEDURE,
                others.isEmpty() ? 1 : BY_TITLE,
                Suggestion.Source.TITLE,
                List.of(entry.title()),
                List.of(),
                List.of(evidence),
                List.of(),
                List.of(),
                others);
    }

    /** Asks which of the services that fit best a mention is. */
    NotCoded which(String what, Mention mention, List<Descriptors.Match> matches) {
        List<OpenAxis.Option> options = new ArrayList<>();
        for (Descriptors.Match match : matches) {
            if (match.isAsGoodAs(matches.get(0))) {
                options.add(
                        new OpenAxis.Option(match.entry().title(), match.entry().code()));
            }
        }
        Query query = new Query(
                what,
                List.of(ProcedureWriting.evidence(extraction, mention.sentence(), mention)),
                options.size() <= MOST_OPTIONS ? options : List.of());
        return ProcedureWriting.notCoded(
                extraction,
                mention,
                matches.get(0).entry().code(),
                NotCoded.Reason.QUERY_FIRST,
                Optional.of(query.text()));
    }

    /** The modifiers of a side, by the table of words. */
    private static List<String> modifiers(Mention mention, AxisWords words) {
        List<String> modifiers = new ArrayList<>();
        for (Fact fact : mention.facts()) {
            if (fact.kind() == Fact.Kind.LATERALITY) {
                words.meaning("modifier", fact.value()).ifPresent(modifiers::add);
            }
        }
        return modifiers;
    }

    private static int times(Mention mention) {
        for (Fact fact : mention.facts()) {
            if (fact.kind() == Fact.Kind.NUMBER && fact.value().matches("[1-9]")) {
                return Integer.parseInt(fact.value());
            }
        }
        return 1;
    }
}
