package medcode.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import medcode.claim.Claim.DiagnosisList;
import medcode.codeset.Code;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Quote;
import medcode.encounter.Setting;
import medcode.extract.Assertion;
import medcode.suggest.Suggestion;

/** A claim and all notes of its encounter. */
final class Documentation {
    /** As much of a title's words, or of an index entry's, as shows that the note speaks of it. */
    private static final double SPOKEN_OF = 0.5;

    private final EditContext claim;
    private final List<Reading> readings;
    private final CodeWords words;
    private final boolean riskAdjustment;
    private final StatedConditions stated;

    /** @param riskAdjustment true where the claim decides what the patient's year will be paid */
    Documentation(EditContext claim, List<Reading> readings, CodeWords words, boolean riskAdjustment) {
        this.claim = claim;
        this.readings = List.copyOf(readings);
        this.words = words;
        this.riskAdjustment = riskAdjustment;
        this.stated = new StatedConditions(readings, words, claim.tabular().release());
    }

    EditContext claim() {
        return claim;
    }

    List<Reading> readings() {
        return readings;
    }

    boolean isForRiskAdjustment() {
        return riskAdjustment;
    }

    CodeWords words() {
        return words;
    }

    /** The valid billed diagnoses. */
    List<ListedDiagnosis> billed() {
        return claim.reported().stream()
                .filter(listed -> listed.isIn(DiagnosisList.BILLED))
                .toList();
    }

    boolean isBilled(Code code) {
        return claim.reported(code).isPresent();
    }

    /** True where a code of the same category is billed. */
    boolean isCategoryBilled(Code code) {
        return claim.reported().stream()
                .anyMatch(listed -> listed.code().category().equals(code.category()));
    }

    /** The patient's, in years, where the claim tells it. */
    OptionalInt age() {
        return claim.claim().patient().ageOn(claim.day());
    }

    /** Where the encounter took place: as the claim says, else as a note does. */
    Setting setting() {
        return claim.claim()
                .setting()
                .orElseGet(() -> readings.isEmpty()
                        ? Setting.OFFICE
                        : readings.get(0).suggestions().setting());
    }

    /** What the notes say of the condition of a code. */
    List<Documented> of(Code code) {
        return stated.of(code);
    }

    /** True for a code that says that something is over. */
    boolean isHistory(Code code) {
        return stated.isHistory(code);
    }

    /** What the notes say of it, where they say nothing else than this; empty where they say it of the patient's today. */
    List<Documented> only(Code code, Assertion assertion) {
        return stated.only(code, assertion);
    }

    /** True where the notes say that the patient has the condition of a code, under whatever category its words lead to. */
    boolean speakOf(Code code) {
        return stated.speakOf(code);
    }

    /** True where a note names the agent of a code as the Table of Drugs and Chemicals does. */
    boolean sayAgent(Code code) {
        return readings.stream().anyMatch(reading -> words.isListedUnder(code, reading::says));
    }

    /** True where the words of a code's title, or most of them, stand in a note. */
    boolean sayTitle(Code code) {
        Set<String> title = words.tellingOfTitle(code);
        for (Reading reading : readings) {
            long said = title.stream().filter(reading::says).count();
            if (!title.isEmpty() && said >= SPOKEN_OF * title.size()) {
                return true;
            }
        }
        return false;
    }

    /** The suggestions of all notes, each code once. */
    List<Suggestion> suggestions() {
        List<Suggestion> all = new ArrayList<>();
        Set<Code> seen = new HashSet<>();
        for (Reading reading : readings) {
            for (Suggestion suggestion : reading.suggestions().suggestions()) {
                if (seen.add(suggestion.code())) {
                    all.add(suggestion);
                }
            }
        }
        return all;
    }

    /** True where a code is among the suggestions of a note. */
    boolean suggests(Code code) {
        return suggestions().stream().anyMatch(suggestion -> suggestion.code().equals(code));
    }

    /** The answers of all notes. */
    <T> List<T> each(Function<Reading, List<T>> question) {
        List<T> answers = new ArrayList<>();
        readings.forEach(reading -> answers.addAll(question.apply(reading)));
        return answers;
    }

    /** True where one word stands in a note that tells what the title of a code is about, or what it includes. */
    boolean sayTelling(Code code) {
        Set<String> telling = new HashSet<>(words.tellingOfTitle(code));
        telling.addAll(words.tellingOfInclusions(code));
        return readings.stream().anyMatch(reading -> telling.stream().anyMatch(reading::says));
    }

    /** True where a suggestion of the code's category shows that it was dealt with. */
    boolean isDealtWith(Code code) {
        return suggestions().stream()
                .anyMatch(suggestion -> suggestion.code().category().equals(code.category())
                        && !suggestion.meat().isEmpty());
    }

    /** The codes that are suggested for the same words, such as that of a history. */
    List<Code> codesOver(List<Documented> said) {
        List<Code> codes = new ArrayList<>();
        for (Reading reading : readings) {
            for (Suggestion suggestion : reading.suggestions().suggestions()) {
                boolean over = suggestion.evidence().stream()
                        .anyMatch(evidence -> said.stream()
                                .anyMatch(one -> reading.isOf(one) && one.span().overlaps(evidence.span())));
                if (over && !codes.contains(suggestion.code())) {
                    codes.add(suggestion.code());
                }
            }
        }
        return codes;
    }

    /** The sentences of what was said, as quotations, each once. */
    List<Quote> sentences(List<Documented> said) {
        List<Quote> sentences = new ArrayList<>();
        for (Reading reading : readings) {
            said.stream()
                    .filter(reading::isOf)
                    .map(one -> reading.sentence(one.span(), one.assertion()))
                    .forEach(sentences::add);
        }
        return sentences.stream().distinct().toList();
    }

    /** What a suggestion rests on, as quotations. */
    List<Quote> quotes(Suggestion suggestion) {
        List<Quote> quotes = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.suggestions().suggestions().contains(suggestion)) {
                suggestion.evidence().forEach(one -> quotes.add(reading.quote(one.span(), one.assertion())));
            }
        }
        return quotes.stream().distinct().toList();
    }
}
