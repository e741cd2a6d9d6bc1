package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.OpenTitle;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Elapsed;
import medcode.suggest.problem.Problem;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;

/**
 * Infarctions by the time since their onset: a new one within four weeks of another is a subsequent one, after that the
 * first one is old; the codes are those of {@code codesets/rules/infarctions.yaml}.
 */
public final class Infarctions {
    private static final int NEAR = 40;
    private static final int CANDIDATES = 10;
    /** «Six weeks after his first», «two weeks after an inferior wall»: words that may stand before the name. */
    private static final int WORD = 24;

    private final CodeRules rules;
    private final PhraseCoder phrases;
    private final Elapsed elapsed;
    private final InfarctionWords words;
    private final Lexicon lexicon;

    public Infarctions(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.rules = new CodeRules("infarctions", table.release());
        this.phrases = phrases;
        this.elapsed = new Elapsed(lexicon);
        this.words = new InfarctionWords(lexicon);
        this.lexicon = lexicon;
    }

    /** The same codes, each infarction by its age and by what came before it. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (CodeRule rule : rules.inForce()) {
            boolean told = all.stream().anyMatch(one -> isAcute(rule, one));
            if (told) {
                int limit = Integer.parseInt(rule.text("days"));
                List<Told> infarctions = told(rule, all, extraction);
                became(rule, infarctions, all);
                ofArtery(rule, infarctions, extraction, all);
                boolean recent =
                        infarctions.stream().anyMatch(one -> one.days.isPresent() && one.days.getAsInt() <= limit);
                followed(rule, infarctions, limit, all);
                for (Told one : infarctions) {
                    if (one.isOther) {
                        phrases.below(rule.code("other"), Set.of()).ifPresent(other -> replace(rule, one, other, all));
                    } else if (one.days.isPresent() && one.days.getAsInt() > limit) {
                        phrases.below(rule.code("old"), Set.of()).ifPresent(old -> replace(rule, one, old, all));
                    } else if (recent && one.days.isEmpty() && (one.isNew || isAnother(one, infarctions))) {
                        subsequent(rule, one).ifPresent(next -> replace(rule, one, next, all));
                    }
                }
            }
        }
        return all;
    }

    /** The artery that the sentence names decides, where the infarction is coded by its wall alone (guideline I.C.9.e.1). */
    private void ofArtery(CodeRule rule, List<Told> infarctions, Extraction extraction, List<Coded> all) {
        for (Told one : infarctions) {
            int at = all.indexOf(one.coded);
            if (at >= 0 && rule.lists("walls", one.coded.code())) {
                String sentence =
                        sentence(one.problem, extraction).of(extraction.note().text());
                artery(rule, Set.copyOf(lexicon.stems().ofPhrase(sentence)))
                        .flatMap(code -> phrases.below(Code.of(one.coded.code().codeSet(), code), Set.of()))
                        .ifPresent(found -> all.set(at, one.coded.instead(found).obeying(rule.authority())));
            }
        }
    }

    /** The code of the first artery all words of one of whose names are said. */
    private Optional<String> artery(CodeRule rule, Set<String> said) {
        return rule.texts("arteries").stream()
                .map(artery -> artery.split(": "))
                .filter(artery -> Arrays.stream(artery[0].split("; "))
                        .anyMatch(name -> said.containsAll(lexicon.stems().of(name))))
                .map(artery -> artery[1])
                .findFirst();
    }

    /**
     * An infarction as one place of the note tells it.
     *
     * @param days since its onset, where told
     * @param isNew true where its words set it apart from another one
     * @param isOther true where they call it one of another type
     * @param before the words of its sentence before it
     */
    private record Told(
            Coded coded, Problem problem, OptionalInt days, boolean isNew, boolean isOther, String before) {}

    /** One that evolved into a graver one within its sentence, or from it, is the graver one alone (guideline I.C.9.e.1). */
    private void became(CodeRule rule, List<Told> infarctions, List<Coded> all) {
        for (Told one : infarctions) {
            boolean greater = infarctions.stream().anyMatch(other -> rule.lists("greater", other.coded.code()));
            if (greater && words.saysBecame(one.before)) {
                all.removeIf(other -> rule.lists("lesser", other.code()));
            }
        }
    }

