package medcode.extract;

import java.util.Comparator;
import java.util.List;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** Finds the facts of a sentence: those that words state, and where it holds a digit those that numbers state. */
final class FactFinder {
    private final FactWords words;
    private final Measurements measurements;
    private final QualitativeResults results;
    private final Gestation gestation;
    private final Ages ages;
    private final Amounts amounts;

    FactFinder(Lexicon lexicon) {
        FactContexts contexts = new FactContexts(lexicon);
        Units units = new Units(lexicon);
        Quantities quantities = new Quantities(units);
        words = new FactWords(lexicon, contexts);
        measurements = new Measurements(lexicon, contexts, quantities);
        results = new QualitativeResults(lexicon);
        gestation = new Gestation(contexts);
        ages = new Ages(contexts);
        amounts = new Amounts(quantities, units);
    }

    /** Measured values with their names, and all facts, those values among them, in the text's order. */
    record Stated(List<Measurements.Reading> readings, List<Fact> facts) {}

    Stated in(String text, Sentence sentence, List<Word> read) {
        List<Fact> facts = words.in(text, sentence.section(), read);
        List<Measurements.Reading> readings = measurements.in(text, read);
        for (Measurements.Reading reading : readings) {
            facts.add(reading.fact());
            Flags.behind(text, reading, facts);
        }
        List<Measurements.Reading> qualitative = results.in(text, read, facts);
        if (!qualitative.isEmpty()) {
            qualitative.forEach(reading -> facts.add(reading.fact()));
            readings = Measurements.joined(readings, qualitative);
        }
        if (hasDigit(read)) {
            Notations.in(text, read, facts);
            gestation.in(text, read, facts);
            if (sentence.section().kind().defaultAssertion() != Assertion.FAMILY) {
                ages.in(text, read, facts);
            }
            amounts.in(text, read, readings, facts);
        }
        facts.sort(Comparator.comparingInt(fact -> fact.span().start()));
        return new Stated(readings, facts);
    }

    private static boolean hasDigit(List<Word> words) {
        for (Word word : words) {
            if (word.form().number()) {
                return true;
            }
        }
        return false;
    }
}
