package medcode.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import medcode.codeset.CodeTable;
import medcode.codeset.TabularNode;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.note.Span;

/**
 * What a record of pregnancy or birth has beside its conditions: the weeks of gestation, the outcome of delivery, the
 * liveborn infant, how small and how early it is.
 */
final class BirthCodes {
    private static final int PRETERM_BELOW = 37;
    private static final int EXTREME_BELOW = 28;
    private static final double LOW_WEIGHT_BELOW = 2500;
    private static final double EXTREME_WEIGHT_BELOW = 1000;
    private static final String SCAR = "scar";
    private static final String EARLIER = "previous cesarean";
    private static final String UNKNOWN = "unspecified type";
    private static final String SIZE = "guideline I.C.16.d";

    private final CodeTable table;
    private final Patient patient;
    private final List<EncounterWords.Said> said;
    private final StatedCodes stated;

    BirthCodes(CodeTable table, Patient patient, List<EncounterWords.Said> said, StatedCodes stated) {
        this.table = table;
        this.patient = patient;
        this.said = said;
        this.stated = stated;
    }

    /** The same codes with those of the record. */
    List<Coded> with(List<Coded> coded, Extraction extraction, boolean inpatient) {
        List<Coded> all = new ArrayList<>(coded);
        if (patient.state() == Patient.State.NEWBORN) {
            if (inpatient) {
                liveborn().ifPresent(infant -> all.add(0, infant));
            }
            weight(extraction).ifPresent(all::add);
            immaturity().ifPresent(all::add);
        } else if (patient.state() == Patient.State.INCIDENTAL) {
            incidental().ifPresent(all::add);
        } else if (scar(all) || coded.stream().anyMatch(this::isMaternal) || uncomplicated(all)) {
            all.removeIf(one -> isUncomplicated(one) && isComplicated(all));
            if (patient.state() == Patient.State.DELIVERED) {
                outcome().ifPresent(all::add);
            }
            weeks().ifPresent(all::add);
        }
        return all;
    }

    /** The scar of an earlier cesarean delivery, of a woman who is pregnant or delivers now; where it is the mode, it goes first. */
    private boolean scar(List<Coded> all) {
        Optional<EncounterWords.Said> earlier = first(SCAR).or(() -> first(Patient.REPEAT));
        if (earlier.isEmpty()
                || patient.state() == Patient.State.PUERPERAL
                || patient.state() == Patient.State.OTHER
                || all.stream().anyMatch(BirthCodes::isKnownScar)) {
            return false;
        }
        String kind = Stream.of(SCAR, Patient.REPEAT)
                .flatMap(one -> said.stream().filter(words -> words.kind().equals(one)))
                .map(EncounterWords.Said::means)
                .filter(means -> !means.isEmpty())
                .findFirst()
                .orElse(UNKNOWN);
        Optional<Coded> scar = code(
                "maternal care for " + kind + " scar from previous cesarean delivery",
                found -> found.title().contains(kind) && found.title().contains(EARLIER),
                earlier.get().span(),
                "guideline I.C.15.b.4");
        scar.ifPresent(found -> {
            all.removeIf(one -> one.candidate().title().contains(EARLIER));
            all.add(patient.state() == Patient.State.DELIVERED ? 0 : all.size(), found);
        });
        return scar.isPresent();
    }

    private static boolean isKnownScar(Coded one) {
        return one.candidate().title().contains(EARLIER)
                && !one.candidate().title().contains(UNKNOWN);
    }

    /** A single child born alive at term, by itself, of a mother of whom nothing else is told: a delivery without complications. */
    private boolean uncomplicated(List<Coded> all) {
        boolean term = patient.weeks().isEmpty() || patient.weeks().get().completed() >= PRETERM_BELOW;
        boolean alone = first("number").isEmpty() && means("born", "").equals("liveborn");
        boolean operated = means("mode", "").contains("cesarean");
        if (patient.state() != Patient.State.DELIVERED || !term || !alone || operated) {
            return false;
        }
        Optional<Coded> delivery = code(
                "encounter for full-term uncomplicated delivery",
                found -> found.title().contains("uncomplicated delivery"),
                patient.evidence(),
                "guideline I.C.15.n.1");
        delivery.ifPresent(found -> all.add(0, found));
        return delivery.isPresent();
    }

    /** Pregnancies with abortive outcome have no weeks. */
    private boolean isMaternal(Coded coded) {
        return coded.code().compact().startsWith("O")
                && table.find(coded.code())
                        .flatMap(entry -> table.block(entry.section()))
                        .map(TabularNode::title)
                        .filter(title -> title.contains("abortive"))
                        .isEmpty();
    }

