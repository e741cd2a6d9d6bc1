package medcode.index;

import java.util.Arrays;

/** The entries that hold a word; the lowest bit of each says that the word is optional there. */
final class Postings {
    private int[] entries = new int[4];
    private int size;

    void add(int entry, boolean optional) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size++] = entry << 1 | (optional ? 1 : 0);
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(entries, size);
    }

    int get(int position) {
        return entries[position];
    }
}
