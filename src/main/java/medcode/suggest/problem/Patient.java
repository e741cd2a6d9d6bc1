package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.encounter.Setting;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.note.Span;

/**
 * Who the patient is, where a chapter of the classification is written for it: a woman in pregnancy, childbirth or the
 * puerperium, or a newborn.
 *
 * @param weeks of gestation
 * @param stated the trimester in words, where the note names one and one alone, else empty
 * @param days how old a newborn is where the note states it, else 0
 * @param evidence the words that tell
 */
public record Patient(State state, Optional<Weeks> weeks, String stated, int days, Span evidence) {
    /** A cesarean delivery after an earlier one, which tells of both. */
    public static final String REPEAT = "repeat";

    private static final String LIVEBORN = "liveborn";

    /** A birth before so many completed weeks is preterm. */
    public static final int TERM = 37;

    private static final int NEWBORN_DAYS = 28;
    private static final int YOUNGEST_MOTHER = 10;
    private static final int OLDEST_MOTHER = 55;
    private static final int SECOND_TRIMESTER = 14;
    private static final int THIRD_TRIMESTER = 28;
    private static final String TRIMESTER = " trimester";
    private static final Map<String, String> ORDINALS = Map.of("1", "first", "2", "second", "3", "third");

    /** «25 weeks.», «at 25 weeks with», and not «for 3 weeks», «at 6 weeks postpartum». */
    private static final Pattern WEEKS = Pattern.compile(
            "(?:^|[.,;:(] ?|\\bat )(\\d{1,2}) (?:completed )?weeks?(?! (?:ago|old|of age|post|after|later|prior|follow))");

    private static final Pattern DISCHARGED = Pattern.compile("(?i)\\bdischarged?\\b[^.;]*$");

    /** So many characters before weeks may say that they are those at the discharge. */
    private static final int NEAR = 40;

    /** So many characters before a delivery may say how long ago it was. */
    private static final int REACH = 120;

    /** «five days after an uncomplicated [vaginal delivery]». */
    private static final Pattern AFTER = Pattern.compile(
            "(?i)\\b(?:days?|weeks?|months?) (?:after|following|since|post|out from|status post) (?:[a-z-]+ ){0,3}$");

    /** Completed weeks of gestation, where the note states them. */
    public record Weeks(int completed, Span span) {}

    /** Whose notes have a chapter of their own, and how its titles name the time. */
    public enum State {
        PREGNANT("pregnant", "pregnancy", "%s complicating pregnancy", "pregnancy complicated by %s"),
        DELIVERED("delivered", "childbirth", "%s complicating childbirth", "delivery complicated by %s"),
        PUERPERAL("puerperal", "puerperium", "puerperal %s", "postpartum %s", "%s complicating the puerperium"),
        NEWBORN("newborn", "newborn", "newborn %s", "neonatal %s"),
        /** Pregnant, and the provider says that it does not affect what is treated. */
        INCIDENTAL("incidental", "pregnancy"),
        OTHER("", "");

        /** «Gestational [pregnancy-induced] hypertension» may complicate childbirth. */
        private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");

        private static final List<String> TIMES = List.of("pregnancy", "childbirth", "puerperium");

        private final String kind;
        private final String time;
        private final String wordings;

        State(String kind, String time, String... wordings) {
            this.kind = kind;
            this.time = time;
            this.wordings = String.join("\n", wordings);
        }

        public boolean isMother() {
            return this == PREGNANT || this == DELIVERED || this == PUERPERAL;
        }

        public boolean hasChapter() {
            return isMother() || this == NEWBORN;
        }

        public String time() {
            return time;
        }

        /** A condition as the Index and the titles name it of this patient. */
        public List<String> phrases(String condition) {
            List<String> phrases = new ArrayList<>();
            if (!condition.isEmpty()) {
                wordings.lines().forEach(wording -> phrases.add(wording.replace("%s", condition)));
            }
            return phrases;
        }

        /** False for a title that names another time alone. */
        public boolean suits(String title) {
            String said = BRACKETS.matcher(title).replaceAll("");
            return said.contains(time) || TIMES.stream().noneMatch(said::contains);
        }

