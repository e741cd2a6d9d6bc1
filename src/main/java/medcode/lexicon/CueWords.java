package medcode.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a sentence as cues see them: a person with the words before it («her older half brother») is one word, a
 * year is any year, and a number any number. Read from {@code cue_words.tsv}, with the classes of words that cues name.
 */
public final class CueWords {
    private static final String PERSON = "{person}";
    private static final String INFANT = "{infant}";
    private static final String YEAR = "{year}";
    private static final String NUMBER = "{number}";
    private static final Set<String> OF_PERSONS =
            Set.of("person", "infant", "child", "whose", "whose own", "no person", "title");

    private final Map<String, List<String>> classes = new HashMap<>();
    private final Phrases<Head> heads;
    private final Set<String> whose;
    private final Set<String> owners;
    private final Set<String> titles;

    CueWords() {
        for (String[] row : LexiconTable.rows("cue_words.tsv")) {
            classes.put(row[0], Arrays.asList(row[1].split("; ")));
        }
        List<Head> read = new ArrayList<>();
        for (String kind : List.of("person", "infant", "child", "no person")) {
            for (String words : classes.get(kind)) {
                read.add(new Head(List.of(words.split(" ")), kind));
            }
        }
        heads = new Phrases<>(read, Head::words);
        owners = Set.copyOf(classes.get("whose own"));
        titles = Set.copyOf(classes.get("title"));
        whose = new HashSet<>(classes.get("whose"));
        whose.addAll(owners);
    }

    /** Words that name a person, or that only seem to: «family history». */
    private record Head(List<String> words, String kind) {}

    /** What is known of the note: the last year that is past, and whether the patient is an infant. */
    public record Known(int pastYear, boolean infant) {
        /** Of a sentence alone: every year is past, and a baby is not the patient. */
        public static final Known NOTHING = new Known(9999, false);
    }

    /** True for a person with what stands before it. */
    public static boolean isPerson(Word word) {
        return word.normal().equals(PERSON);
    }

    /** The phrases that a cue stands for: {@code {person} {says}} has one for each word of the class {@code says}. */
    List<List<String>> phrases(String cue, Lexicon lexicon) {
        List<List<String>> phrases = List.of(List.of());
        for (String part : cue.split(" (?=\\{)|(?<=\\}) ")) {
            phrases = longer(phrases, alternatives(part, lexicon));
        }
        return phrases;
    }

    private List<List<String>> alternatives(String part, Lexicon lexicon) {
        if (!part.startsWith("{")) {
            return List.of(normal(part, lexicon));
        }
        String name = part.substring(1, part.length() - 1);
        List<String> members = OF_PERSONS.contains(name) ? null : classes.get(name);
        if (members == null) {
            return List.of(List.of(part));
        }
        List<List<String>> alternatives = new ArrayList<>(members.size());
        for (String member : members) {
            alternatives.add(normal(member, lexicon));
        }
        return alternatives;
    }

    private static List<String> normal(String words, Lexicon lexicon) {
        if (words.startsWith("{")) {
            return List.of(words);
        }
        List<String> normal = new ArrayList<>();
        for (Word word : lexicon.words(words)) {
            normal.add(word.normal());
        }
        return normal;
    }

    private static List<List<String>> longer(List<List<String>> phrases, List<List<String>> ends) {
        List<List<String>> longer = new ArrayList<>(phrases.size() * ends.size());
        for (List<String> phrase : phrases) {
            for (List<String> end : ends) {
                List<String> joined = new ArrayList<>(phrase);
                joined.addAll(end);
                longer.add(joined);
            }
        }
        return longer;
    }

    /** The words with persons, years and numbers as one word each. */
    public List<Word> of(String text, List<Word> words, Known known) {
        List<Word> seen = new ArrayList<>(words.size());
        int at = 0;
        for (Phrases.Hit<Head> head : heads.hits(words, 0, words.size())) {
            int first = first(text, words, head.first(), at);
            String name = name(head.row(), isOwned(words, first, head.first()), known);
            boolean surname = head.first() > 0
                    && titles.contains(words.get(head.first() - 1).normal());
            if (!name.isEmpty() && !surname) {
                plain(text, words, at, first, known, seen);
                Word last = words.get(head.end() - 1);
                seen.add(new Word(name, name, words.get(first).start(), last.end()));
                at = head.end();
            }
        }
        plain(text, words, at, words.size(), known, seen);
        return seen;
    }

    /** A child is the patient, unless it is said whose it is; so is a baby in its own note. */
    private static String name(Head head, boolean owned, Known known) {
        return switch (head.kind()) {
            case "person" -> PERSON;
            case "infant" -> known.infant() && !owned ? "" : INFANT;
            case "child" -> owned ? INFANT : "";
            default -> "";
        };
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
        while (first > least && whose(text, words.get(first - 1), words.get(first))) {
            first--;
        }
        return first;
    }

    private boolean whose(String text, Word before, Word word) {
        char behind = text.charAt(before.end());
        boolean adjoins = word.start() == before.end() + 1 && (behind == ' ' || behind == '-' || behind == '\n');
        return adjoins && (whose.contains(before.normal()) || isPossessive(text, before));
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
        String name = sign == '-' ? "negative" : sign == '+' ? "positive" : word.normal();
        return new Word(name, name, word.start(), word.end());
    }

    private static Word number(Word word, Known known) {
        String digits = word.normal();
        for (int at = 0; at < digits.length(); at++) {
            if (digits.charAt(at) < '0' || digits.charAt(at) > '9') {
                return word;
            }
        }
        boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        String name = year && Integer.parseInt(digits) <= known.pastYear() ? YEAR : NUMBER;
        return new Word(name, name, word.start(), word.end());
    }
}
