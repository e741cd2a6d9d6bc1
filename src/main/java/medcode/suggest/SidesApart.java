package medcode.suggest;

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
import medcode.lexicon.Lexicon;
import medcode.note.Span;

/**
 * One condition whose sides differ is a problem for each side (guideline I.B.13): «glaucoma of both eyes: moderate stage on
 * the right, severe stage on the left», «osteoarthritis of the right knee and the left hip».
 */
final class SidesApart {
    private static final Pattern BREAK = Pattern.compile("[,;:] | and | & |\\. ");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern BOTH = Pattern.compile("(?i)(of|in)? ?\\b(both|bilateral|bilaterally|OU)\\b( \\w+)?");

    private static final Set<String> HEALTHY =
            Set.of("normal", "healthy", "no", "not", "without", "unaffected", "unremarkable");

    private final Map<String, String> sides = new HashMap<>();
    private final Lexicon lexicon;

    SidesApart(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (List<String> row : lexicon.table("facts.tsv")) {
            boolean side = row.get(1).equals("laterality")
                    && (row.get(2).equals("right") || row.get(2).equals("left"));
            if (side && !row.get(0).contains(" ") && row.get(0).length() > 1) {
                sides.put(row.get(0), row.get(2));
            }
        }
    }

    /** A stretch between two breaks, and the side that it names. */
    private record Part(Span span, String side) {}

    /** One problem for each side; none where the condition is the same on all sides that are named. */
    List<Problem> of(Problem problem, String noteText) {
        Span whole = new Span(problem.span().start(), end(problem, noteText));
        List<Part> parts = parts(noteText, whole);
        List<Part> sided = parts.stream().filter(part -> !part.side.isEmpty()).toList();
        boolean two = sided.size() == 2 && !sided.get(0).side.equals(sided.get(1).side);
        if (!two
                || isHealthy(sided.get(1).span.of(noteText))
                || names(problem, sided.get(1).span)
                || parts.indexOf(sided.get(0)) + 2 != parts.size()) {
            return List.of();
        }
        Part first = sided.get(0);
        boolean own = names(problem, first.span);
        int cut = own ? beforeSide(noteText, first.span) : first.span.start();
        String common = BOTH.matcher(noteText.substring(whole.start(), cut)).replaceAll(" ");
        if (common.isBlank() || (!own && parts.get(0).equals(first))) {
            return List.of();
        }
        Part right = new Part(new Span(cut, first.span.end()), first.side);
        return List.of(one(problem, common, right, own, noteText), one(problem, common, sided.get(1), own, noteText));
    }

    /** The end of the sentence: what stands behind a colon is about the same condition. */
    private static int end(Problem problem, String noteText) {
        int end = problem.span().end();
        boolean colon = end < noteText.length() && noteText.charAt(end) == ':';
        if (!colon) {
            return end;
        }
        int stop = noteText.indexOf('.', end);
        return Math.min(
                stop < 0 ? noteText.length() : stop,
                Math.max(end, problem.context().end()));
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

    private Part part(String text, Span span) {
        Set<String> named = new HashSet<>();
        Matcher words = WORD.matcher(span.of(text));
        while (words.find()) {
            side(words.group()).ifPresent(named::add);
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
        return lexicon.words(part).stream().anyMatch(word -> HEALTHY.contains(word.normal()));
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
