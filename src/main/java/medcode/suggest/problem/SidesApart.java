package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * One condition whose sides differ is a problem for each side (guideline I.B.13): «glaucoma of both eyes: moderate stage on
 * the right, severe stage on the left», «osteoarthritis of the right knee and the left hip».
 */
public final class SidesApart {
    private static final Pattern BREAK = Pattern.compile("[,;:] | and | & |\\. ");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern BOTH = Pattern.compile("(?i)(of|in)? ?\\b(both|bilateral|bilaterally|OU)\\b( \\w+)?");

    /** The hand that the patient uses is no side of the condition: «right-handed». */
    private static final Pattern HAND = Pattern.compile("(?i)[ -]hand(?:ed|edness)?\\b(?: dominan\\w+)?(?! \\w)");

    private static final Set<String> ABSENT = Set.of("no", "not", "without");

    private final Map<String, String> sides = new HashMap<>();
    private final Set<String> degrees = new HashSet<>();
    private final Set<String> how;
    private final Set<String> healthy;
    private final Lexicon lexicon;

    public SidesApart(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.healthy = lexicon.wordSet("healthy_words.tsv");
        this.how = lexicon.wordSet("side_stages.tsv");
        for (List<String> row : lexicon.table("facts.tsv")) {
            boolean side = row.get(1).equals("laterality")
                    && (row.get(2).equals("right") || row.get(2).equals("left"));
            if (side && !row.get(0).contains(" ") && row.get(0).length() > 1) {
                sides.put(row.get(0), row.get(2));
            }
            if (row.get(1).equals("severity") && !row.get(0).contains(" ")) {
                degrees.add(row.get(0));
            }
        }
    }

    /** A stretch between two breaks, and the side that it names. */
    private record Part(Span span, String side) {}

    /** One problem for each side; none where the condition is the same on all sides that are named. */
    public List<Problem> of(Problem problem, Extraction extraction) {
        String text = extraction.note().text();
        List<Part> parts = parts(text, new Span(problem.span().start(), end(problem, extraction)));
        List<Part> sided = sided(parts);
        boolean two = sided.size() == 2 && !sided.get(0).side.equals(sided.get(1).side);
        if (!two
                || (sided.get(1).span.start() >= own(problem, text)
                        && !sided.stream().allMatch(part -> isStaged(part, text)))
                || isHealthy(sided.get(1).span.of(text))
                || names(problem, sided.get(1).span)) {
            return List.of();
        }
        Part first = sided.get(0);
        boolean own = names(problem, first.span);
        int cut = own ? beforeSide(text, first.span) : first.span.start();
        String common =
                BOTH.matcher(text.substring(problem.span().start(), cut)).replaceAll(" ");
        if (common.isBlank() || (!own && parts.get(0).span.start() == first.span.start())) {
            return List.of();
        }
        Part right = new Part(new Span(cut, first.span.end()), first.side);
        String other = degree(sided.get(1).span.of(text)).isEmpty() ? common : without(degree(common), common);
        return List.of(one(problem, common, right, own, text), one(problem, other, sided.get(1), own, text));
    }

    /** The end of what is surely about the condition: its own words, or the sentence where a colon stands behind them. */
    private static int own(Problem problem, String text) {
        int end = problem.span().end();
        if (end >= text.length() || text.charAt(end) != ':') {
            return end;
        }
        int stop = text.indexOf('.', end);
        return Math.min(
                stop < 0 ? text.length() : stop, Math.max(end, problem.context().end()));
    }

    /** True for words that say how far a condition has come. */
    private boolean isStaged(Part part, String text) {
        return lexicon.words(part.span.of(text)).stream()
                .anyMatch(word -> degrees.contains(word.normal()) || how.contains(word.normal()));
    }

    /** Where what may be said of the sides ends: before the next condition, with the sentence or the next one that begins with a side. */
    private int end(Problem problem, Extraction extraction) {
        String text = extraction.note().text();
        int end = problem.span().end();
        int stop = text.indexOf('\n', end);
        int limit = stop < 0 ? text.length() : stop;
        for (Mention mention : extraction.mentions()) {
            boolean next = mention.span().start() >= end && ProblemLines.isCondition(mention) && !isHow(mention, text);
            limit = next ? Math.min(limit, mention.span().start()) : limit;
        }
        for (Sentence sentence : extraction.sentences()) {
            Span span = sentence.span();
            boolean own = span.start() <= end && end < span.end();
            boolean behind = span.start() >= end && isNext(text, end, span.start());
            if (own || (behind && !sideOfFirst(text, span).isEmpty())) {
                end = Math.max(end, Math.min(limit, span.end()));
            }
        }
        return end;
    }

