package medcode.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;

/**
 * Adverse effects, poisoning and underdosing (guideline I.C.19.e.5): the nature of an adverse effect goes before its drug, a
 * poisoning before what it brought, an underdosing behind the condition and before its reason.
 */
final class DrugEffects {
    /** «from digoxin», «due to her long-term oral prednisone»: a drug stands so near behind its link. */
    private static final int LINK_REACH = 28;

    private static final double NAMED = 0.75;
    /** What is asked less of another code of the same category. */
    private static final double OF_CATEGORY = 0.5;

    private static final int CANDIDATES = 5;
    /** Words of titles of what drugs cause. */
    private static final List<String> DRUG = List.of("drug", "chemotherapy", "medicament");

    private final DrugTable drugs;
    private final DrugCues cues;
    private final Substances substances;
    private final PhraseCoder phrases;
    private final Set<String> notEffects;
    private final Set<String> effects;

    DrugEffects(DrugTable drugs, PhraseCoder phrases, Lexicon lexicon) {
        this.drugs = drugs;
        this.phrases = phrases;
        this.cues = new DrugCues(lexicon);
        this.substances = new Substances(lexicon);
        this.effects = lexicon.wordSet("drug_effects.tsv");
        this.notEffects = lexicon.wordSet("not_effects.tsv");
    }

    /** A sentence that names drugs, and which of the codes so far are of it. */
    private record Place(Extraction extraction, Sentence sentence, DrugCues.Found found, List<Coded> own) {
        String text() {
            return extraction.note().text();
        }
    }