    /** A delivery without complications stands alone in its chapter (guideline I.C.15.n.1). */
    private static boolean isUncomplicated(Coded coded) {
        return coded.candidate().title().contains("uncomplicated delivery");
    }

    private boolean isComplicated(List<Coded> coded) {
        return coded.stream().anyMatch(one -> isMaternal(one) && !isUncomplicated(one));
    }

    private Optional<Coded> weeks() {
        if (patient.weeks().isEmpty() || patient.state() == Patient.State.PUERPERAL) {
            return Optional.empty();
        }
        Patient.Weeks weeks = patient.weeks().get();
        String title = weeks.completed() + " weeks gestation of pregnancy";
        return code(title, found -> found.title().startsWith(title), weeks.span(), "guideline I.C.21.c.11");
    }

    private Optional<Coded> incidental() {
        return code(
                "pregnant state, incidental",
                found -> isStatus(found, "incidental"),
                patient.evidence(),
                "guideline I.C.15.a.1");
    }

    private Optional<Coded> outcome() {
        String number = means("number", "single");
        String born = ofSeveral(number, means("born", "liveborn"));
        Span evidence = first("born").map(EncounterWords.Said::span).orElse(patient.evidence());
        boolean known = first("born").isPresent();
        String words = known ? "outcome of delivery " + number + " " + born : "outcome of delivery unspecified";
        return code(words, found -> isStatus(found, "outcome"), evidence, "guideline I.C.15.b.5");
    }

    /** «Liveborn twins» are both alive. */
    private static String ofSeveral(String number, String born) {
        if (number.equals("single") || !born.equals("liveborn")) {
            return born;
        }
        return (number.equals("twins") ? "both " : "all ") + born;
    }

    private Optional<Coded> liveborn() {
        Optional<EncounterWords.Said> birth = first("birth here").or(() -> first("mode"));
        if (patient.days() > 0 || birth.isEmpty() || first("born elsewhere").isPresent()) {
            return Optional.empty();
        }
        String words = means("number", "single") + " liveborn infant, delivered " + means("mode", "vaginally");
        return code(words, found -> isStatus(found, "liveborn"), birth.get().span(), "guideline I.C.16.a.2");
    }

    private static boolean isStatus(Candidate candidate, String word) {
        return candidate.code().compact().startsWith("Z")
                && String.join(" ", candidate.trail())
                        .concat(candidate.title())
                        .toLowerCase(Locale.ROOT)
                        .contains(word);
    }

    private Optional<Coded> weight(Extraction extraction) {
        for (Fact fact : Patient.facts(extraction)) {
            double grams = fact.kind() == Fact.Kind.BIRTH_WEIGHT
                    ? NumberRange.number(fact.value(), LOW_WEIGHT_BELOW)
                    : LOW_WEIGHT_BELOW;
            if (grams < LOW_WEIGHT_BELOW) {
                String words = (grams < EXTREME_WEIGHT_BELOW ? "extremely" : "other") + " low birth weight newborn";
                return code(words, Set.of(fact.value()), found -> holds(found, fact.value()), fact.span(), SIZE);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Candidate candidate, String number) {
        return NumberRange.in(candidate.title())
                .filter(range -> range.holdsOne(Set.of(number)))
                .isPresent();
    }

    private Optional<Coded> immaturity() {
        int weeks = patient.weeks().map(Patient.Weeks::completed).orElse(PRETERM_BELOW);
        if (weeks >= PRETERM_BELOW) {
            return Optional.empty();
        }
        String words = (weeks < EXTREME_BELOW ? "extreme immaturity of newborn" : "preterm newborn")
                + " gestational age " + weeks + " completed weeks";
        Span evidence = patient.weeks().get().span();
        return code(words, found -> found.title().contains(" " + weeks + " completed"), evidence, SIZE);
    }

    private Optional<EncounterWords.Said> first(String kind) {
        return said.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    private String means(String kind, String otherwise) {
        return first(kind).map(EncounterWords.Said::means).orElse(otherwise);
    }

    private Optional<Coded> code(String words, Predicate<Candidate> fits, Span evidence, String authority) {
        return code(words, Set.of(), fits, evidence, authority);
    }

    private Optional<Coded> code(
            String words, Set<String> documented, Predicate<Candidate> fits, Span evidence, String authority) {
        return stated.candidate(words, documented, fits).map(found -> stated.coded(found, evidence, authority));
    }
}
