package medcode.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import medcode.codeset.IndexEntry;

/** The pages of the Alphabetic Index and its tables, found by main term. */
final class IndexPages {
    static final String FILE = "index.table";

    /** Added to a place, so that places of any length sort as numbers. */
    private static final int PLACES = 10_000_000;

    private static final int MOST_SIMILAR = 8;

    /** Stands between the words of a main term and its table and number; lower than any character of a word. */
    private static final char END = ' ';

    private final KeyedTable pages;

    private IndexPages(KeyedTable pages) {
        this.pages = pages;
    }

    static IndexPages open(Path folder) throws IOException {
        return new IndexPages(KeyedTable.open(folder.resolve(FILE)));
    }

    static void write(List<IndexEntry> entries, Path folder) throws IOException {
        KeyedTableWriter table = new KeyedTableWriter();
        int start = 0;
        for (int i = 1; i <= entries.size(); i++) {
            if (i == entries.size() || entries.get(i).level() == 0) {
                List<IndexEntry> page = entries.subList(start, i);
                table.put(key(page.get(0), start), IndexRecords.encode(page));
                start = i;
            }
        }
        table.write(folder.resolve(FILE));
    }

    /** The variants of the main term, then its place, so that two main terms of the same words both stay. */
    private static String key(IndexEntry mainTerm, int place) {
        return normalized(mainTerm.path().get(0).essential())
                + END
                + mainTerm.table().ordinal()
                + (PLACES + place);
    }

    /** The lines of the Index or of one of its tables, in the order of the book. */
    List<IndexEntry> entries(IndexEntry.Table table) {
        Map<Integer, Integer> byPlace = new TreeMap<>();
        for (int i = 0; i < pages.size(); i++) {
            String key = pages.key(i);
            int end = key.lastIndexOf(END) + 1;
            if (key.charAt(end) - '0' == table.ordinal()) {
                byPlace.put(Integer.parseInt(key.substring(end + 1)), i);
            }
        }
        List<IndexEntry> entries = new ArrayList<>();
        for (int page : byPlace.values()) {
            entries.addAll(IndexRecords.page(pages.value(page)).lines());
        }
        return entries;
    }

    /** The number of lines on all pages. */
    int lines() {
        int lines = 0;
        for (int i = 0; i < pages.size(); i++) {
            lines += IndexRecords.lines(pages.value(i));
        }
        return lines;
    }

    /** Sends every line of every page. */
    void lines(Consumer<IndexEntry> sink) {
        for (int i = 0; i < pages.size(); i++) {
            IndexRecords.page(pages.value(i)).lines().forEach(sink);
        }
    }

    /** The pages whose main term has these words as one of its forms, or begins with them. */
    List<IndexPage> named(String mainTerm) {
        String wanted = normalized(mainTerm);
        List<IndexPage> beginning = new ArrayList<>();
        List<IndexPage> named = new ArrayList<>();
        for (int i = 0; i < pages.size() && !wanted.isEmpty(); i++) {
            switch (likeness(words(pages.key(i)), wanted)) {
                case 2 -> named.add(IndexRecords.page(pages.value(i)));
                case 1 -> beginning.add(IndexRecords.page(pages.value(i)));
                default -> {}
            }
        }
        List<IndexPage> found = named.isEmpty() ? beginning : named;
        found.sort((one, other) -> one.table().compareTo(other.table()));
        return found;
    }

    /** 2 where the words are a form of the main term or all of it, 1 where it begins with them, else 0. */
    static int likeness(String mainTerm, String wanted) {
        if (mainTerm.equals(wanted)) {
            return 2;
        }
        int from = 0;
        while (from <= mainTerm.length()) {
            int comma = mainTerm.indexOf(',', from);
            int end = comma < 0 ? mainTerm.length() : comma;
            if (mainTerm.startsWith(wanted, from) && from + wanted.length() == end) {
                return 2;
            }
            from = end + 1;
        }
        return mainTerm.startsWith(wanted + " ") || mainTerm.startsWith(wanted + ",") ? 1 : 0;
    }

    private static String words(String key) {
        return key.substring(0, key.lastIndexOf(END));
    }

    /** The first forms of the main terms that begin with these letters, in order, each once. */
    List<String> beginning(String letters, int limit) {
        String wanted = normalized(letters);
        List<String> beginning = new ArrayList<>();
        int position = pages.position(wanted);
        for (int i = position < 0 ? -position - 1 : position; i < pages.size() && beginning.size() < limit; i++) {
            String words = words(pages.key(i));
            if (!words.startsWith(wanted)) {
                break;
            }
            int comma = words.indexOf(',', wanted.length());
            String first = comma < 0 ? words : words.substring(0, comma);
            if (!beginning.contains(first)) {
                beginning.add(first);
            }
        }
        return beginning;
    }

    /** Main terms at most two letters apart from these words; where there are none, those that begin alike. */
    List<String> similar(String mainTerm) {
        String wanted = normalized(mainTerm);
        List<List<String>> byDistance = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < pages.size(); i++) {
            String words = words(pages.key(i));
            int comma = words.indexOf(',');
            String first = comma < 0 ? words : words.substring(0, comma);
            int distance = Spellings.distance(first, wanted, 2);
            if (distance <= 2) {
                byDistance
                        .get(distance)
                        .add(IndexRecords.page(pages.value(i))
                                .head()
                                .path()
                                .get(0)
                                .toString());
            }
        }
        List<String> similar = new ArrayList<>();
        for (List<String> near : byDistance) {
            for (String title : near) {
                if (similar.size() < MOST_SIMILAR && !similar.contains(title)) {
                    similar.add(title);
                }
            }
        }
        return similar;
    }

    /** Lower case, without apostrophes and signs; a comma stays, without the blank after it. */
    static String normalized(String words) {
        StringBuilder key = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && key.length() > 0 && key.charAt(key.length() - 1) != ',') {
                    key.append(' ');
                }
                key.append(c);
                gap = false;
            } else if (c == ',') {
                key.append(',');
                gap = false;
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
