package medcode.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.index.OpenRelease;
import medcode.index.SearchHit;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;

/** The descriptors of a code set of services, by the words of a note. */
final class Descriptors {
    private static final int MOST_HITS = 30;
    /** Ends what stands in front of a name: «demo: chest X-ray». */
    private static final String LABEL = ": ";

    private final OpenRelease release;
    private final Stems stems;
    /** First words that only lead to the name: «Injection, …». */
    private final Set<String> leads;

    Descriptors(OpenRelease release, Lexicon lexicon) {
        this.release = release;
        this.stems = lexicon.stems();
        this.leads = lexicon.wordSet("title_leads.tsv");
    }

    /** A code and how much of its descriptor's first words a sentence says, 0 to 1. */
    record Match(CodeEntry entry, double said, int further) {
        boolean isAsGoodAs(Match other) {
            return said == other.said && further == other.further;
        }
    }

    /** The codes in force whose descriptor shares words with a sentence, the likeliest first. */
    List<Match> matches(String words, String sentence, List<Code> known, LocalDate date) {
        Map<Code, CodeEntry> entries = new LinkedHashMap<>();
        for (Code code : known) {
            release.find(code).ifPresent(entry -> entries.put(code, entry));
        }
        for (CodeEntry entry : found(words)) {
            entries.put(entry.code(), entry);
        }
        Set<String> said = new HashSet<>(stems.ofPhrase(sentence));
        List<Match> matches = new ArrayList<>();
        for (CodeEntry entry : entries.values()) {
            if (entry.billable()
                    && entry.row().validity().holds(date)
                    && !entry.code().isModifier()) {
                matches.add(match(entry, said));
            }
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.said)
                .thenComparing(match -> -match.further)
                .thenComparing(match -> match.entry.code().compact()));
        return matches;
    }

    private Match match(CodeEntry entry, Set<String> said) {
        String title = entry.title();
        int comma = title.indexOf(',');
        int semicolon = title.indexOf(';');
        int end = Math.min(comma < 0 ? title.length() : comma, semicolon < 0 ? title.length() : semicolon);
        int label = title.indexOf(LABEL);
        int begin = label < 0 || label > end ? 0 : label + LABEL.length();
        List<String> head = stems.of(title.substring(begin, end));
        long shared = head.stream().filter(said::contains).count();
        Set<String> further = new HashSet<>(stems.of(title));
        further.retainAll(said);
        boolean lead = leads.contains(title.substring(0, end).toLowerCase(Locale.ROOT));
        return new Match(entry, head.isEmpty() || lead ? 0 : (double) shared / head.size(), further.size());
    }

    /** The codes in force whose descriptor begins so and holds all these words, those with the fewest others first. */
    List<CodeEntry> holding(String lead, String words, LocalDate date) {
        Set<String> asked = new HashSet<>(stems.of(words));
        List<CodeEntry> holding = new ArrayList<>();
        for (CodeEntry entry : found(words)) {
            boolean led = entry.title().regionMatches(true, 0, lead, 0, lead.length());
            if (led
                    && entry.billable()
                    && entry.row().validity().holds(date)
                    && stems.of(entry.title()).containsAll(asked)) {
                holding.add(entry);
            }
        }
        holding.sort(Comparator.comparingInt(
                        (CodeEntry entry) -> stems.of(entry.title()).size())
                .thenComparing(entry -> entry.code().compact()));
        return holding;
    }

    private List<CodeEntry> found(String words) {
        try {
            return release.search(words, MOST_HITS).hits().stream()
                    .map(SearchHit::entry)
                    .toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
