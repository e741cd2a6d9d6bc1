package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Memory;
import medcode.lexicon.Stems;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.CategoryCodes;
import medcode.suggest.phrase.OpenTitle;

/**
 * A code whose neighbor in its category says all that it says and more that the same sentence says, and that no other
 * condition of the sentence is: «diabetes, in remission», «bladder cancer: recurrence on the lateral wall» (guideline I.B.2).
 */
public final class FullerSiblings {
    /** Injuries, their causes and factors differ by more than their titles say. */
    private static final String NOT = "STVWXYZ";

    private static final Pattern OPEN = Pattern.compile("(?i)\\b(?:unspecified|other)\\b");
    private static final Pattern IN = Pattern.compile("(?<!\\bnot)(?<!\\bwithout) in ");
    /** Codes with a 7th character differ by the episode of care, those of eyes by the stage. */
    private static final int STEM = 6;

    /** «With both ulcer and inflammation» says no more than the two. */
    private static final String BOTH = "both";

    private static final char EYES = 'H';

    private final CategoryCodes codes;
    private final Memory<Code, List<Sibling>> known = new Memory<>(this::siblings);
    private final Lexicon lexicon;
    /** A side alone is for the problem's own words to give. */
    private final Set<String> sides;
    /** The stems of «upper limb», «lower limb». */
    private final Set<Set<String>> limbs = new HashSet<>();

    public FullerSiblings(CodeTable table, Lexicon lexicon) {
        this.codes = new CategoryCodes(table);
        this.lexicon = lexicon;
        this.sides = new HashSet<>(lexicon.wordSet("side_words.tsv"));
        for (List<String> row : lexicon.table("limb_parts.tsv")) {
            limbs.add(Set.copyOf(lexicon.stems().of(row.get(1))));
        }
    }

    /** The same codes, each as the fullest of its neighbors that the note bears out. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            Optional<CodeEntry> fuller = NOT.indexOf(one.code().compact().charAt(0)) >= 0
                    ? Optional.empty()
                    : fuller(one, stated(one, extraction));
            all.add(fuller.map(entry -> one.instead(one.candidate().at(entry))).orElse(one));
        }
        return all;
    }

    private Optional<CodeEntry> fuller(Coded one, Set<String> stated) {
        Saying own = saying(one.candidate().title());
        CodeEntry best = null;
        int most = 0;
        for (Sibling sibling :
                stated.isEmpty() ? List.<Sibling>of() : known.of(one.code().category())) {
            if (sibling.saying.holds(own)) {
                Set<String> added = new HashSet<>(sibling.saying.present);
                added.removeAll(own.present);
                boolean counts = !sides.containsAll(added) || isOwnSide(one, added);
                if (counts && added.size() > most && stated.containsAll(added)) {
                    best = sibling.entry;
                    most = added.size();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private record Sibling(CodeEntry entry, Saying saying) {}

    /**
     * What a title says.
     *
     * @param open how much it leaves open
     * @param absent what it says is not there
     */
    private record Saying(long open, Set<String> present, Set<String> absent) {

        /** True for one that says all that another one says, and leaves less open. */
        private boolean holds(Saying other) {
            return open < Math.max(1, other.open)
                    && present.containsAll(other.present)
                    && other.absent.containsAll(absent);
        }
    }

    private List<Sibling> siblings(Code category) {
        return codes.of(category).stream()
                .filter(entry -> entry.code().compact().length() <= STEM
                        || entry.code().compact().charAt(0) == EYES)
                .map(entry -> new Sibling(entry, saying(entry.title())))
                .toList();
    }

    private Saying saying(String title) {
        return new Saying(open(title), present(title), absent(title));
    }

    /** A side that the problem itself has, of a code that leaves it open: «lump in unspecified breast». */
    private static boolean isOwnSide(Coded one, Set<String> side) {
        return OPEN.matcher(one.candidate().title()).find()
                && one.problems().get(0).documented().containsAll(side);
    }

    private static long open(String title) {
        return OPEN.matcher(OpenTitle.said(title)).results().count();
    }

    /** What a title says is there, but for «unspecified». */
    private Set<String> present(String title) {
        Set<String> present = stems(OpenTitle.said(title));
        present.removeIf(stem -> Stems.isAbsent(stem) || stem.startsWith("unspecifi") || stem.equals(BOTH));
        return present;
    }

    /** «Without complications in remission» is in remission. */
    private Set<String> stems(String title) {
        Set<String> stems = new HashSet<>();
        for (String part : IN.split(title)) {
            stems.addAll(lexicon.stems().of(part));
        }
        return stems;
    }

    private Set<String> absent(String title) {
        Set<String> absent = stems(title);
        absent.removeIf(stem -> !Stems.isAbsent(stem));
        return absent;
    }

    /** The words of its sentence that belong to it, or to nothing else that is mentioned there. */
    private Set<String> stated(Coded one, Extraction extraction) {
        Span own = one.problems().get(0).span();
        Optional<Sentence> sentence = extraction.sentences().stream()
                .filter(read -> read.span().overlaps(own))
                .findFirst();
        Set<String> stated = new HashSet<>(one.problems().get(0).documented());
        if (sentence.isPresent()) {
            String text = extraction.note().text();
            List<Word> words = sentence.get().words();
            for (int at = 0; at < words.size(); at++) {
                Span span = new Span(words.get(at).start(), words.get(at).end());
                if (!isOfLimb(words, at)
                        && extraction.mentions().stream().noneMatch(mention -> isAnother(mention, span, own))) {
                    stated.addAll(lexicon.stems().ofPhrase(span.of(text)));
                }
            }
            absent(sentence.get().span().of(text)).forEach(stem -> stated.remove(stem.substring(1)));
        }
        return stated;
    }

    /** A lower limb is a leg, not its lower part. */
    private boolean isOfLimb(List<Word> words, int at) {
        return at + 1 < words.size()
                && limbs.contains(Set.copyOf(List.of(
                        words.get(at).stem(),
                        lexicon.stems().family(words.get(at + 1).stem()))));
    }

    private static boolean isAnother(Mention mention, Span word, Span own) {
        return mention.span().overlaps(word)
                && (mention.assertion() == Assertion.NEGATED
                        || !(own.contains(mention.span()) || mention.span().contains(own)));
    }
}
