package medcode.suggest.birth;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.problem.Patient;

/** How long after a premature rupture of membranes labor began, and whether it is preterm, as its titles ask. */
final class MembraneRupture {
    private static final String ASKED = "remature rupture of membranes";
    private static final int DAY = 24;
    private static final Pattern HOURS = Pattern.compile(
            "(?i)labou?r\\b[^.;]{0,40}?\\b(more than|over|less than|within|after)? ?(\\d{1,2}) ?(?:hours|hrs?|h)\\b"
                    + "|\\b(more than|over|less than|within|after)? ?(\\d{1,2}) ?(?:hours|hrs?|h)\\b[^.;]{0,40}?labou?r\\b");

    private final Patient patient;
    private final StatedCodes stated;

    MembraneRupture(Patient patient, StatedCodes stated) {
        this.patient = patient;
        this.stated = stated;
    }

    /** The code of the category for what the note tells, else the same. */
    Coded of(Coded one) {
        String title = one.candidate().title();
        if (!title.contains(ASKED) || patient.weeks().isEmpty()) {
            return one;
        }
        boolean preterm = patient.weeks().get().completed() < Patient.TERM;
        String rupture = (preterm ? "preterm p" : "full-term p") + ASKED + length();
        return stated.candidate(
                        rupture + ", " + lastTime(),
                        Set.of(),
                        found -> found.code().isWithin(one.code().category())
                                && found.title().toLowerCase(Locale.ROOT).startsWith(rupture)
                                && (!preterm || found.title().endsWith(lastTime())))
                .map(one::instead)
                .orElse(one);
    }

    private String lastTime() {
        return patient.times().get(patient.times().size() - 1);
    }

    private String length() {
        return after().map(late -> late
                        ? ", onset of labor more than 24 hours following rupture"
                        : ", onset of labor within 24 hours of rupture")
                .orElse(", unspecified as to length of time between rupture and onset of labor");
    }

    /** True for more than a day between the rupture and labor; empty where the note does not tell. */
    private Optional<Boolean> after() {
        Matcher hours = HOURS.matcher(stated.note());
        if (!hours.find()) {
            return Optional.empty();
        }
        String how = hours.group(2) != null ? hours.group(1) : hours.group(3);
        int count = Integer.parseInt(hours.group(2) != null ? hours.group(2) : hours.group(4));
        boolean more = how != null && (how.equalsIgnoreCase("more than") || how.equalsIgnoreCase("over"));
        return Optional.of(count > DAY || (count == DAY && more));
    }
}