    /** One that is told to have come days after another one: «three days later he has a STEMI». */
    private void followed(CodeRule rule, List<Told> infarctions, int limit, List<Coded> all) {
        for (Told one : infarctions.subList(Math.min(1, infarctions.size()), infarctions.size())) {
            boolean soon = elapsed.later(one.before)
                    .filter(time -> time.days() <= limit)
                    .isPresent();
            if (soon && one.days.isEmpty()) {
                int at = all.indexOf(one.coded);
                subsequent(rule, one)
                        .filter(next -> at >= 0)
                        .ifPresent(next -> all.set(
                                at, new Coded(List.of(one.problem), next, List.of(), List.of(rule.authority()))));
            }
        }
    }

    /** True for one of another kind than those whose time is told; «the infarction» alone is one of them. */
    private static boolean isAnother(Told one, List<Told> infarctions) {
        boolean named = !OpenTitle.is(one.coded.candidate().title());
        return named
                && infarctions.stream()
                        .noneMatch(other ->
                                other.days.isPresent() && other.coded.code().equals(one.coded.code()));
    }

    private List<Told> told(CodeRule rule, List<Coded> all, Extraction extraction) {
        String text = extraction.note().text();
        List<Told> told = new ArrayList<>();
        for (Coded one : all) {
            for (Problem problem : isAcute(rule, one) ? one.problems() : List.<Problem>of()) {
                Span sentence = sentence(problem, extraction);
                Span name = problem.conditions().isEmpty()
                        ? problem.span()
                        : problem.conditions().get(0).span();
                String before = text.substring(Math.min(sentence.start(), name.start()), name.start());
                String behind = text.substring(name.end(), Math.max(sentence.end(), name.end()));
                told.add(new Told(
                        one,
                        problem,
                        days(before, behind),
                        words.saysNew(before, NEAR) || words.saysNew(name.of(text), NEAR),
                        words.saysOther(before + name.of(text)),
                        before + problem.span().of(text)));
            }
        }
        return told;
    }

    private static Span sentence(Problem problem, Extraction extraction) {
        return extraction.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.overlaps(problem.span()))
                .findFirst()
                .orElse(problem.context());
    }

    /** The time is told close behind an infarction, opens the clause before it («two weeks ago he had one») or leads to it. */
    private OptionalInt days(String before, String behind) {
        Optional<Elapsed.Time> ago = elapsed.ago(words.firstClause(behind)).filter(time -> time.start() <= NEAR);
        String clause = words.lastClause(before);
        return ago.or(() -> elapsed.ago(clause).filter(time -> time.start() <= 1))
                .or(() -> elapsed.since(clause).filter(time -> clause.length() - time.end() <= WORD))
                .map(time -> OptionalInt.of(time.days()))
                .orElse(OptionalInt.empty());
    }

    private Optional<Candidate> subsequent(CodeRule rule, Told one) {
        Code category = rule.code("subsequent");
        List<Candidate> found = new ArrayList<>();
        for (String name : List.of(one.coded.candidate().title(), one.problem.text())) {
            phrases.candidates(rule.text("said") + " " + name, one.problem.documented(), CANDIDATES).stream()
                    .filter(candidate -> candidate.code().isWithin(category))
                    .forEach(found::add);
        }
        return found.stream().max(Comparator.comparingDouble(Candidate::score));
    }

    /** The code for one place of the note; that for its other places stays: old behind it, otherwise before. */
    private void replace(CodeRule rule, Told told, Candidate candidate, List<Coded> all) {
        for (Coded one : List.copyOf(all)) {
            if (isAcute(rule, one) && one.problems().contains(told.problem)) {
                boolean old = candidate.code().equals(rule.code("old"));
                List<Problem> others = new ArrayList<>(one.problems());
                others.remove(told.problem);
                int at = all.indexOf(one);
                all.remove(at);
                if (!others.isEmpty()) {
                    all.add(at, new Coded(others, one.candidate(), one.others(), one.obeyed()));
                }
                all.removeIf(other -> other.code().equals(candidate.code()));
                List<String> authority = List.of(rule.authority());
                all.add(
                        old ? Math.min(at + (others.isEmpty() ? 0 : 1), all.size()) : place(rule, all, at),
                        new Coded(List.of(told.problem), candidate, List.of(), authority));
            }
        }
    }

    /** A subsequent infarction goes before the first one, which is no reason for this encounter. */
    private int place(CodeRule rule, List<Coded> all, int at) {
        for (int place = 0; place < Math.min(at, all.size()); place++) {
            if (isAcute(rule, all.get(place))) {
                return place;
            }
        }
        return Math.min(at, all.size());
    }

    private boolean isAcute(CodeRule rule, Coded one) {
        return rule.lists("acute", one.code());
    }
}
