package medcode.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a sentence as cues see them: a person with the words before it («her older half brother») is one word, a
 * year is any year, and a number any number. The words for persons are in {@code cue_words.tsv}.
 */
public final class CueWords {
    private static final WordForm PERSON = WordForm.of("{person}");
    private static final WordForm INFANT = WordForm.of("{infant}");
    private static final WordForm YEAR = WordForm.of("{year}");
    private static final WordForm NUMBER = WordForm.of("{number}");

    private static final WordForm NEGATIVE = WordForm.of("negative");
    private static final WordForm POSITIVE = WordForm.of("positive");

    private final Phrases<Head> heads;
    private final Set<String> before;
    private final Set<String> owners;
    private final Set<String> titles;

    CueWords(CueClasses classes) {
        List<Head> read = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (String words : classes.of(kind.words)) {
                read.add(new Head(List.of(words.split(" ")), kind));
            }
        }
        heads = new Phrases<>(read, Head::words);
        owners = Set.copyOf(classes.of("owner"));
        titles = Set.copyOf(classes.of("title"));
        before = new HashSet<>(classes.of("before a person"));
        before.addAll(owners);
    }

    /** What words name. */
    private enum Kind {
        PERSON("named person"),
        INFANT("named infant"),
        /** The patient, unless it is said whose child it is. */
        CHILD("named child"),
        /** Words that only seem to name a person: «family history». */
        NOBODY("no person");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The word that cues see, or null where it is the patient; a baby is in its own note. */
        WordForm name(boolean owned, Known known) {
            return switch (this) {
                case PERSON -> CueWords.PERSON;
                case INFANT -> known.infant() && !owned ? null : CueWords.INFANT;
                case CHILD -> owned ? CueWords.INFANT : null;
                case NOBODY -> null;
            };
        }
    }

    private record Head(List<String> words, Kind kind) {}

    /** What is known of the note: the last year that is past, and whether the patient is an infant. */
    public record Known(int pastYear, boolean infant) {
        /** Of a sentence alone: every year is past, and a baby is not the patient. */
        public static final Known NOTHING = new Known(9999, false);
    }

    /** True for a person with what stands before it. */
    public static boolean isPerson(Word word) {
        return word.form() == PERSON;
    }

    /** The words with persons, years and numbers as one word each. */
    public List<Word> of(String text, List<Word> words, Known known) {
        List<Word> seen = new ArrayList<>(words.size());
        int at = 0;
        for (Phrases.Hit<Head> head : heads.hits(words, 0, words.size())) {
            int first = first(text, words, head.first(), at);
            WordForm name = head.row().kind().name(isOwned(words, first, head.first()), known);
            if (name != null && !isSurname(words, head.first())) {
                plain(text, words, at, first, known, seen);
                seen.add(new Word(
                        name,
                        words.get(first).start(),
                        words.get(head.end() - 1).end()));
                at = head.end();
            }
        }
        plain(text, words, at, words.size(), known, seen);
        return seen;
    }

    private boolean isSurname(List<Word> words, int head) {
        return head > 0 && titles.contains(words.get(head - 1).normal());
    }

    private boolean isOwned(List<Word> words, int first, int head) {
        for (int at = first; at < head; at++) {
            if (owners.contains(words.get(at).normal())) {
                return true;
            }
        }
        return false;
    }

    /** Where the words before a person begin that belong to it; punctuation parts them. */
    private int first(String text, List<Word> words, int head, int least) {
        int first = head;
        while (first > least && belongs(text, words.get(first - 1), words.get(first))) {
            first--;
        }
        return first;
    }

    private boolean belongs(String text, Word before, Word word) {
        char behind = text.charAt(before.end());
        boolean adjoins = word.start() == before.end() + 1 && (behind == ' ' || behind == '-' || behind == '\n');
        return adjoins && (this.before.contains(before.normal()) || isPossessive(text, before));
    }

    /** «the patient's mother», and no other word before a person: «Parkinson's, mother has gout». */
    private boolean isPossessive(String text, Word word) {
        return word.end() - word.start() == word.normal().length() + 2
                && text.charAt(word.end() - 1) == 's'
                && !Character.isLetter(text.charAt(word.end() - 2));
    }

    private static void plain(String text, List<Word> words, int from, int to, Known known, List<Word> seen) {
        for (int at = from; at < to; at++) {
            Word word = words.get(at);
            char first = word.normal().charAt(0);
            boolean digit = first >= '0' && first <= '9';
            seen.add(digit ? number(word, known) : word.normal().equals("ve") ? signed(text, word) : word);
        }
    }

    /** «Strep -ve». */
    private static Word signed(String text, Word word) {
        char sign = word.start() > 0 ? text.charAt(word.start() - 1) : ' ';
        WordForm form = sign == '-' ? NEGATIVE : sign == '+' ? POSITIVE : word.form();
        return new Word(form, word.start(), word.end());
    }

    private static Word number(Word word, Known known) {
        String digits = word.normal();
        for (int at = 0; at < digits.length(); at++) {
            if (digits.charAt(at) < '0' || digits.charAt(at) > '9') {
                return word;
            }
        }
        boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        WordForm form = year && Integer.parseInt(digits) <= known.pastYear() ? YEAR : NUMBER;
        return new Word(form, word.start(), word.end());
    }
}
