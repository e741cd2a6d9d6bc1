package medcode.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.index.TermDictionary;
import medcode.lexicon.Abbreviations;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds what a sentence names: the longest entry terms, medications, procedures. */
final class MentionFinder {
    private final Lexicon lexicon;
    private final Abbreviations abbreviations;
    private final TermDictionary terms;
    private final WordNumbers numbers;
    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> notDiagnoses;
    private final Set<String> medications = new HashSet<>();
    private final Set<String> procedures = new HashSet<>();
    private final List<String> procedureEndings = new ArrayList<>();

    MentionFinder(Lexicon lexicon, TermDictionary terms) {
        this.lexicon = lexicon;
        this.abbreviations = lexicon.abbreviations();
        this.terms = terms;
        this.numbers = new WordNumbers(lexicon, terms);
        for (Abbreviations.Abbreviation abbreviation : abbreviations.all()) {
            if (isLowerCase(abbreviation.form(), 0, abbreviation.form().length())) {
                lowerCase.add(abbreviation.form());
            }
        }
        this.notDiagnoses = lexicon.wordSet("not_diagnoses.tsv");
        for (List<String> row : lexicon.table("med_hints.tsv")) {
            for (Word word : lexicon.words(row.get(0))) {
                medications.add(word.stem());
            }
        }
        medications.removeAll(lexicon.wordSet("not_medications.tsv"));
        for (List<String> row : lexicon.table("procedures.tsv")) {
            if (row.get(0).isEmpty()) {
                procedures.add(row.get(1));
            } else {
                procedureEndings.add(row.get(0));
            }
        }
    }

    /** A stretch that names something, before anything is decided of it. */
    record Found(Span span, Mention.Kind kind, List<Code> codes) {}

