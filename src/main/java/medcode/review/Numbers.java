package medcode.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import medcode.codeset.Code;
import medcode.edit.Quote;
import medcode.extract.Assertion;
import medcode.extract.Fact;
import medcode.review.NumberedTitle.Bearing;

/** Numbers, stages and classes that titles name, held against those that the notes of an encounter state. */
final class Numbers {
    private static final int SHOWN = 2;

    private Numbers() {}

    /** True where a note states a number that a code may rest on. */
    static boolean stated(Code code, Documentation documentation) {
        return NumberedTitle.of(code, documentation).stream()
                .anyMatch(title -> title.bearing() == Bearing.DECIDES
                        && !documentation
                                .each(reading -> reading.facts(title.kind()))
                                .isEmpty());
    }

    /** Where the notes state numbers of the title's kinds, none of which the title covers. */
    static List<Quote> contradicting(Code code, Documentation documentation) {
        return outside(titles(code, documentation, bearing -> bearing != Bearing.QUESTIONS), documentation);
    }

    /** Where the notes state measurements, none of which is usual for what the title names. */
    static List<Quote> questioning(Code code, Documentation documentation) {
        return outside(titles(code, documentation, bearing -> bearing == Bearing.QUESTIONS), documentation);
    }

    /** True where a note states a number that the title covers. */
    static boolean agree(Code code, Documentation documentation) {
        return titles(code, documentation, bearing -> bearing != Bearing.QUESTIONS).stream()
                .anyMatch(title -> documentation.each(reading -> reading.facts(title.kind())).stream()
                        .anyMatch(fact -> title.covers(fact.value()).orElse(false)));
    }

    private static List<NumberedTitle> titles(Code code, Documentation documentation, Predicate<Bearing> wanted) {
        return NumberedTitle.of(code, documentation).stream()
                .filter(title -> wanted.test(title.bearing()))
                .toList();
    }

    private static List<Quote> outside(List<NumberedTitle> titles, Documentation documentation) {
        List<Quote> others = new ArrayList<>();
        for (NumberedTitle title : titles) {
            for (Reading reading : documentation.readings()) {
                for (Fact fact : reading.facts(title.kind())) {
                    if (title.covers(fact.value()).orElse(true)) {
                        return List.of();
                    }
                    others.add(reading.sentence(fact.span(), Assertion.PRESENT));
                }
            }
        }
        return others.stream().distinct().limit(SHOWN).toList();
    }
}
