package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Phrases;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds the results of tests that are words, not numbers: «troponin negative», «urine culture grew E. coli». */
final class QualitativeResults {
    private static final int MOST_FILLERS = 4;
    /** As many words before a test say what it is of: «rapid strep A antigen», «hepatitis B surface antibody». */
    private static final int MOST_WORDS_OF_NAME = 3;

    private final Phrases<Name> tests;
    private final Phrases<Result> results;
    private final Phrases<Name> organisms;
    private final Set<String> fillers;
    private final Set<String> notOfName;

    QualitativeResults(Lexicon lexicon) {
        tests = new Phrases<>(names(lexicon, "result_tests.tsv"), Name::words);
        organisms = new Phrases<>(names(lexicon, "organisms.tsv"), Name::words);
        List<Result> rows = new ArrayList<>();
        for (List<String> row : lexicon.table("result_words.tsv")) {
            for (String words : row.get(0).split("; ")) {
                rows.add(new Result(
                        normal(lexicon, words), row.get(1), row.get(2).equals("before")));
            }
        }
        results = new Phrases<>(rows, Result::words);
        fillers = lexicon.wordSet("result_fillers.tsv");
        notOfName = lexicon.wordSet("not_test_words.tsv");
    }

    /** @param known the name of an organism that its row begins with */
    private record Name(List<String> words, String known) {}

    private record Result(List<String> words, String value, boolean before) {}

    private static List<Name> names(Lexicon lexicon, String table) {
        List<Name> names = new ArrayList<>();
        for (List<String> row : lexicon.table(table)) {
            String[] forms = row.get(0).split("; ");
            for (String form : forms) {
                names.add(new Name(normal(lexicon, form), forms[0]));
            }
        }
        return names;
    }

    private static List<String> normal(Lexicon lexicon, String name) {
        return lexicon.words(name).stream().map(Word::normal).toList();
    }

    /** The results of a sentence with their tests, and the organism that each found. */
    List<Measurements.Reading> in(String text, List<Word> words, List<Fact> facts) {
        List<Phrases.Hit<Name>> hits = tests.hits(words, 0, words.size());
        if (hits.isEmpty()) {
            return List.of();
        }
        List<Phrases.Hit<Result>> said = results.hits(words, 0, words.size());
        List<Measurements.Reading> readings = new ArrayList<>();
        int behind = 0;
        for (Phrases.Hit<Name> test : said.isEmpty() ? List.<Phrases.Hit<Name>>of() : hits) {
            Phrases.Hit<Result> result = resultOf(text, words, test, said);
            if (result != null && Math.min(test.first(), result.first()) >= behind) {
                readings.add(reading(text, words, test, result, behind));
                behind = Math.max(test.end(), result.end());
                organism(words, result, facts);
            }
        }
        return readings;
    }

    private Phrases.Hit<Result> resultOf(
            String text, List<Word> words, Phrases.Hit<Name> test, List<Phrases.Hit<Result>> said) {
        for (Phrases.Hit<Result> result : said) {
            boolean follows = !result.row().before
                    && result.first() >= test.end()
                    && isFilled(text, words, test.end(), result.first());
            boolean leads = result.row().before
                    && result.end() <= test.first()
                    && test.first() - result.end() <= MOST_WORDS_OF_NAME
                    && result.end() >= nameFrom(text, words, test.first(), 0)
                    && !isAnswered(text, words, test, said);
            if (follows || leads) {
                return result;
            }
        }
        return null;
    }

    private boolean isAnswered(String text, List<Word> words, Phrases.Hit<Name> test, List<Phrases.Hit<Result>> said) {
        for (Phrases.Hit<Result> result : said) {
            if (!result.row().before
                    && result.first() >= test.end()
                    && isFilled(text, words, test.end(), result.first())) {
                return true;
            }
        }
        return false;
    }

    /** True where nothing but «was», «came back» and the like stands between a test and its result. */
    private boolean isFilled(String text, List<Word> words, int from, int to) {
        if (to - from > MOST_FILLERS) {
            return false;
        }
        for (int at = from; at <= to; at++) {
            if ((at < to && !fillers.contains(words.get(at).normal()))
                    || (at > 0
                            && isBroken(
                                    text, words.get(at - 1).end(), words.get(at).start(), ".;,?!\n|"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBroken(String text, int from, int to, String breaks) {
        for (int at = from; at < to; at++) {
            if (breaks.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the words begin that belong to a test's name. */
    private int nameFrom(String text, List<Word> words, int test, int least) {
        int first = test;
        while (first > least
                && test - first < MOST_WORDS_OF_NAME
                && !notOfName.contains(words.get(first - 1).normal())
                && !isBroken(text, words.get(first - 1).end(), words.get(first).start(), ".;,:?!\n|()")) {
            first--;
        }
        return first;
    }

    private Measurements.Reading reading(
            String text, List<Word> words, Phrases.Hit<Name> test, Phrases.Hit<Result> result, int least) {
        int from = result.row().before ? result.first() : nameFrom(text, words, test.first(), least);
        int to = Math.max(test.end(), result.end());
        Span said = new Span(
                words.get(result.first()).start(), words.get(result.end() - 1).end());
        return new Measurements.Reading(
                new Span(words.get(from).start(), words.get(to - 1).end()),
                Mention.Kind.TEST_RESULT,
                new Fact(Fact.Kind.RESULT, result.row().value, said));
    }

    /** «grew E. coli», «positive for MRSA». */
    private void organism(List<Word> words, Phrases.Hit<Result> result, List<Fact> facts) {
        if (!result.row().value.equals("positive") || result.end() >= words.size()) {
            return;
        }
        boolean of = words.get(result.end()).normal().equals("for");
        int from = result.end() + (of ? 1 : 0);
        List<Phrases.Hit<Name>> found = organisms.hits(words, from, Math.min(words.size(), from + MOST_FILLERS));
        if (!found.isEmpty()) {
            Phrases.Hit<Name> organism = found.get(0);
            facts.add(new Fact(
                    Fact.Kind.ORGANISM,
                    organism.row().known,
                    new Span(
                            words.get(organism.first()).start(),
                            words.get(organism.end() - 1).end())));
        }
    }
}
