package medcode.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.InstructionalNote;
import medcode.index.IndexPath;
import medcode.index.OpenRelease;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;

/** The words by which the publications call a code, as stems; safe for use by many threads. */
final class CodeWords {
    /** Main terms that many codes stand under say nothing by themselves. */
    private static final int TELLING = 4;

    /** Words in parentheses, which may be said or not. */
    private static final Pattern NONESSENTIAL = Pattern.compile("\\(.*?\\)");

    private static final Set<String> UNSPECIFIED = Set.of("unspecified");
    private static final Set<String> HISTORY =
            Set.of("personal", "history", "malignant", "neoplasm", "other", "unspecified");

    private final OpenRelease release;
    private final Lexicon lexicon;
    private final Stems stems;
    private final Set<String> general = new HashSet<>();
    private final Map<String, List<Set<String>>> rows = new ConcurrentHashMap<>();
    private final Map<Code, List<Listed>> listed = new ConcurrentHashMap<>();

    CodeWords(OpenRelease release, Lexicon lexicon) {
        this.release = release;
        this.lexicon = lexicon;
        this.stems = lexicon.stems();
        for (String table : List.of("general_words.tsv", "general_main_terms.tsv", "everyday_main_terms.tsv")) {
            lexicon.wordSet(table).forEach(word -> general.addAll(stems.of(word)));
        }
    }

    Set<String> of(String text) {
        return new HashSet<>(stems.of(text));
    }

    String title(Code code) {
        return release.find(code).map(CodeEntry::title).orElse("");
    }

    boolean areOfOneChapter(Code one, Code other) {
        return release.find(one)
                .map(CodeEntry::chapter)
                .equals(release.find(other).map(CodeEntry::chapter));
    }

    /** The words of a title that say something: not «unspecified», not what is absent. */
    Set<String> ofTitle(Code code) {
        Set<String> words = new HashSet<>();
        for (String stem : stems.of(title(code))) {
            if (!stems.isUnsaid(stem) && !stems.isQualifier(stem) && !Stems.isAbsent(stem)) {
                words.add(stem);
            }
        }
        return words;
    }

    /** Those of them that few other titles share, short ones such as «hip» too. */
    Set<String> rareOfTitle(Code code) {
        Set<String> rare = ofTitle(code);
        rare.removeAll(general);
        return rare;
    }

    /** Those of them that tell by themselves what a note speaks of. */
    Set<String> tellingOfTitle(Code code) {
        Set<String> telling = rareOfTitle(code);
        telling.removeIf(stem -> stem.length() < TELLING);
        return telling;
    }

    /** Those of what the Tabular List says to be included, such as the drugs of a status; words of the title tell nothing there. */
    Set<String> tellingOfInclusions(Code code) {
        Set<String> telling = new HashSet<>();
        for (InstructionalNote note : release.find(code).map(CodeEntry::notes).orElse(List.of())) {
            if (note.kind() == InstructionalNote.Kind.INCLUSION_TERM) {
                telling.addAll(stems.of(note.text()));
            }
        }
        telling.removeAll(of(title(code)));
        telling.removeIf(stem -> stem.length() < TELLING || stems.isUnsaid(stem) || general.contains(stem));
        return telling;
    }

    /** True where a title says all that another one does. */
    boolean says(Code code, Code less) {
        Set<String> words = of(title(code));
        Set<String> wanted = ofTitle(less);
        wanted.removeIf(UNSPECIFIED::contains);
        return !wanted.isEmpty() && words.containsAll(wanted);
    }

    /** True where a code says that another one's condition is over: its title names what that one's categories name. */
    boolean isHistoryOf(Code history, Code active) {
        Set<String> wanted = of(NONESSENTIAL.matcher(title(history)).replaceAll(""));
        wanted.removeAll(HISTORY);
        wanted.removeIf(general::contains);
        Set<String> words = of(title(active));
        release.find(active.category()).ifPresent(category -> words.addAll(of(category.title())));
        return !wanted.isEmpty() && words.containsAll(wanted);
    }

    /** All words of a table. */
    Set<String> ofTable(String table) {
        Set<String> words = new HashSet<>();
        for (List<String> row : lexicon.table(table)) {
            words.addAll(stems.of(row.get(0)));
        }
        return words;
    }

    /** True where a text holds the words of one row of a table, small ones too. */
    boolean isAmong(String text, String table) {
        Set<String> words = all(text);
        return rows.computeIfAbsent(table, this::rows).stream().anyMatch(words::containsAll);
    }

    private List<Set<String>> rows(String table) {
        return lexicon.table(table).stream().map(row -> all(row.get(0))).toList();
    }

    private Set<String> all(String text) {
        Set<String> all = new HashSet<>();
        lexicon.words(text).forEach(word -> all.add(word.stem()));
        return all;
    }

    /**
     * True where words of a note name the main term that the Index lists a code under, such as «anemia» for D63.1; a main
     * term of one short word needs company.
     */
    boolean isUnder(Code code, String said) {
        Set<String> words = of(said);
        return listed.computeIfAbsent(code, this::listed).stream().anyMatch(entry -> entry.isNamedBy(words));
    }

    /** True where one of a code's main terms is said whole. */
    boolean isListedUnder(Code code, Predicate<String> said) {
        return listed.computeIfAbsent(code, this::listed).stream()
                .anyMatch(entry -> entry.main().stream().allMatch(said));
    }

    /**
     * Where the Index lists a code.
     *
     * @param main stems of the main term
     * @param enough true where it says all by itself; else one of the words below it must be said
     */
    private record Listed(List<String> main, boolean enough, Set<String> below) {

        boolean isNamedBy(Set<String> words) {
            return words.containsAll(main) && (enough || below.stream().anyMatch(words::contains));
        }
    }

    private List<Listed> listed(Code code) {
        List<Listed> entries = new ArrayList<>();
        for (IndexPath path : paths(code)) {
            List<String> main =
                    stems.of(NONESSENTIAL.matcher(path.trail().get(0)).replaceAll(""));
            if (main.stream().anyMatch(stem -> stem.length() >= TELLING && !stems.isUnsaid(stem))) {
                Set<String> below = new HashSet<>();
                path.trail().subList(1, path.trail().size()).forEach(step -> below.addAll(stems.of(step)));
                entries.add(new Listed(main, isEnough(main), below));
            }
        }
        return entries;
    }

    private boolean isEnough(List<String> main) {
        return main.stream().noneMatch(stems::isQualifier) && !isGeneral(main);
    }

    /** True for «disease», «disorder», «pain»: words that stand in the titles of very many codes. */
    private boolean isGeneral(List<String> main) {
        return main.size() == 1 && general.contains(main.get(0));
    }

    private List<IndexPath> paths(Code code) {
        try {
            List<IndexPath> own = release.indexPaths(code);
            Optional<CodeEntry> above =
                    release.find(code).flatMap(CodeEntry::parent).flatMap(release::find);
            while (own.isEmpty() && above.isPresent()) {
                own = release.indexPaths(above.get().code());
                above = above.get().parent().flatMap(release::find);
            }
            return own;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