    /** The same codes with those of the drugs among them. */
    List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (Sentence sentence : extraction.sentences()) {
            List<Substances.Substance> named = substances.in(extraction, sentence.span());
            if (!named.isEmpty() && sentence.section().kind().weight() >= Problems.COUNTS) {
                DrugCues.Found found = cues.in(extraction.note().text(), sentence.span());
                add(new Place(extraction, sentence, found, within(sentence.span(), coded)), named, all);
            }
        }
        return all;
    }

    private static List<Coded> within(Span sentence, List<Coded> coded) {
        return coded.stream()
                .filter(one -> one.problems().get(0).span().overlaps(sentence))
                .toList();
    }

    private void add(Place place, List<Substances.Substance> named, List<Coded> all) {
        boolean taken = place.found.has(DrugCues.Use.INTERACTION);
        for (Substances.Substance drug : named) {
            boolean effect = !place.own.isEmpty() && isLinked(drug, place);
            if (place.found.has(DrugCues.Use.UNDERDOSING)) {
                underdosing(drug, place, all);
            } else if (place.found.has(DrugCues.Use.POISONING) || (effect && taken)) {
                poisoning(drug, place, all);
            } else if (effect) {
                adverse(drug, place, all);
            }
        }
        if (taken && named.stream().anyMatch(drug -> !place.own.isEmpty() && isLinked(drug, place))) {
            poisoning(new Substances.Substance(place.sentence.span(), "alcohol beverage"), place, all);
        }
    }

    /** True where the words before a drug say that something came of it, or «-induced» stands behind it. */
    private boolean isLinked(Substances.Substance drug, Place place) {
        String lower = place.sentence.span().of(place.text()).toLowerCase(Locale.ROOT);
        String before =
                lower.substring(0, drug.span().start() - place.sentence.span().start());
        for (String word : notEffects) {
            if (DrugCues.wordAt(before, word, 0) >= 0) {
                return false;
            }
        }
        int end = drug.span().end() - place.sentence.span().start();
        if (isEffect(lower.substring(end))) {
            return true;
        }
        for (int i = 0; i < place.found.cues().size(); i++) {
            int from = place.found.spans().get(i).end();
            int gap = drug.span().start() - from;
            if (gap > 0
                    && gap <= LINK_REACH
                    && isLink(place.found.cues().get(i).use(), place)
                    && !isBroken(new Span(from, drug.span().start()), place)) {
                return true;
            }
        }
        return false;
    }

    /** True where the words behind a drug say that something came of it: «digoxin toxicity», «-induced». */
    private boolean isEffect(String behind) {
        return effects.stream().anyMatch(word -> behind.startsWith(word, 1) && DrugCues.wordAt(behind, word, 1) == 1);
    }

    /** True where something else stands between a link and a drug: «pain due to cancer, morphine». */
    private static boolean isBroken(Span gap, Place place) {
        return gap.of(place.text()).indexOf(',') >= 0
                || place.extraction.mentions().stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.CONDITION
                                && mention.span().overlaps(gap));
    }

    private static boolean isLink(DrugCues.Use use, Place place) {
        return use == DrugCues.Use.LINK
                || (use == DrugCues.Use.LINK_IF_CORRECT && place.found.has(DrugCues.Use.CORRECT));
    }

    private void adverse(Substances.Substance drug, Place place, List<Coded> all) {
        Optional<Candidate> found = drugs.find(drug.name(), DrugTable.ADVERSE_EFFECT);
        if (found.isPresent()) {
            int at = after(place, all);
            insert(found.get(), drug, place, all, at, "guideline I.C.19.e.5.a");
            for (Coded own : place.own) {
                int effect = all.indexOf(own);
                if (effect >= 0) {
                    all.set(effect, ofDrug(own, drug.span().of(place.text())));
                }
            }
        }
    }

    /** The code of a condition that a drug caused, where it has one: anemia due to chemotherapy, drug-induced diabetes. */
    private Coded ofDrug(Coded effect, String drug) {
        Problem problem = effect.problems().get(0);
        String named = problem.text().replace(drug + "-induced", "").replace(drug + " induced", "");
        for (String wording : new String[] {" due to " + drug, " drug-induced"}) {
            List<Candidate> candidates = phrases.candidates(named + wording, problem.documented(), CANDIDATES);
            for (Candidate candidate : candidates) {
                String title = candidate.title().toLowerCase(Locale.ROOT);
                boolean own = title.contains(drug.toLowerCase(Locale.ROOT));
                String said = title + String.join(" ", candidate.trail());
                boolean saysSo = own || DRUG.stream().anyMatch(said::contains);
                double least = own && candidate.code().isWithin(effect.code().category()) ? OF_CATEGORY : NAMED;
                if (saysSo
                        && (own || candidates.indexOf(candidate) == 0)
                        && candidate.score() >= least
                        && candidate.code().isWithin(chapterOf(effect))) {
                    return effect.instead(candidate);
                }
            }
        }
        return effect;
    }

    private static Code chapterOf(Coded coded) {
        return new Code(coded.code().codeSet(), coded.code().compact().substring(0, 1));
    }

    private void poisoning(Substances.Substance drug, Place place, List<Coded> all) {
        String column = place.found.has(DrugCues.Use.SELF_HARM)
                ? DrugTable.SELF_HARM
                : place.found.has(DrugCues.Use.UNDETERMINED) ? DrugTable.UNDETERMINED : DrugTable.POISONING;
        int first = place.own.isEmpty() ? 0 : all.indexOf(place.own.get(0));
        Optional<Candidate> found = drugs.find(drug.name(), column);
        found.ifPresent(code -> insert(code, drug, place, all, first, "guideline I.C.19.e.5.b"));
    }

    private void underdosing(Substances.Substance drug, Place place, List<Coded> all) {
        Optional<Candidate> found = drugs.find(drug.name(), DrugTable.UNDERDOSING);
        if (found.isEmpty() || all.isEmpty()) {
            return;
        }
        insert(found.get(), drug, place, all, after(place, all), "guideline I.C.19.e.5.c");
        String reason = place.found
                .of(DrugCues.Use.UNDERDOSING)
                .map(DrugCues.Cue::reason)
                .orElse("");
        if (!reason.isEmpty()) {
            phrases.candidates(reason, 1)
                    .forEach(code -> insert(code, drug, place, all, all.size(), "guideline I.C.19.e.5.c"));
        }
    }

    private static int after(Place place, List<Coded> all) {
        int last = -1;
        for (Coded own : place.own) {
            last = Math.max(last, all.indexOf(own));
        }
        return last < 0 ? all.size() : last + 1;
    }

    private static void insert(
            Candidate code, Substances.Substance drug, Place place, List<Coded> all, int at, String authority) {
        boolean known = all.stream().anyMatch(one -> one.code().equals(code.code()));
        if (!known) {
            Problem problem = Problem.of(
                    place.text(), drug.span(), place.sentence.section(), place.sentence.span(), Set.of(), List.of());
            all.add(at, new Coded(List.of(problem), code, List.of(), List.of(authority)));
        }
    }
}
