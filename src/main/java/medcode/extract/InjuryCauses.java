package medcode.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import medcode.codeset.Code;
import medcode.index.EntrySearch;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/** How an injury came about, where and at what, in a note that names one; each sentence tells each once. */
final class InjuryCauses {
    private static final Set<String> KINDS =
            Set.of("terrorism", "cataclysm", "self harm", "transport", "cause", "place", "activity");
    private static final Set<String> WHERE = Set.of("place", "activity");
    private static final String INJURY = "injury";
    private static final int MOST_CODES = 3;
    /** How far behind the first word of a cause the words that tell more of it are shown with it. */
    private static final int MOST_LETTERS = 60;

    private final Lookup lookup;
    private final CauseIndex index;
    private final EncounterWords encounter;
    private final Lexicon lexicon;

    InjuryCauses(Lookup lookup, Lexicon lexicon) {
        this.lookup = lookup;
        this.index = lookup.causes();
        this.encounter = EncounterWords.bundled();
        this.lexicon = lexicon;
    }

    /** A line of the Index that a sentence leads to, with the words that lead there. */
    private record Told(Span span, Sentence sentence, List<EntrySearch.Line> lines) {
        float required() {
            return lines.get(0).required();
        }
    }

    /** What was found, under the sentence that tells it. */
    Map<Integer, List<MentionFinder.Found>> in(Extraction extraction) {
        Map<Integer, List<MentionFinder.Found>> found = new TreeMap<>();
        List<EncounterWords.Said> said = encounter.in(extraction);
        boolean injured = said.stream().anyMatch(one -> one.kind().equals(INJURY));
        if (!injured && extraction.mentions().stream().noneMatch(InjuryCauses::isInjury)) {
            return found;
        }
        Map<String, Told> told = new TreeMap<>();
        Set<Integer> telling = telling(extraction, said);
        for (EncounterWords.Said one : said) {
            int sentence = one.sentence().span().start();
            boolean done = one.sentence().section().kind().id().equals("procedure");
            if (!done && KINDS.contains(one.kind()) && (telling.contains(sentence) || !WHERE.contains(one.kind()))) {
                told(one, said, extraction.note().text())
                        .ifPresent(line -> told.merge(
                                sentence + (WHERE.contains(one.kind()) ? one.kind() : one.means()),
                                line,
                                (a, b) -> b.required() >= a.required() ? b : a));
            }
        }
        for (Told one : told.values()) {
            found.computeIfAbsent(one.sentence.span().start(), none -> new ArrayList<>())
                    .add(Lookup.found(one.span, codes(one.lines)));
        }
        return found;
    }

    private static boolean isInjury(Mention mention) {
        boolean said = mention.assertion() == Assertion.PRESENT || mention.assertion() == Assertion.UNCERTAIN;
        return said
                && mention.codes().stream()
                        .anyMatch(code -> "ST".indexOf(code.compact().charAt(0)) >= 0);
    }

    /** Where the sentences begin that tell of a cause or a complaint, and those before and behind them. */
    private static Set<Integer> telling(Extraction extraction, List<EncounterWords.Said> said) {
        Set<Integer> telling = new HashSet<>();
        for (EncounterWords.Said one : said) {
            if (one.kind().equals(INJURY) || (KINDS.contains(one.kind()) && !WHERE.contains(one.kind()))) {
                telling.add(one.sentence().span().start());
            }
        }
        Set<Integer> near = new HashSet<>(telling);
        List<Sentence> sentences = extraction.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            boolean before =
                    i > 0 && telling.contains(sentences.get(i - 1).span().start());
            boolean behind = i + 1 < sentences.size()
                    && telling.contains(sentences.get(i + 1).span().start());
            if (before || behind) {
                near.add(sentences.get(i).span().start());
            }
        }
        for (Mention mention : extraction.mentions()) {
            if (isInjury(mention)
                    || (mention.kind() == Mention.Kind.SYMPTOM && mention.assertion() == Assertion.PRESENT)) {
                near.add(mention.sentence().start());
            }
        }
        return near;
    }

    private Optional<Told> told(EncounterWords.Said one, List<EncounterWords.Said> said, String text) {
        CauseIndex.Led led = index.of(one, said, text);
        return led.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(span(one, led, text), one.sentence(), led.lines()));
    }

    /** From the word that tells it to the last near word of the line. */
    private Span span(EncounterWords.Said one, CauseIndex.Led led, String text) {
        int end = one.span().end();
        int furthest = Math.min(led.told().end(), one.span().start() + MOST_LETTERS);
        for (Word word : lexicon.words(text, end, led.told().end())) {
            boolean own = led.lines().get(0).stems().contains(lexicon.stems().family(word.stem()));
            end = own && word.end() <= furthest ? word.end() : end;
        }
        return new Span(one.span().start(), end);
    }

    private List<Code> codes(List<EntrySearch.Line> lines) {
        List<Code> codes = new ArrayList<>();
        Set<Code> categories = new HashSet<>();
        for (EntrySearch.Line line : lines) {
            Code code = lookup.code(line.entry());
            if (codes.size() < MOST_CODES && categories.add(code.category())) {
                codes.add(code);
            }
        }
        return codes;
    }
}
