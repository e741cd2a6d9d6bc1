package medcode.suggest.drug;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problems;
import medcode.tabular.CodeRules;

/**
 * Adverse effects, poisoning and underdosing (guideline I.C.19.e.5): the nature of an adverse effect goes before its drug, a
 * poisoning before what it brought, an underdosing behind the condition and before its reason.
 */
public final class DrugEffects {
    private static final String ALCOHOL = "alcohol beverage";
    /** The length of a code with a 7th character. */
    private static final int WITH_EPISODE = 7;

    private final DrugTable drugs;
    private final DrugCues cues;
    private final Substances substances;
    private final DrugLinks links;
    private final DrugConditions conditions;
    private final PhraseCoder phrases;
    private final Set<String> doses;
    private final CodeRules substanceUse;

    public DrugEffects(CodeTable table, DrugTable drugs, PhraseCoder phrases, Lexicon lexicon) {
        this.drugs = drugs;
        this.cues = new DrugCues(lexicon);
        this.substances = new Substances(lexicon);
        this.links = new DrugLinks(lexicon);
        this.conditions = new DrugConditions(phrases, table, lexicon);
        this.phrases = phrases;
        this.doses = lexicon.wordSet("dose_words.tsv");
        this.substanceUse = new CodeRules("substance-use", table.release());
    }

    /** The same codes with those of the drugs among them. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        List<Substances.Substance> before = List.of();
        for (Sentence sentence : extraction.sentences()) {
            List<Substances.Substance> named = named(extraction, sentence);
            boolean missed = named.isEmpty() && before.size() == 1 && isOfDose(sentence);
            if ((missed || !named.isEmpty()) && Problems.counts(sentence.section())) {
                DrugSentence place = DrugSentence.of(extraction, sentence, cues, coded);
                add(place, named, all);
                if (missed && place.has(DrugCues.Use.UNDERDOSING)) {
                    underdosing(before.get(0), place, all);
                }
            }
            before = named.isEmpty() ? before : taken(named, extraction);
        }
        return all;
    }

    /** Where none is known as a drug, what a sentence says was taken as it should be and names behind a link: «anemia due to methyldopa taken as directed». */
    private List<Substances.Substance> named(Extraction extraction, Sentence sentence) {
        List<Substances.Substance> known = substances.in(extraction, sentence.span());
        String text = extraction.note().text();
        if (!known.isEmpty() || !cues.says(DrugCues.Use.CORRECT, sentence.span().of(text))) {
            return known;
        }
        DrugCues.Found found = cues.in(text, sentence.span());
        List<Substances.Substance> linked = new ArrayList<>();
        for (int i = 0; i < found.cues().size(); i++) {
            if (found.cues().get(i).use() == DrugCues.Use.LINK) {
                int from = found.spans().get(i).end();
                sentence.words().stream()
                        .filter(word -> word.start() > from)
                        .findFirst()
                        .filter(word -> drugs.find(word.normal(), DrugTable.ADVERSE_EFFECT)
                                .isPresent())
                        .ifPresent(word -> linked.add(
                                new Substances.Substance(new Span(word.start(), word.end()), word.normal())));
            }
        }
        return linked.size() == 1 ? linked : known;
    }

    /** What is a medicine: a drug of abuse or a course of chemotherapy has no doses to miss. */
    private static List<Substances.Substance> taken(List<Substances.Substance> named, Extraction extraction) {
        return named.stream()
                .filter(drug -> extraction.mentions().stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.MEDICATION
                                && mention.span().overlaps(drug.span())))
                .toList();
    }

    /** «Missed doses because he could not afford the pills»: the drug is the one that was named before. */
    private boolean isOfDose(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> doses.contains(word.normal()));
    }

    private void add(DrugSentence place, List<Substances.Substance> named, List<Coded> all) {
        boolean taken = place.has(DrugCues.Use.INTERACTION);
        for (Substances.Substance drug : named) {
            boolean effect = isEffective(drug, place);
            if (place.has(DrugCues.Use.UNDERDOSING)) {
                underdosing(drug, place, all);
            } else if (place.has(DrugCues.Use.POISONING) || (effect && taken)) {
                poisoning(drug, place, all);
            } else if (effect) {
                adverse(drug, place, all);
            }
        }
        if (taken && named.stream().anyMatch(drug -> isEffective(drug, place))) {
            poisoning(new Substances.Substance(place.sentence().span(), ALCOHOL), place, all);
        }
    }

    /** True where a coded condition came of a drug. */
    private boolean isEffective(Substances.Substance drug, DrugSentence place) {
        return !place.own().isEmpty()
                && place.own().stream().noneMatch(one -> substanceUse.list("codes", one.code()))
                && links.isLinked(drug, place);
    }

    private void adverse(Substances.Substance drug, DrugSentence place, List<Coded> all) {
        drugs.find(drug.name(), DrugTable.ADVERSE_EFFECT).ifPresent(found -> {
            insert(found, drug, place, all, after(place, all), "guideline I.C.19.e.5.a");
            for (Coded own : place.own()) {
                int effect = all.indexOf(own);
                if (effect >= 0) {
                    all.set(effect, conditions.of(own, drug.span().of(place.text()), found, place.own()));
                }
            }
        });
    }

    private void poisoning(Substances.Substance drug, DrugSentence place, List<Coded> all) {
        int first =
                place.own().isEmpty() ? 0 : Math.max(0, all.indexOf(place.own().get(0)));
        drugs.find(drug.name(), intent(place))
                .ifPresent(found -> insert(found, drug, place, all, first, "guideline I.C.19.e.5.b"));
    }

    private static String intent(DrugSentence place) {
        if (place.has(DrugCues.Use.SELF_HARM)) {
            return DrugTable.SELF_HARM;
        }
        if (place.has(DrugCues.Use.ASSAULT)) {
            return DrugTable.ASSAULT;
        }
        return place.has(DrugCues.Use.UNDETERMINED) ? DrugTable.UNDETERMINED : DrugTable.POISONING;
    }

    private void underdosing(Substances.Substance drug, DrugSentence place, List<Coded> all) {
        Optional<Candidate> found = drugs.find(drug.name(), DrugTable.UNDERDOSING);
        if (found.isEmpty() || all.isEmpty()) {
            return;
        }
        insert(found.get(), drug, place, all, after(place, all), "guideline I.C.19.e.5.c");
        place.cues()
                .of(DrugCues.Use.UNDERDOSING)
                .map(DrugCues.Cue::reason)
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> phrases.candidates(reason, 1)
                        .forEach(code -> insert(code, drug, place, all, all.size(), "guideline I.C.19.e.5.c")));
    }

    /** Behind the last of the sentence's own codes. */
    private static int after(DrugSentence place, List<Coded> all) {
        int last = -1;
        for (Coded own : place.own()) {
            last = Math.max(last, all.indexOf(own));
        }
        return last < 0 ? all.size() : last + 1;
    }

    private static void insert(
            Candidate code, Substances.Substance drug, DrugSentence place, List<Coded> all, int at, String authority) {
        if (all.stream().noneMatch(one -> isSame(one.code(), code.code()))) {
            all.add(at, new Coded(List.of(place.problem(drug)), code, List.of(), List.of(authority)));
        }
    }

    /** True for the same code, in whatever encounter. */
    private static boolean isSame(Code one, Code other) {
        return one.equals(other)
                || (one.compact().length() == WITH_EPISODE
                        && other.compact().length() == WITH_EPISODE
                        && one.compact().regionMatches(0, other.compact(), 0, WITH_EPISODE - 1));
    }
}
