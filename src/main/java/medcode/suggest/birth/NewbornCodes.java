package medcode.suggest.birth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.NumberRange;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;
import medcode.suggest.problem.SaidOfEncounter;

/** What a newborn's record has beside its conditions: the liveborn infant, how small and how early it is. */
final class NewbornCodes {
    /** A newborn's weight that is not called so: «36 weeks, 2300 g». */
    private static final Pattern GRAMS =
            Pattern.compile("(?<![\\d,.])([1-9],?\\d{3}|[1-9]\\d{2}) ?(?:g|grams|gm)\\b(?! ?/)");

    private static final int EXTREME_BELOW = 28;
    private static final double LOW_WEIGHT_BELOW = 2500;
    private static final double EXTREME_WEIGHT_BELOW = 1000;
    private static final double EXCEPTIONAL_WEIGHT_FROM = 4500;
    private static final Pattern SIZES = Pattern.compile("Newborn (?:light|small) for gestational age");
    private static final String SIZE = "guideline I.C.16.d";

    private final Patient patient;
    private final SaidOfEncounter said;
    private final StatedCodes stated;

    NewbornCodes(Patient patient, SaidOfEncounter said, StatedCodes stated) {
        this.patient = patient;
        this.said = said;
        this.stated = stated;
    }

    /** The same codes with those of the newborn; at its birth in the hospital, the liveborn infant goes first. */
    List<Coded> with(List<Coded> coded, Extraction extraction, boolean inpatient) {
        List<Coded> all = new ArrayList<>();
        if (inpatient) {
            liveborn(coded.isEmpty()).ifPresent(all::add);
        }
        all.addAll(sized(coded, extraction));
        immaturity().ifPresent(all::add);
        return all;
    }

    /** The codes with those of its size: what is called small by its weight, else the weight itself, else that it is large. */
    private List<Coded> sized(List<Coded> coded, Extraction extraction) {
        Optional<Weight> weight = weight(extraction);
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            all.add(weight.map(known -> bySize(one, known)).orElse(one));
        }
        Optional<EncounterWords.Said> large = said.first("large").filter(called -> weight.isEmpty());
        if (all.stream().noneMatch(NewbornCodes::isSize)) {
            weight.flatMap(known -> size(known.grams, known.span)).ifPresent(all::add);
            large.flatMap(called -> large(LOW_WEIGHT_BELOW, called.span())).ifPresent(all::add);
        }
        return all;
    }

    /**
     * That of a stay of days too, where the note says that it began with the birth here.
     *
     * @param alone nothing else is told of the newborn, whose birth is then what the record is about
     */
    private Optional<Coded> liveborn(boolean alone) {
        Optional<EncounterWords.Said> outside = said.first("birth outside");
        Optional<EncounterWords.Said> birth = outside.or(() -> said.first("birth here"))
                .or(() -> said.first("mode"))
                .or(() -> alone ? said.first("newborn") : Optional.empty());
        boolean elsewhere = said.has("born elsewhere") && (outside.isEmpty() || said.has("back"));
        boolean later = patient.days() > 0 && !said.has("birth here");
        if (later || birth.isEmpty() || elsewhere) {
            return Optional.empty();
        }
        String words = said.means("number", "single") + " liveborn infant, "
                + (outside.isPresent() ? "born outside hospital" : "delivered " + said.means("mode", "vaginally"));
        return stated.code(
                words, found -> found.isStatus("liveborn"), birth.get().span(), "guideline I.C.16.a.2");
    }

    /** How heavy the note says the newborn is. */
    private record Weight(String grams, Span span) {}

    private static Optional<Weight> weight(Extraction extraction) {
        for (Fact fact : Patient.facts(extraction)) {
            if (fact.kind() == Fact.Kind.BIRTH_WEIGHT) {
                return Optional.of(new Weight(fact.value(), fact.span()));
            }
        }
        Matcher grams = GRAMS.matcher(extraction.note().text());
        return grams.find()
                ? Optional.of(new Weight(grams.group(1).replace(",", ""), new Span(grams.start(), grams.end())))
                : Optional.empty();
    }

    /** Slow growth and small size are coded by the weight, which then has no code of its own (Excludes1 at its category). */
    private Coded bySize(Coded one, Weight weight) {
        Set<String> number = Set.of(weight.grams);
        String title = one.candidate().title();
        int end = title.indexOf(',');
        return isSize(one) && end > 0
                ? stated.candidate(
                                title.substring(0, end),
                                number,
                                found -> found.code().isWithin(one.code().category())
                                        && found.title().startsWith(title.substring(0, end))
                                        && holds(found, number))
                        .map(one::instead)
                        .orElse(one)
                : one;
    }

    private static boolean isSize(Coded one) {
        return SIZES.matcher(one.candidate().title()).lookingAt();
    }

    private Optional<Coded> size(String value, Span span) {
        double grams = NumberRange.number(value, LOW_WEIGHT_BELOW);
        if (grams >= LOW_WEIGHT_BELOW) {
            return said.has("large") ? large(grams, span) : Optional.empty();
        }
        String words = (grams < EXTREME_WEIGHT_BELOW ? "extremely" : "other") + " low birth weight newborn";
        Set<String> number = Set.of(value);
        return stated.candidate(words, number, found -> holds(found, number))
                .map(found -> stated.coded(found, span, SIZE));
    }

    /** One that is called large, by its weight (Tabular List, the notes at its category). */
    private Optional<Coded> large(double grams, Span span) {
        String words = grams >= EXCEPTIONAL_WEIGHT_FROM
                ? "exceptionally large newborn baby"
                : "other heavy for gestational age newborn";
        return stated.code(words, found -> found.title().equalsIgnoreCase(words), span, SIZE);
    }

    private static boolean holds(Candidate candidate, Set<String> number) {
        return NumberRange.in(candidate.title())
                .filter(range -> range.holdsOne(number))
                .isPresent();
    }

    private Optional<Coded> immaturity() {
        int weeks = patient.weeks().map(Patient.Weeks::completed).orElse(Patient.TERM);
        if (weeks >= Patient.TERM) {
            return Optional.empty();
        }
        String words = (weeks < EXTREME_BELOW ? "extreme immaturity of newborn" : "preterm newborn")
                + " gestational age " + weeks + " completed weeks";
        Span evidence = patient.weeks().get().span();
        return stated.code(words, found -> found.title().contains(" " + weeks + " completed"), evidence, SIZE);
    }
}
