package medcode.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import medcode.lexicon.Lexicon;

/** Collects the sets of words of entry terms and the words that a term is looked for by, for {@link TermSets}. */
final class WordSets {
    static final int NONE = 0;
    /** Above it stands one more than the number of the word by which a neoplasm's sites are found. */
    static final int MAIN_TERM = 1;

    private static final int MOST_WORDS = 7;

    private final SurfaceForms forms;
    private final ToIntFunction<String> numbers;
    private final Set<String> understood;
    private final Set<String> conjunctions = Set.of("and", "or");
    private final Map<Long, int[]> sets = new LinkedHashMap<>();
    private final Map<Long, int[]> shortened = new LinkedHashMap<>();
    private final List<int[]> members = new ArrayList<>();
    private final Map<Integer, Integer> anchors = new HashMap<>();
    private final List<List<String>> neoplasmWords;

    WordSets(Lexicon lexicon, SurfaceForms forms, ToIntFunction<String> numbers) {
        this.forms = forms;
        this.numbers = numbers;
        this.understood = lexicon.wordSet("understood.tsv");
        this.neoplasmWords = lexicon.table("neoplasm_words.tsv");
    }

    /** Adds a term with the wordings that notes have for it. */
    void add(EntryTerm term, Set<List<String>> wordings, int code) {
        Set<Set<String>> own = new HashSet<>();
        for (List<String> wording : wordings) {
            Set<String> words = new TreeSet<>(wording);
            words.removeAll(conjunctions);
            if (own.add(words)) {
                add(sets, words, code);
                Set<String> said = new TreeSet<>(words);
                said.removeAll(understood);
                if (said.size() < words.size()) {
                    add(shortened, said, code);
                }
            }
        }
        switch (term.origin()) {
            case INDEX, EXTERNAL_CAUSE -> mainTerm(term.trail().get(0));
            case NEOPLASM_TABLE -> neoplasm(term, code);
            default -> {}
        }
    }

    private void add(Map<Long, int[]> into, Set<String> words, int code) {
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return;
        }
        into.merge(member(words), new int[] {code}, MostCodes::union);
    }

    private long member(Set<String> words) {
        members.add(words.stream().mapToInt(numbers).toArray());
        return key(words);
    }

    private long key(Set<String> words) {
        long key = 0;
        for (String word : words) {
            key += TermSets.key(numbers.applyAsInt(word));
        }
        return key;
    }

    /** The codes of the term that has these words; null where there is none. */
    int[] codes(List<String> wording) {
        Set<String> words = new TreeSet<>(wording);
        words.removeAll(conjunctions);
        int[] own = sets.get(key(words));
        if (own == null) {
            words.removeAll(understood);
            own = shortened.get(key(words));
        }
        return own;
    }

    /** Adds a wording that leads where another one does. */
    void putIfAbsent(List<String> wording, int[] codes) {
        Set<String> words = new TreeSet<>(wording);
        words.removeAll(conjunctions);
        if (words.size() > 1) {
            sets.putIfAbsent(member(words), codes);
        }
    }

    /** The noun stands before a comma: «Fracture, traumatic». */
    private void mainTerm(String title) {
        String bare = TitleWords.bare(title);
        int comma = bare.indexOf(',');
        for (String variant : comma < 0 ? List.of(bare) : TitleWords.variants(title)) {
            String noun = comma < 0 || variant.length() < comma ? variant : bare.substring(0, comma);
            List<String> words = forms.stems(noun);
            if (words.size() == 1) {
                anchors.putIfAbsent(numbers.applyAsInt(words.get(0)), MAIN_TERM);
            }
        }
    }

    /** A row of the neoplasm table by its behavior and site: any word of that behavior finds it. */
    private void neoplasm(EntryTerm term, int code) {
        List<String> trail = term.trail();
        Set<String> words = new TreeSet<>();
        for (String site : trail.subList(1, trail.size() - 1)) {
            words.addAll(forms.stems(TitleWords.bare(site)));
        }
        words.removeAll(conjunctions);
        words.removeAll(understood);
        words.add(trail.get(trail.size() - 1));
        add(sets, words, code);
    }

    /** The words that say a neoplasm's behavior: those that the Index sends to its table, and those of notes. */
    void neoplasmWords(List<Rewrite> rewrites) {
        for (Rewrite rewrite : rewrites) {
            neoplasmWord(rewrite.from(), rewrite.to());
        }
        for (List<String> row : neoplasmWords) {
            neoplasmWord(
                    row.get(0),
                    NeoplasmBehavior.ofReference("neoplasm " + row.get(1)).words());
        }
    }

    private void neoplasmWord(String words, String behavior) {
        List<String> stems = forms.stems(words);
        if (stems.size() == 1) {
            anchors.put(numbers.applyAsInt(stems.get(0)), MAIN_TERM + 1 + numbers.applyAsInt(behavior));
        }
    }

    /** Each set's codes by its key; what only a shortened wording says gives way to what a term says itself. */
    Map<Long, int[]> all() {
        shortened.forEach(sets::putIfAbsent);
        return sets;
    }

    /** Bits of the pairs of words that stand in a set together, one of them a word that terms are looked for by. */
    long[] pairs() {
        Set<Integer> by = new HashSet<>(anchors.keySet());
        anchors.values().forEach(anchor -> by.add(anchor - MAIN_TERM - 1));
        long[] pairs = new long[TermSets.PAIRS];
        for (int[] set : members) {
            for (int one : set) {
                for (int other : set) {
                    if (one != other && by.contains(one)) {
                        TermSets.mark(TermSets.key(one) + TermSets.key(other), pairs);
                    }
                }
            }
        }
        return pairs;
    }

    /** What each word is to the search for a term: {@link #NONE}, {@link #MAIN_TERM}, or a neoplasm. */
    int[] anchors(int words) {
        int[] all = new int[words];
        anchors.forEach((word, anchor) -> all[word] = anchor);
        return all;
    }
}
