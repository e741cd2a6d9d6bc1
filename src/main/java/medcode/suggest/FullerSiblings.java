package medcode.suggest;

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
import medcode.lexicon.Stems;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * A code whose neighbor in its category says all that it says and more that the same sentence says, and that no other
 * condition of the sentence is: «diabetes, in remission», «bladder cancer: recurrence on the lateral wall» (guideline I.B.2).
 */
final class FullerSiblings {
    /** Injuries, their causes and factors differ by more than their titles say. */
    private static final String NOT = "STVWXYZ";

    private static final Pattern OPEN = Pattern.compile("(?i)\\b(?:unspecified|other)\\b");
    private static final Pattern IN = Pattern.compile("(?<!\\bnot)(?<!\\bwithout) in ");
    private static final int STEM = 6;

    private final CodeTable table;
    private final Lexicon lexicon;
    /** A side alone is for the problem's own words to give. */
    private final Set<String> sides;

    FullerSiblings(CodeTable table, Lexicon lexicon) {
        this.table = table;
        this.lexicon = lexicon;
        this.sides = new HashSet<>(lexicon.wordSet("side_words.tsv"));
    }

    /** The same codes, each as the fullest of its neighbors that the note bears out. */
    List<Coded> with(List<Coded> coded, Extraction extraction) {
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
        Set<String> own = present(one.candidate().title());
        Set<String> absent = absent(one.candidate().title());
        CodeEntry best = null;
        int most = 0;
        for (CodeEntry entry :
                stated.isEmpty() ? List.<CodeEntry>of() : billable(one.code().category())) {
            Set<String> added = present(entry.title());
            boolean keeps =
                    open(entry.title()) < Math.max(1, open(one.candidate().title()))
                            && added.containsAll(own)
                            && absent.containsAll(absent(entry.title()));
            added.removeAll(own);
            keeps &= !sides.containsAll(added) || isOwnSide(one, added);
            if (keeps && added.size() > most && stated.containsAll(added)) {
                best = entry;
                most = added.size();
            }
        }
        return Optional.ofNullable(best);
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
        present.removeIf(stem -> Stems.isAbsent(stem) || stem.startsWith("unspecifi"));
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
        Optional<Span> sentence = extraction.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.overlaps(own))
                .findFirst();
        Set<String> stated = new HashSet<>(one.problems().get(0).documented());
        if (sentence.isPresent()) {
            String text = extraction.note().text();
            for (Word word :
                    lexicon.words(text, sentence.get().start(), sentence.get().end())) {
                Span span = new Span(word.start(), word.end());
                if (extraction.mentions().stream().noneMatch(mention -> isAnother(mention, span, own))) {
                    stated.addAll(lexicon.stems().ofPhrase(span.of(text)));
                }
            }
            absent(sentence.get().of(text)).forEach(stem -> stated.remove(stem.substring(1)));
        }
        return stated;
    }

    private static boolean isAnother(Mention mention, Span word, Span own) {
        return mention.span().overlaps(word)
                && (mention.assertion() == Assertion.NEGATED
                        || !(own.contains(mention.span()) || mention.span().contains(own)));
    }

    private List<CodeEntry> billable(Code category) {
        List<CodeEntry> found = new ArrayList<>();
        List<Code> open = new ArrayList<>(List.of(category));
        while (!open.isEmpty()) {
            Optional<CodeEntry> entry = table.find(open.remove(open.size() - 1));
            if (entry.isPresent() && entry.get().billable()) {
                found.add(entry.get());
            }
            entry.filter(header -> header.code().compact().length() < STEM)
                    .ifPresent(header -> open.addAll(header.children()));
        }
        return found;
    }
}