        private static Optional<State> of(String kind) {
            for (State state : values()) {
                if (!kind.isEmpty() && state.kind.equals(kind)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }
    }

    /** The first words that tell decide; who delivers in the hospital, or whose child is told of there, is no longer only pregnant. */
    public static Patient of(Extraction extraction, List<EncounterWords.Said> said, Setting setting) {
        List<Fact> facts = facts(extraction);
        State state = State.OTHER;
        Span evidence = new Span(0, 0);
        boolean born = said.stream().anyMatch(one -> one.kind().equals("born"));
        boolean back = setting == Setting.INPATIENT
                && said.stream().anyMatch(one -> one.kind().equals("back"));
        for (EncounterWords.Said one : said) {
            State told = told(one, extraction.note().text(), back, born);
            boolean delivery = told == State.DELIVERED;
            boolean first = state == State.OTHER && isPossible(told, facts, born);
            boolean later = delivery && (state == State.PREGNANT || (state == State.PUERPERAL && born));
            if ((first || later) && (!delivery || setting == Setting.INPATIENT)) {
                state = told;
                evidence = one.span();
            }
        }
        boolean alive = said.stream()
                .anyMatch(one -> one.kind().equals("born") && one.means().contains(LIVEBORN));
        if (state == State.PREGNANT && alive && setting == Setting.INPATIENT) {
            state = State.DELIVERED;
        }
        Optional<Fact> young = facts.stream().filter(Patient::isNewbornAge).findFirst();
        if (young.isPresent()) {
            return new Patient(
                    State.NEWBORN,
                    weeks(extraction, facts),
                    "",
                    Integer.parseInt(young.get().value()),
                    young.get().span());
        }
        if (said.stream().anyMatch(one -> one.kind().equals("incidental"))) {
            state = State.INCIDENTAL;
        }
        return state == State.OTHER
                ? new Patient(state, Optional.empty(), "", 0, evidence)
                : new Patient(state, weeks(extraction, facts), stated(facts), 0, evidence);
    }

    /** A delivery days or weeks ago is over, as it is for a woman who comes back. */
    private static State told(EncounterWords.Said one, String text, boolean back, boolean born) {
        State told = State.of(one.kind().equals(REPEAT) ? State.DELIVERED.kind : one.kind())
                .orElse(State.OTHER);
        return told == State.DELIVERED
                        && (back || (!born && isAfter(text, one.span().start())))
                ? State.PUERPERAL
                : told;
    }

    private static boolean isAfter(String text, int delivery) {
        return AFTER.matcher(text)
                .region(Math.max(0, delivery - REACH), delivery)
                .find();
    }

    public static List<Fact> facts(Extraction extraction) {
        List<Fact> facts = new ArrayList<>(extraction.facts());
        for (Mention mention : extraction.mentions()) {
            facts.addAll(mention.facts());
        }
        return facts;
    }

    /** A man, a child or an old woman is not pregnant, and who counts years is no newborn; of a birth the sex is the child's. */
    private static boolean isPossible(State state, List<Fact> facts, boolean born) {
        for (Fact fact : facts) {
            boolean male = fact.kind() == Fact.Kind.SEX && fact.value().equals("male") && !born;
            boolean grown = fact.kind() == Fact.Kind.AGE
                    && (fact.unit().equals("years") || fact.unit().equals("months"));
            if ((state.isMother() && male) || (state == State.NEWBORN && grown)) {
                return false;
            }
        }
        return !state.isMother()
                || facts.stream()
                        .filter(fact -> fact.kind() == Fact.Kind.AGE)
                        .findFirst()
                        .map(Patient::isOfMother)
                        .orElse(true);
    }

    private static boolean isOfMother(Fact age) {
        int years = age.unit().equals("years") ? Integer.parseInt(age.value()) : 0;
        return years >= YOUNGEST_MOTHER && years <= OLDEST_MOTHER;
    }

    public static boolean isNewbornAge(Fact fact) {
        return fact.kind() == Fact.Kind.AGE
                && fact.unit().equals("days")
                && Integer.parseInt(fact.value()) <= NEWBORN_DAYS;
    }

    private static String stated(List<Fact> facts) {
        List<String> all = facts.stream()
                .filter(fact -> fact.kind() == Fact.Kind.TRIMESTER)
                .map(fact -> ORDINALS.getOrDefault(fact.value(), fact.value()))
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) + TRIMESTER : "";
    }

    private static Optional<Weeks> weeks(Extraction extraction, List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.kind() == Fact.Kind.WEEKS_OF_GESTATION && !isDischarge(extraction, fact)) {
                return Optional.of(new Weeks(Integer.parseInt(fact.value()), fact.span()));
            }
        }
        Matcher weeks = WEEKS.matcher(extraction.note().text());
        return weeks.find()
                ? Optional.of(new Weeks(Integer.parseInt(weeks.group(1)), new Span(weeks.start(1), weeks.end())))
                : Optional.empty();
    }

    /** The weeks at the admission count, not those at the discharge (guideline I.C.15.a.4). */
    private static boolean isDischarge(Extraction extraction, Fact weeks) {
        int start = weeks.span().start();
        return DISCHARGED
                .matcher(extraction.note().text())
                .region(Math.max(0, start - NEAR), start)
                .find();
    }

    /** True for a code of the chapter that is written for the patient. */
    public boolean hasInChapter(Code code) {
        return code.compact().charAt(0) == (state.isMother() ? 'O' : 'P');
    }

    /** How titles name the time of the patient's conditions, the likeliest first. */
    public List<String> times() {
        List<String> times = new ArrayList<>();
        if (state == State.DELIVERED || state == State.PUERPERAL) {
            String article = state == State.PUERPERAL ? "the " : "";
            times.add("complicating " + article + state.time());
            times.add("in " + article + state.time());
        }
        if (!known().isEmpty()) {
            times.add(known());
        }
        return times;
    }

    private static String trimester(int completed) {
        String which = completed < SECOND_TRIMESTER ? "first" : completed < THIRD_TRIMESTER ? "second" : "third";
        return which + TRIMESTER;
    }

    private String known() {
        return trimester(weeks, stated);
    }

    /** What the weeks tell goes before words. */
    private static String trimester(Optional<Weeks> weeks, String stated) {
        return weeks.map(known -> trimester(known.completed())).orElse(stated);
    }

    /** The trimester that a note tells, as titles name it; empty where it tells none. */
    static String trimester(Extraction extraction) {
        List<Fact> facts = facts(extraction);
        return trimester(weeks(extraction, facts), stated(facts));
    }

    /** The trimester as titles name it, counted from the last menstrual period; empty where nothing tells it. */
    public String trimester() {
        return state == State.PREGNANT ? known() : "";
    }
}
