package medcode.suggest.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.note.LineMap;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.Evidence;
import medcode.suggest.Explanation.Argument;
import medcode.suggest.NotCoded;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;
import medcode.suggest.problem.Problem;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/** What a note and its suggestions hold against a code. */
final class Grounds {
    private static final int STEM = 6;

    private final Tabular tabular;
    private final Lexicon lexicon;

    Grounds(CodeTable table, Lexicon lexicon) {
        this.tabular = new Tabular(table);
        this.lexicon = lexicon;
    }

    static String score(Candidate candidate) {
        return "score " + Math.round(candidate.score() * 100) / 100.0;
    }

    /** The mention of a code that was not coded; else one of its category. */
    Optional<NotCoded> left(Suggestions suggestions, Code code) {
        Optional<NotCoded> near = Optional.empty();
        for (NotCoded mention : suggestions.notCoded()) {
            Optional<Code> left = mention.code();
            if (left.equals(Optional.of(code))) {
                return Optional.of(mention);
            }
            if (near.isEmpty() && left.isPresent() && left.get().isWithin(code.category())) {
                near = Optional.of(mention);
            }
        }
        return near;
    }

    Optional<NotCoded> left(Suggestions suggestions, Problem problem) {
        return suggestions.notCoded().stream()
                .filter(mention -> mention.span().overlaps(problem.span()))
                .findFirst();
    }

    /** The code that the same words were given. */
    Optional<Suggestion> taken(Suggestions suggestions, Problem problem) {
        return suggestions.suggestions().stream()
                .filter(suggestion -> suggestion.evidence().stream()
                        .anyMatch(evidence -> evidence.span().overlaps(problem.span())))
                .findFirst();
    }

    /** The suggested code of the same category that shares most with a code. */
    Optional<Suggestion> sibling(Suggestions suggestions, Code code) {
        Optional<Suggestion> nearest = Optional.empty();
        int most = 0;
        for (Suggestion suggestion : suggestions.suggestions()) {
            int shared = shared(suggestion.code().compact(), code.compact());
            if (suggestion.code().isWithin(code.category()) && shared > most) {
                nearest = Optional.of(suggestion);
                most = shared;
            }
        }
        return nearest;
    }

    private static int shared(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    /** The code taken, its quotes, and the words that the wanted one would need there. */
    List<Argument> instead(Suggestion taken, CodeEntry wanted) {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(Argument.about("instead", taken.code(), taken.title() + ", score " + taken.score()));
        Set<String> said = new HashSet<>();
        for (Evidence evidence : taken.evidence()) {
            arguments.add(Argument.quote(evidence));
            said.addAll(lexicon.stems().ofPhrase(evidence.text()));
        }
        if (taken.source() == Suggestion.Source.COMBINATION) {
            arguments.add(Argument.text("combination", String.join(" > ", taken.trail())));
        }
        if (!isAlternative(wanted.code(), taken)) {
            needed(wanted, said, "not in these words: ").ifPresent(arguments::add);
        }
        tabular.excludes1(wanted.code(), taken.code()).ifPresent(note -> arguments.add(excluded(note, taken.code())));
        return arguments;
    }

    /** What a combination is made of lacks no words. */
    private static boolean isAlternative(Code code, Suggestion taken) {
        return taken.source() == Suggestion.Source.COMBINATION
                && taken.alternatives().stream().anyMatch(other -> other.code().equals(code));
    }

    /** The words of a title that the note lacks. */
    List<Argument> missing(Extraction extraction, CodeEntry wanted) {
        Span body = extraction.note().body();
        Set<String> said =
                new HashSet<>(lexicon.stems().ofPhrase(body.of(extraction.note().text())));
        return needed(wanted, said, "not in the note: ").stream().toList();
    }

    private Optional<Argument> needed(CodeEntry wanted, Set<String> said, String lead) {
        String title = title(wanted);
        Set<String> asked = new HashSet<>(lexicon.stems().of(title));
        asked.removeIf(stem -> Stems.isAbsent(stem) || lexicon.stems().isUnsaid(stem) || said.contains(stem));
        Set<String> needed = new LinkedHashSet<>();
        for (String word : title.split("[ ,()]+")) {
            if (lexicon.stems().of(word).stream().anyMatch(asked::contains)) {
                needed.add(word);
            }
        }
        return needed.isEmpty()
                ? Optional.empty()
                : Optional.of(Argument.text("needed", lead + String.join(", ", needed)));
    }

    /** Without the words of the 7th character, which the first encounter goes without. */
    private String title(CodeEntry wanted) {
        boolean seventh = wanted.code().compact().length() > STEM;
        return wanted.parent()
                .filter(stem -> seventh)
                .flatMap(tabular::find)
                .map(CodeEntry::title)
                .orElse(wanted.title());
    }

    /** The Excludes1 notes that keep a code from standing beside what is suggested. */
    List<Argument> excluded(Suggestions suggestions, Code code) {
        List<Argument> arguments = new ArrayList<>();
        for (Suggestion suggestion : suggestions.suggestions()) {
            tabular.excludes1(code, suggestion.code())
                    .ifPresent(note -> arguments.add(excluded(note, suggestion.code())));
        }
        return arguments;
    }

    private static Argument excluded(LeveledNote note, Code beside) {
        return Argument.about("excluded", beside, note.quotation() + " (at " + note.level() + ")");
    }

    List<Argument> quote(Suggestions suggestions, NotCoded left) {
        String text = left.span().of(suggestions.note().text());
        Assertion assertion = assertion(left.reason());
        return List.of(Argument.quote(new Evidence(left.span(), left.line(), left.column(), "", text, assertion)));
    }

    private static Assertion assertion(NotCoded.Reason reason) {
        return switch (reason) {
            case NEGATED -> Assertion.NEGATED;
            case UNCERTAIN_OUTPATIENT -> Assertion.UNCERTAIN;
            case HISTORICAL -> Assertion.HISTORICAL;
            case FAMILY -> Assertion.FAMILY;
            case HYPOTHETICAL -> Assertion.HYPOTHETICAL;
            default -> Assertion.PRESENT;
        };
    }

    Argument quote(Extraction extraction, Problem problem) {
        String text = extraction.note().text();
        LineMap lines = LineMap.of(text);
        int start = problem.span().start();
        return Argument.quote(new Evidence(
                problem.span(),
                lines.line(start),
                lines.column(start),
                problem.section().kind().id(),
                problem.span().of(text),
                problem.assertion()));
    }
}
