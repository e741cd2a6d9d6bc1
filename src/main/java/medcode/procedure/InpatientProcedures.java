package medcode.procedure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.index.OpenRelease;
import medcode.lexicon.Lexicon;
import medcode.suggest.NotCoded;
import medcode.suggest.Service;
import medcode.suggest.Suggestions;

/** The ICD-10-PCS codes of what was performed during an inpatient stay, from the Index and the tables. */
final class InpatientProcedures implements Coding {
    private static final int TABLE = 3;

    private final OpenRelease release;
    private final Lexicon lexicon;
    private final ProcedureTerms terms;
    private final AxisWords words;
    private final Composer composer;
    private final Conventions conventions;

    InpatientProcedures(OpenRelease release, Lexicon lexicon) throws IOException {
        this.release = release;
        this.lexicon = lexicon;
        this.terms = new ProcedureTerms(lexicon);
        this.words = new AxisWords(lexicon);
        this.composer = new Composer(release.procedures(), lexicon);
        this.conventions = new Conventions(words, lexicon.stems());
    }

    @Override
    public Coded of(Extraction extraction, Suggestions diagnoses) {
        ProcedureWriting writing = new ProcedureWriting(extraction, release);
        List<Found> found = new ArrayList<>();
        List<NotCoded> left = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            if (mention.kind() == Mention.Kind.PROCEDURE && !isExposure(mention, extraction)) {
                read(mention, extraction, found, left);
            }
        }
        List<Found> coded = conventions.coded(found);
        String principal = diagnoses.suggestions().isEmpty()
                ? ""
                : diagnoses.suggestions().get(0).title();
        List<Service> services = new ArrayList<>();
        int rank = diagnoses.suggestions().size();
        for (Found one : conventions.ordered(coded, principal)) {
            services.add(new Service(writing.suggestion(one, ++rank), 1, "", List.of()));
        }
        left.removeIf(mention -> isCoded(mention, coded));
        for (Found one : conventions.open(found, coded)) {
            left.addAll(writing.queries(one));
        }
        return new Coded(services, left);
    }

    private void read(Mention mention, Extraction extraction, List<Found> found, List<NotCoded> left) {
        Passage passage = Passage.of(extraction, mention, lexicon);
        List<ProcedureTerm> named = terms.of(mention, passage);
        Optional<NotCoded.Reason> reason = Performed.reason(mention, extraction);
        for (ProcedureTerm term : named) {
            if (reason.isPresent()) {
                left.add(ProcedureWriting.left(
                        extraction, mention, Code.of(CodeSet.ICD10PCS, beginning(term)), reason.get()));
                return;
            }
            for (Composed composed : composer.compose(term, mention, passage)) {
                if (!isUnreported(term, composed)) {
                    found.add(new Found(List.of(mention), term, composed, passage));
                }
            }
        }
    }

    private static String beginning(ProcedureTerm term) {
        String first = term.tables().get(0);
        return first.indexOf('.') < 0 ? first : first.substring(0, first.indexOf('.'));
    }

    /** What only opens or closes the way is part of the procedure (B3.1b); «tenotomy scissors» are none. */
    private boolean isExposure(Mention mention, Extraction extraction) {
        Stretch own = Stretch.of(extraction.note().text(), mention.span(), lexicon);
        Stretch sentence = Stretch.of(extraction.note().text(), mention.sentence(), lexicon);
        int from = sentence.at(mention.span().start());
        int to = from + own.words().size();
        boolean part = words.in(own, "exposure").stream()
                .anyMatch(hit -> hit.first() == 0 && hit.end() == own.words().size());
        return part
                || words.in(sentence, "behind").stream().anyMatch(hit -> hit.first() == to)
                || words.in(sentence, "before").stream().anyMatch(hit -> hit.end() == from);
    }

    /** Sections of the Index whose tests and pictures hospitals do not report. */
    private boolean isUnreported(ProcedureTerm term, Composed composed) {
        Set<String> unreported = Set.copyOf(words.values("unreported section"));
        return term.said().isEmpty()
                && unreported.contains(
                        composed.left().axis(Found.SECTION).values().get(0).label());
    }

    private static boolean isCoded(NotCoded left, List<Found> coded) {
        String table = left.code().map(Code::compact).orElse("");
        return coded.stream()
                .anyMatch(one -> table.length() >= TABLE
                        && one.composed().code().orElseThrow().startsWith(table.substring(0, TABLE)));
    }
}
