package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Stems;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.SitePhrases;

/**
 * Stitches taken out of a part of the body that no operation is told of: the aftercare of its laceration, which is the injury
 * with the 7th character for it, and no aftercare code (guidelines I.C.19.a, I.C.21.c.7).
 */
public final class SutureRemoval {
    private static final String AUTHORITY = "guideline I.C.21.c.7";
    private static final String REMOVAL = "Encounter for removal of sutures";
    private static final Pattern OPERATION = Pattern.compile(
            "(?i)\\b(?:incisions?|incisional|surg\\w+|operat\\w+|post-?op\\w*|biopsy|excis\\w+|\\w+(?:ectomy|plasty|otomy)|cesarean|repair|status post|s/p)\\b");
    private static final double NAMED = 0.8;

    private final PhraseCoder phrases;
    private final Stems stems;

    public SutureRemoval(PhraseCoder phrases, Stems stems) {
        this.phrases = phrases;
        this.stems = stems;
    }

    /** The same codes, the laceration in place of the removal. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        boolean removed = coded.stream().anyMatch(SutureRemoval::isRemoval);
        boolean injured = coded.stream().anyMatch(one -> one.candidate().isInjury());
        if (!removed || injured || OPERATION.matcher(extraction.note().text()).find() || hasOperation(extraction)) {
            return coded;
        }
        List<Coded> all = new ArrayList<>(coded);
        all.replaceAll(one -> isRemoval(one) ? laceration(one, extraction).orElse(one) : one);
        return all;
    }

    private static boolean isRemoval(Coded one) {
        return one.candidate().title().equals(REMOVAL);
    }

    private static boolean hasOperation(Extraction extraction) {
        return extraction.mentions().stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.CONDITION
                        && mention.codes().stream()
                                .anyMatch(code -> code.compact().startsWith("C")));
    }

    private Optional<Coded> laceration(Coded removal, Extraction extraction) {
        Problem problem = removal.problem();
        Span sentence = problem.context();
        for (String site : SitePhrases.in(sentence.of(extraction.note().text()))) {
            Set<String> documented = new HashSet<>(stems.ofPhrase(site));
            documented.add("subsequent");
            Optional<Candidate> found = phrases.candidates("laceration of " + site, documented, 1).stream()
                    .filter(one -> one.score() >= NAMED && one.code().compact().startsWith("S"))
                    .findFirst();
            if (found.isPresent()) {
                return Optional.of(
                        new Coded(removal.problems(), found.get(), List.of(removal.candidate()), List.of(AUTHORITY)));
            }
        }
        return Optional.empty();
    }
}
