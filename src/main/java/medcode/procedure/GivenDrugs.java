package medcode.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeEntry;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.suggest.NotCoded;
import medcode.suggest.Query;
import medcode.suggest.Service;

/** Codes the drugs that were injected or infused, in units of their descriptors. */
final class GivenDrugs {
    private static final String INJECTION = "Injection";

    private final Descriptors descriptors;
    private final DrugNames names;
    private final Lexicon lexicon;
    private final AxisWords words;

    GivenDrugs(Descriptors descriptors, Lexicon lexicon) {
        this.descriptors = descriptors;
        this.names = new DrugNames(lexicon);
        this.lexicon = lexicon;
        this.words = new AxisWords(lexicon);
    }

    /** @param left takes the question where the dose is not documented */
    Optional<Service> read(
            Mention mention, Extraction extraction, ServiceWriting writing, int rank, List<NotCoded> left) {
        if (!isGiven(mention, extraction)) {
            return Optional.empty();
        }
        List<CodeEntry> entries = entries(mention.span().of(extraction.note().text()), writing.date());
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        CodeEntry entry = entries.get(0);
        Optional<DrugUnits> unit = DrugUnits.of(entry.title());
        Optional<DrugUnits.Billed> billed = unit.flatMap(
                of -> of.billed(doses(mention, extraction), extraction.note().text())
                        .or(() -> of.billed(behind(mention, extraction))));
        if (unit.isPresent() && billed.isEmpty()) {
            Query query = new Query(
                    "dose given",
                    List.of(ProcedureWriting.evidence(extraction, mention.sentence(), mention)),
                    List.of());
            left.add(ProcedureWriting.notCoded(
                    extraction, mention, entry.code(), NotCoded.Reason.QUERY_FIRST, Optional.of(query.text())));
            return Optional.empty();
        }
        return Optional.of(writing.drug(mention, entries, rank, billed));
    }

    private List<CodeEntry> entries(String mention, LocalDate date) {
        Optional<String> named = names.named(mention);
        return named.isPresent() && named.get().isEmpty()
                ? List.of()
                : descriptors.holding(INJECTION, named.orElse(mention), date);
    }

    /** The words from it to the next drug of its sentence. */
    private static String behind(Mention mention, Extraction extraction) {
        int end = mention.sentence().end();
        for (Mention other : extraction.mentions()) {
            boolean next = other.kind() == Mention.Kind.MEDICATION
                    && other.span().start() > mention.span().start();
            end = next ? Math.min(end, other.span().start()) : end;
        }
        return extraction
                .note()
                .text()
                .substring(mention.span().start(), Math.max(end, mention.span().end()));
    }

    /** Its own doses; where it has none, those of its sentence that no other mention has. */
    private static List<Fact> doses(Mention mention, Extraction extraction) {
        List<Fact> doses = new ArrayList<>(mention.facts());
        for (Mention other : extraction.mentions()) {
            if (other.sentence().equals(mention.sentence()) && other.kind() == Mention.Kind.PROCEDURE) {
                doses.addAll(other.facts());
            }
        }
        return doses;
    }

    /** Given in this encounter, and not by mouth. */
    private boolean isGiven(Mention mention, Extraction extraction) {
        boolean oral = false;
        String status = "";
        for (Fact fact : mention.facts()) {
            oral |= fact.kind() == Fact.Kind.ROUTE && fact.value().equals("oral");
            status = fact.kind() == Fact.Kind.MEDICATION_STATUS ? fact.value() : status;
        }
        if (oral
                || mention.assertion() != Assertion.PRESENT
                || mention.copied()
                || !Performed.isNow(mention, extraction)) {
            return false;
        }
        Stretch sentence = Stretch.of(extraction.note().text(), mention.sentence(), lexicon);
        boolean told = !words.in(sentence, "given").isEmpty();
        return status.equals("given") || (status.isEmpty() && told);
    }
}
