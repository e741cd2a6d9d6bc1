package medcode.extract;

import java.util.Arrays;
import medcode.index.TermDictionary;

/** The words of a sentence as a term dictionary knows them, abbreviations spelt out, with the places they stand at. */
final class TermRow {
    private int[] ids;
    private TermWord[] words;
    private int[] starts;
    private int[] ends;
    private int size;
    private int mainTerms;

    TermRow(int capacity) {
        ids = new int[capacity];
        words = new TermWord[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    void add(TermWord word, int start, int end) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            words = Arrays.copyOf(words, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        ids[size] = word.number();
        words[size] = word;
        starts[size] = start;
        ends[size++] = end;
        mainTerms += word.mainTerm() ? 1 : 0;
    }

    int size() {
        return size;
    }

    int mainTerms() {
        return mainTerms;
    }

    /** The numbers; longer than the row. */
    int[] ids() {
        return ids;
    }

    int id(int at) {
        return ids[at];
    }

    TermWord word(int at) {
        return words[at];
    }

    boolean isMainTerm(int at) {
        return words[at].mainTerm();
    }

    /** True where a word behind fillers begins the name of what comes next: «atrial fibrillation with chronic kidney disease». */
    boolean leadsOn(int from, int at) {
        if (!words[at].leading()
                || at + 1 >= size
                || ids[at + 1] == TermDictionary.BREAK
                || ids[at + 1] == NearTerms.COMMA) {
            return false;
        }
        for (int before = from; before < at; before++) {
            if (ids[before] == TermDictionary.FILLER) {
                return true;
            }
        }
        return false;
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
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
