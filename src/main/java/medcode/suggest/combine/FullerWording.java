package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;

/**
 * The code that a condition has when the words right beside its name are read with it, where these lead more precisely within
 * its category: «macroscopic hematuria», «lymphadenopathy of the left axilla».
 */
public final class FullerWording {
    private static final int BEFORE = 3;
    private static final int BEHIND = 5;
    /** The words beside a name are no part of it where they leave so much of the phrase uncovered. */
    private static final double SURE = 0.9;

    private final PhraseCoder phrases;
    private final Lexicon lexicon;
    /** What stands between a condition and its site. */
    private final Set<String> joints;
    /** The words of common speech for what the entries hold. */
    private final Set<String> said = new HashSet<>();

    public FullerWording(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
        lexicon.stems().synonyms().keySet().forEach(phrase -> said.addAll(List.of(phrase.split(" "))));
        this.joints = lexicon.wordSet("site_joints.tsv");
    }

    /** The same codes, each that a mention alone led to as precise as the words beside it make it. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded.size());
        for (Coded one : coded) {
            all.add(
                    one.problems().size() == 1 && isMention(one.problem(), extraction)
                            ? fuller(one, extraction).orElse(one)
                            : one);
        }
        return all;
    }

    private static boolean isMention(Problem problem, Extraction extraction) {
        return problem.mentions().size() == 1
                && problem.mentions().get(0).span().equals(problem.span())
                && problem.text().equals(problem.span().of(extraction.note().text()));
    }

    private Optional<Coded> fuller(Coded one, Extraction extraction) {
        Problem problem = one.problem();
        String text = extraction.note().text();
        return wider(problem.span(), problem.context(), extraction).stream()
                .flatMap(span -> phrases.sure(known(text, span), problem.documented(), SURE).stream()
                        .filter(found -> isMore(found, one))
                        .map(found -> new Coded(List.of(at(problem, span, text)), found, one.others(), one.obeyed())))
                .max(Comparator.comparingDouble(found -> found.candidate().score()));
    }

    /** The words of a stretch that mean something to an entry: «macroscopic monosymptomatic hematuria». */
    private String known(String text, Span span) {
        return lexicon.words(text, span.start(), span.end()).stream()
                .filter(word -> phrases.knows(word.stem()) || said.contains(word.stem()))
                .map(word -> text.substring(word.start(), word.end()))
                .collect(Collectors.joining(" "));
    }

    private static boolean isMore(Candidate found, Coded one) {
        return !found.code().equals(one.code())
                && found.code().category().equals(one.code().category());
    }

    private static Problem at(Problem problem, Span span, String text) {
        return new Problem(
                span,
                span.of(text),
                problem.section(),
                problem.context(),
                problem.assertion(),
                problem.documented(),
                problem.mentions());
    }

    /** Stretches of the sentence that hold the name and the words next to it. */
    private List<Span> wider(Span name, Span sentence, Extraction extraction) {
        String text = extraction.note().text();
        List<Word> words = lexicon.words(text, sentence.start(), sentence.end());
        int first = 0;
        while (first < words.size() && words.get(first).start() < name.start()) {
            first++;
        }
        int last = first;
        while (last < words.size() && words.get(last).start() < name.end()) {
            last++;
        }
        List<Span> wider = new ArrayList<>();
        int start = name.start();
        int end = behind(words, last, name, extraction);
        if (end > name.end()) {
            wider.add(new Span(start, end));
        }
        for (int at = first - 1; at >= 0 && at >= first - BEFORE; at--) {
            Word word = words.get(at);
            if (lexicon.isTermFiller(word.stem())
                    || joints.contains(word.normal())
                    || isApart(text, word.end(), start)
                    || isNamed(word, extraction)) {
                break;
            }
            start = word.start();
            wider.add(new Span(start, name.end()));
            if (end > name.end()) {
                wider.add(new Span(start, end));
            }
        }
        return wider;
    }

    private int behind(List<Word> words, int from, Span name, Extraction extraction) {
        String text = extraction.note().text();
        int end = name.end();
        int reached = end;
        for (int at = from; at < words.size() && at < from + BEHIND; at++) {
            Word word = words.get(at);
            boolean joint = joints.contains(word.normal());
            boolean ends = isApart(text, reached, word.start()) || isNamed(word, extraction);
            if (ends || (at == from && !joint) || (!joint && lexicon.isTermFiller(word.stem()))) {
                break;
            }
            reached = word.end();
            end = joint ? end : reached;
        }
        return end;
    }

    private static boolean isApart(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char between = text.charAt(at);
            if (between != ' ' && between != '-' && between != '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Word word, Extraction extraction) {
        Span span = new Span(word.start(), word.end());
        for (Mention mention : extraction.mentions()) {
            if (mention.span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
