package medcode.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.index.EntrySearch;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/** The Index to External Causes, followed down as far as the sentence that tells of an injury goes. */
public final class CauseIndex {
    /** What the Index puts before places and activities. */
    private static final Map<String, String> LEADS = Map.of("place", "place of occurrence", "activity", "activity");

    private static final String SELF_HARM = "self harm";

    /** The stem by which the titles tell it. */
    private static final String HARM = "harm";

    /** An injury is an accident unless the note says otherwise (guideline I.C.20.i). */
    private static final Set<String> INTENTS = Set.of("assault", HARM, "undetermined", "legal", "war", "military");

    private final CodeTable table;
    private final EntrySearch search;
    private final Lexicon lexicon;

    public CauseIndex(CodeTable table, EntrySearch search, Lexicon lexicon) {
        this.table = table;
        this.search = search;
        this.lexicon = lexicon;
    }

    /**
     * Where words of a cause, place or activity lead.
     *
     * @param told what of the sentence was looked up
     * @param words its stems, with those of the Index
     * @param lines the lines of the Index, that which asks most first
     */
    public record Led(Span told, Set<String> words, List<EntrySearch.Line> lines) {}

    /** The lines that what is said leads to, with all else that the same sentence says of the encounter. */
    public Led of(EncounterWords.Said one, List<EncounterWords.Said> said, String text) {
        boolean named = LEADS.containsKey(one.kind());
        Span sentence = one.sentence().span();
        Span told = named ? new Span(one.span().start(), sentence.end()) : sentence;
        List<String> stated = new ArrayList<>(lexicon.stems().ofPhrase(told.of(text)));
        for (EncounterWords.Said other : said) {
            if (other.sentence().equals(one.sentence()) && !other.means().isEmpty()) {
                stated.addAll(lexicon.stems().of(other.means()));
            }
        }
        if (one.kind().equals(SELF_HARM)) {
            stated.add(HARM);
        }
        List<String> lead = lexicon.stems().of(named ? LEADS.get(one.kind()) : one.means());
        Set<String> words = new HashSet<>(lead);
        words.addAll(stated);
        List<EntrySearch.Line> lines = search.within(lead, !named, stated, code -> fits(one.kind(), code, stated));
        return new Led(told, words, lines);
    }

    private boolean fits(String kind, String code, List<String> words) {
        if ("VWXY".indexOf(code.charAt(0)) < 0) {
            return false;
        }
        String title = table.find(new Code(table.release().codeSet(), code))
                .map(CodeEntry::title)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (isIntended(title, words)) {
            return false;
        }
        boolean place = title.contains("place of occurrence");
        boolean activity = title.startsWith("activity") && !title.contains("other");
        return switch (kind) {
            case "place" -> place;
            case "activity" -> activity;
            default -> !place && !title.startsWith("activity");
        };
    }

    private boolean isIntended(String title, List<String> words) {
        for (Word word : lexicon.words(title)) {
            if (INTENTS.contains(word.stem()) && !words.contains(word.stem())) {
                return true;
            }
        }
        return false;
    }
}
