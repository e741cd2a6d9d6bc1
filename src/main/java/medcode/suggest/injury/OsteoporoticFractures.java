package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;
import medcode.tabular.Tabular;

/**
 * A fracture of a patient with known osteoporosis after a minor fall is a pathological one (guideline I.C.13.d.2), by
 * {@code codesets/rules/osteoporotic-fractures.yaml}.
 */
public final class OsteoporoticFractures {
    private static final double LEAST = 0.7;
    private static final int CANDIDATES = 5;
    private static final String MINOR = "minor trauma";

    private final CodeTable table;
    private final Tabular tabular;
    private final CodeRules rules;
    private final PhraseCoder phrases;

    public OsteoporoticFractures(CodeTable table, PhraseCoder phrases) {
        this.table = table;
        this.tabular = new Tabular(table);
        this.rules = new CodeRules("osteoporotic-fractures", table.release());
        this.phrases = phrases;
    }

    /** The same codes, fracture and osteoporosis as one where the trauma was minor. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            Optional<Coded> osteoporosis = all.stream()
                    .filter(one -> rule.lists("osteoporosis", one.code()))
                    .findFirst();
            if (osteoporosis.isPresent() && isMinor(extraction)) {
                join(rule, osteoporosis.get(), all);
            }
        }
        return all;
    }

    private static boolean isMinor(Extraction extraction) {
        return EncounterWords.bundled().in(extraction).stream()
                .anyMatch(said -> said.kind().equals(MINOR));
    }

    private void join(CodeRule rule, Coded osteoporosis, List<Coded> all) {
        for (Coded one : List.copyOf(all)) {
            Optional<Coded> pathological = isFracture(one, rule) ? pathological(one, rule) : Optional.empty();
            pathological.ifPresent(found -> {
                all.set(all.indexOf(one), found);
                all.remove(osteoporosis);
            });
        }
    }

    private static boolean isFracture(Coded one, CodeRule rule) {
        return rule.lists("fractures", one.code())
                && one.candidate().title().toLowerCase(Locale.ROOT).contains("fracture");
    }

    private Optional<Coded> pathological(Coded fracture, CodeRule rule) {
        String named = rule.text("named") + " " + fracture.problem().text();
        return phrases.candidates(named, fracture.problem().documented(), CANDIDATES).stream()
                .filter(found -> found.score() >= LEAST && found.code().isWithin(rule.code("category")))
                .findFirst()
                .map(found -> at(found, fracture.code()))
                .map(found -> new Coded(
                        fracture.problems(), found, List.of(fracture.candidate()), List.of(rule.authority())));
    }

    /** The encounter of the fracture, which the titles of both tell by the same character. */
    private Candidate at(Candidate found, Code fracture) {
        String compact = fracture.compact();
        return table.find(found.code())
                .flatMap(CodeEntry::parent)
                .flatMap(stem -> tabular.withSeventhCharacter(stem, compact.charAt(compact.length() - 1)))
                .flatMap(table::find)
                .map(found::at)
                .orElse(found);
    }
}