    /** True where no more than a mark stands between. */
    private static boolean isNext(String text, int from, int to) {
        int marks = 0;
        for (int at = from; at < to && marks < 2; at++) {
            marks += Character.isWhitespace(text.charAt(at)) ? 0 : 1;
        }
        return marks < 2;
    }

    /** A word for how a condition is, which is one of its own elsewhere: «inactive scar». */
    private boolean isHow(Mention mention, String text) {
        return how.contains(mention.span().of(text).toLowerCase(Locale.ROOT));
    }

    private String sideOfFirst(String text, Span sentence) {
        Matcher words = WORD.matcher(text).region(sentence.start(), sentence.end());
        return words.find() && words.start() <= sentence.start() + 1
                ? side(words.group()).orElse("")
                : "";
    }

    private List<Part> parts(String text, Span whole) {
        List<Part> parts = new ArrayList<>();
        Matcher breaks = BREAK.matcher(text).region(whole.start(), whole.end());
        int from = whole.start();
        while (breaks.find()) {
            parts.add(part(text, new Span(from, breaks.start())));
            from = breaks.end();
        }
        parts.add(part(text, new Span(from, whole.end())));
        return parts;
    }

    /** The parts that name a side, each with what stands behind it up to the next; none where both are named amid them. */
    private static List<Part> sided(List<Part> parts) {
        List<Part> sided = new ArrayList<>();
        for (Part part : parts) {
            int last = sided.size() - 1;
            if (!part.side.isEmpty()) {
                sided.add(part);
            } else if (last >= 0 && part.span.length() > 0) {
                Part before = sided.get(last);
                sided.set(last, new Part(new Span(before.span.start(), part.span.end()), before.side));
            }
        }
        return sided;
    }

    private Part part(String text, Span span) {
        Set<String> named = new HashSet<>();
        Matcher words = WORD.matcher(span.of(text));
        Matcher hand = HAND.matcher(span.of(text));
        while (words.find()) {
            if (!hand.region(words.end(), span.length()).lookingAt()) {
                side(words.group()).ifPresent(named::add);
            }
        }
        return new Part(span, named.size() == 1 ? named.iterator().next() : "");
    }

    private Optional<String> side(String word) {
        return Optional.ofNullable(sides.getOrDefault(word, sides.get(word.toLowerCase(Locale.ROOT))));
    }

    private int beforeSide(String text, Span part) {
        Matcher words = WORD.matcher(text).region(part.start(), part.end());
        while (words.find()) {
            if (side(words.group()).isPresent()) {
                return words.start();
            }
        }
        return part.end();
    }

    private static boolean names(Problem problem, Span part) {
        return problem.mentions().stream()
                .anyMatch(mention -> problem.conditions().contains(mention)
                        && part.contains(
                                new Span(mention.span().start(), mention.span().start())));
    }

    /** «The right eye is normal». */
    private boolean isHealthy(String part) {
        List<Word> words = lexicon.words(part);
        return ABSENT.contains(words.get(0).normal())
                || words.stream().anyMatch(word -> healthy.contains(word.normal()));
    }

    /** The words for how severe something is; what is severe on one side may be mild on the other. */
    private Set<String> degree(String words) {
        Set<String> degree = new HashSet<>();
        Matcher each = WORD.matcher(words);
        while (each.find()) {
            if (degrees.contains(each.group().toLowerCase(Locale.ROOT))) {
                degree.add(each.group());
            }
        }
        return degree;
    }

    private static String without(Set<String> left, String words) {
        String rest = words;
        for (String word : left) {
            rest = rest.replace(word, " ");
        }
        return rest;
    }

    /** A site belongs to the name of the condition; a stage answers what the Tabular List asks. */
    private Problem one(Problem problem, String common, Part part, boolean site, String noteText) {
        String words = part.span.of(noteText);
        Set<String> documented = new HashSet<>(Set.of(part.side));
        documented.addAll(lexicon.stems().ofPhrase(words));
        return new Problem(
                new Span(problem.span().start(), part.span.end()),
                common + " " + (site ? words : part.side),
                problem.section(),
                problem.context(),
                problem.assertion(),
                documented,
                problem.mentions());
    }
}
