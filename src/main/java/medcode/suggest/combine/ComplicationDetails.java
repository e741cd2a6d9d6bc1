package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import medcode.codeset.CodeTable;
import medcode.extract.ProblemText;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.CodeRules;

/**
 * The condition itself behind a code that says no more than that care complicated it: a postoperative ileus is an «other
 * postprocedural complication» and an ileus (guidelines I.C.19.g.5, II.G).
 */
public final class ComplicationDetails {
    private static final String AUTHORITY = "guideline I.C.19.g.5";
    private static final double NAMED = 0.8;

    /** «Ileus [as a complication of hysterectomy]». */
    private static final Pattern ONLY = Pattern.compile("(?i) (?:as|complicating|of) .*$");

    private final CodeRules complications;
    private final PhraseCoder phrases;
    private final Lexicon lexicon;
    /** Words that say that care did it. */
    private final Set<String> links;

    public ComplicationDetails(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.complications = new CodeRules("complications", table.release());
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.links = lexicon.wordSet("complication_links.tsv");
    }

    /** The same codes, each such complication followed by what it is. */
    public List<Coded> with(List<Coded> coded) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            all.add(one);
            if (isOpen(one.candidate())) {
                condition(one)
                        .filter(found -> coded.stream()
                                .noneMatch(other -> other.code()
                                        .category()
                                        .equals(found.code().category())))
                        .ifPresent(found -> all.add(new Coded(one.problems(), found, List.of(), List.of(AUTHORITY))));
            }
        }
        return all;
    }

    private boolean isOpen(Candidate found) {
        String title = found.title().toLowerCase(Locale.ROOT);
        return title.startsWith("other ") && title.contains("complication") && isComplication(found);
    }

    private boolean isComplication(Candidate found) {
        return complications.list("codes", found.code());
    }

    private Optional<Candidate> condition(Coded one) {
        String text = one.problem().text();
        List<String> named = new ArrayList<>();
        named.add(ProblemText.parts(text, new Span(0, text.length())).get(0).of(text));
        named.add(ONLY.matcher(named.get(0)).replaceFirst(""));
        return named.stream().flatMap(words -> bare(words, one).stream()).findFirst();
    }

    /** What words name without those that say that care did it; nothing where none says so. */
    private Optional<Candidate> bare(String named, Coded one) {
        String bare = lexicon.words(named).stream()
                .filter(word -> !links.contains(word.normal()))
                .map(word -> named.substring(word.start(), word.end()))
                .collect(Collectors.joining(" "));
        return bare.isBlank() || bare.equals(named)
                ? Optional.empty()
                : phrases.candidates(bare, one.problem().documented(), 1).stream()
                        .filter(found -> found.score() >= NAMED
                                && !found.isOfChapter21()
                                && !isComplication(found)
                                && !found.title().toLowerCase(Locale.ROOT).contains("postprocedural"))
                        .findFirst();
    }
}
