package medcode.suggest.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.CategoryCodes;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;

/** The code of a condition that a drug caused, where it has one: anemia due to chemotherapy, drug-induced diabetes. */
final class DrugConditions {
    private static final double NAMED = 0.75;
    /** What is asked less of another code of the same category. */
    private static final double OF_CATEGORY = 0.5;

    private static final int CANDIDATES = 5;
    private static final String NEOPLASM = "C";
    /** Words of titles of what drugs cause. */
    private static final List<String> DRUG = List.of("drug", "chemotherapy", "medicament");

    private static final String WITH = " with ";
    /** What leads from an effect to its drug. */
    private static final Pattern FROM =
            Pattern.compile("(?i) (?:from|due to|caused by|because of|secondary to|to|after) *$");

    private final PhraseCoder phrases;
    private final CategoryCodes codes;
    /** By what titles call them. */
    private final Map<String, Group> groups = new TreeMap<>();

    /**
     * A group of drugs.
     *
     * @param cause what the conditions that they cause are said to come of
     * @param others those given for other diseases too: methotrexate is no chemotherapy of a rheumatoid arthritis
     */
    private record Group(String cause, Set<String> others) {}

    DrugConditions(PhraseCoder phrases, CodeTable table, Lexicon lexicon) {
        this.phrases = phrases;
        this.codes = new CategoryCodes(table);
        lexicon.table("drug_groups.tsv")
                .forEach(row -> groups.put(
                        row.get(0), new Group(row.get(1), Set.of(row.get(2).split("; ")))));
    }

    /**
     * The condition by the code of what the drug caused, else as it is.
     *
     * @param drug as it is said
     * @param adverse the adverse effect of it
     * @param beside the codes of the sentence
     */
    Coded of(Coded effect, String drug, Candidate adverse, List<Coded> beside) {
        Problem problem = effect.problem();
        String text = problem.text().replace(drug + "-induced", "").replace(drug + " induced", "");
        String named = named(text, drug);
        List<String> causes = new ArrayList<>(List.of(drug));
        boolean neoplasm = beside.stream().anyMatch(one -> one.code().compact().startsWith(NEOPLASM));
        groups.forEach((name, group) -> {
            boolean of = neoplasm || !group.others.contains(drug.toLowerCase(Locale.ROOT));
            if (of && adverse.title().toLowerCase(Locale.ROOT).contains(name)) {
                causes.add(group.cause);
            }
        });
        for (String cause : causes) {
            Optional<Coded> caused = caused(effect, named + " due to " + cause, cause);
            if (caused.isPresent()) {
                return caused.get();
            }
        }
        return caused(effect, named + " drug-induced", drug).orElse(effect);
    }

    /** The words for a condition without those for its drug, be it behind («cough due to lisinopril») or before them («lisinopril cough»). */
    private static String named(String text, String drug) {
        int at = text.indexOf(drug);
        if (at < 0) {
            return text;
        }
        String before = FROM.matcher(text.substring(0, at)).replaceFirst("");
        return before.isBlank() ? text.substring(at + drug.length()).strip() : before;
    }

    private Optional<Coded> caused(Coded effect, String wording, String drug) {
        List<Candidate> candidates =
                phrases.candidates(wording, effect.problem().documented(), CANDIDATES);
        return candidates.stream()
                .filter(candidate -> isCaused(candidate, candidate.equals(candidates.get(0)), effect, drug))
                .findFirst()
                .map(candidate -> effect.instead(alike(candidate, effect.candidate())));
    }

    /** A title that names the drug itself may come after others. */
    private static boolean isCaused(Candidate candidate, boolean best, Coded effect, String drug) {
        boolean own = candidate.title().toLowerCase(Locale.ROOT).contains(drug.toLowerCase(Locale.ROOT));
        double least = own && candidate.code().isWithin(effect.code().category()) ? OF_CATEGORY : NAMED;
        return (own || (best && DRUG.stream().anyMatch(candidate::says)))
                && candidate.score() >= least
                && (isPlainSymptom(effect) || candidate.code().isWithin(chapterOf(effect)));
    }

    /** A rash, not the fever of a neutropenia. */
    private static boolean isPlainSymptom(Coded effect) {
        return effect.candidate().isSymptom() && !effect.candidate().title().contains("elsewhere");
    }

    /** The code of the same category with what the effect's own title says is with it: «diabetes with hyperglycemia». */
    private Candidate alike(Candidate caused, Candidate effect) {
        int with = effect.title().indexOf(WITH);
        String tail = with < 0 ? "" : effect.title().substring(with);
        return tail.isEmpty() || caused.title().contains(tail)
                ? caused
                : codes.of(caused.code().category()).stream()
                        .filter(entry -> entry.title().endsWith(tail))
                        .findFirst()
                        .map(caused::at)
                        .orElse(caused);
    }

    private static Code chapterOf(Coded coded) {
        return new Code(coded.code().codeSet(), coded.code().compact().substring(0, 1));
    }
}