    /** What the words of a sentence name, in order. */
    List<Found> in(String text, Sentence sentence, List<Word> words) {
        Row row = row(text, sentence, words);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < row.size) {
            TermDictionary.Match match =
                    TermDictionary.begins(row.ids[at]) ? terms.longest(row.ids, at, row.size) : null;
            if (match != null && !isStopped(row, at, match.end())) {
                found.add(term(row, at, match, sentence));
                at = row.endOf(match.end());
            } else {
                other(row, at).ifPresent(found::add);
                at++;
            }
        }
        return found;
    }

    /** Words as numbers, abbreviations spelt out, with the places they stand at. */
    private static final class Row {
        private int[] ids;
        private String[] stems;
        private int[] starts;
        private int[] ends;
        private int size;

        Row(int capacity) {
            ids = new int[capacity];
            stems = new String[capacity];
            starts = new int[capacity];
            ends = new int[capacity];
        }

        void add(int id, String stem, int start, int end) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                stems = Arrays.copyOf(stems, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            ids[size] = id;
            stems[size] = stem;
            starts[size] = start;
            ends[size++] = end;
        }

        /** Behind the words of an abbreviation that a match ends in. */
        int endOf(int end) {
            int at = end;
            while (at < size && at > 0 && starts[at] == starts[at - 1]) {
                at++;
            }
            return at;
        }
    }

    private Row row(String text, Sentence sentence, List<Word> words) {
        Row row = new Row(words.size() * 2 + 4);
        boolean capital = isCapital(text, words);
        int last = -1;
        for (Word word : words) {
            if (last >= 0 && breaks(text, last, word.start())) {
                row.add(TermDictionary.BREAK, "", word.start(), word.start());
            }
            last = word.end();
            String expansion = expansion(text, sentence, word, capital);
            if (expansion == null) {
                add(row, word, word.start(), word.end());
            } else {
                for (Word spelt : lexicon.words(expansion)) {
                    add(row, spelt, word.start(), word.end());
                }
            }
        }
        return row;
    }

    private void add(Row row, Word word, int start, int end) {
        row.add(numbers.of(word.stem()), word.stem(), start, end);
    }

    /** Commas and all other punctuation but hyphens, slashes and a single line break keep terms apart. */
    private static boolean breaks(String text, int from, int to) {
        int feeds = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                feeds++;
            } else if (c != ' ' && c != '-' && c != '/' && c != '\r' && c != '\t' && c != '\'' && c != '\u2010') {
                return true;
            }
        }
        return feeds > 1;
    }

    private static boolean isCapital(String text, List<Word> words) {
        if (words.size() < 3) {
            return false;
        }
        return SectionHeadings.isCapital(
                text, words.get(0).start(), words.get(words.size() - 1).end());
    }

    private String expansion(String text, Sentence sentence, Word word, boolean capital) {
        int length = word.end() - word.start();
        if (length < 2 || length > 9 || !couldBeShort(text, word)) {
            return null;
        }
        String written = text.substring(word.start(), word.end());
        String singular = written.endsWith("s") ? written.substring(0, length - 1) : written;
        boolean diagnosis = sentence.problem() || sentence.section().kind().id().equals("pmh");
        Optional<Abbreviations.Abbreviation> found = find(written, diagnosis);
        if (found.isEmpty() && singular.length() > 1) {
            found = find(singular, diagnosis);
        }
        return found.filter(abbreviation -> !(capital && abbreviation.word()))
                .map(Abbreviations.Abbreviation::expansion)
                .orElse(null);
    }

    private Optional<Abbreviations.Abbreviation> find(String written, boolean diagnosis) {
        return diagnosis ? abbreviations.inDiagnosis(written) : abbreviations.of(written);
    }

    /** Most words are none: an abbreviation has a capital behind its beginning, or is one of the few in small letters. */
    private boolean couldBeShort(String text, Word word) {
        if (!isLowerCase(text, word.start() + 1, word.end())) {
            return true;
        }
        return isLowerCase(text, word.start(), word.start() + 1)
                ? lowerCase.contains(word.normal())
                : word.end() - word.start() <= 5;
    }

    private static boolean isLowerCase(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    private boolean isStopped(Row row, int from, int to) {
        if (to - from == 1) {
            return notDiagnoses.contains(row.stems[from]) || isNumber(row.stems[from]);
        }
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            words.append(at > from ? " " : "").append(row.stems[at]);
        }
        return notDiagnoses.contains(words.toString());
    }

    private static boolean isNumber(String stem) {
        return Character.isDigit(stem.charAt(0));
    }

    private Found term(Row row, int from, TermDictionary.Match match, Sentence sentence) {
        List<Code> codes = new ArrayList<>();
        for (String code : terms.codes(match)) {
            codes.add(Code.icd10cm(code));
        }
        Mention.Kind kind = sentence.section().kind().id().equals("allergies")
                ? Mention.Kind.ALLERGY
                : kind(codes.get(0).compact().charAt(0));
        return new Found(new Span(row.starts[from], row.ends[match.end() - 1]), kind, codes);
    }

    private static Mention.Kind kind(char chapter) {
        return switch (chapter) {
            case 'R' -> Mention.Kind.SYMPTOM;
            case 'Z' -> Mention.Kind.STATUS;
            default -> Mention.Kind.CONDITION;
        };
    }

    private Optional<Found> other(Row row, int at) {
        String stem = row.stems[at];
        if (stem.length() < 4) {
            return Optional.empty();
        }
        Mention.Kind kind = null;
        if (medications.contains(stem)) {
            kind = Mention.Kind.MEDICATION;
        } else if (procedures.contains(stem) || endsLikeProcedure(stem)) {
            kind = Mention.Kind.PROCEDURE;
        }
        return kind == null
                ? Optional.empty()
                : Optional.of(new Found(new Span(row.starts[at], row.ends[at]), kind, List.of()));
    }

    private boolean endsLikeProcedure(String stem) {
        for (String ending : procedureEndings) {
            if (stem.endsWith(ending) && stem.length() > ending.length() + 1) {
                return true;
            }
        }
        return false;
    }
}
