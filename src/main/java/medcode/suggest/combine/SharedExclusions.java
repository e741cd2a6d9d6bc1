package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeReference;
import medcode.codeset.CodeTable;
import medcode.codeset.InstructionalNote;
import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * Two codes that both send to the same third category by their Excludes1 notes are one condition of it: osteoporosis and a
 * pathological fracture (guideline I.A.12.a).
 */
public final class SharedExclusions {
    private static final List<String> JOINS = List.of(" with ", " in ", " due to ");

    private final Tabular tabular;
    private final PhraseCoder phrases;
    private final Lexicon lexicon;

    public SharedExclusions(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.tabular = new Tabular(table);
        this.phrases = phrases;
        this.lexicon = lexicon;
    }

    /** The same codes, such a pair as the one code of both, in place of the first. */
    public List<Coded> joined(List<Coded> coded, Extraction extraction) {
        for (Coded one : coded) {
            Set<Code> sent = sentTo(one);
            for (Coded other : coded) {
                if (!sent.isEmpty() && coded.indexOf(other) > coded.indexOf(one)) {
                    Optional<Coded> both = both(one, other, sent, extraction);
                    if (both.isPresent()) {
                        List<Coded> joined = new ArrayList<>(coded);
                        joined.set(joined.indexOf(one), both.get());
                        joined.remove(other);
                        return joined;
                    }
                }
            }
        }
        return coded;
    }

    private Optional<Coded> both(Coded one, Coded other, Set<Code> sent, Extraction extraction) {
        Set<Code> shared = sentTo(other);
        shared.retainAll(sent);
        boolean alike = one.code().category().equals(other.code().category());
        if (alike || shared.size() != 1 || areKinds(one, other)) {
            return Optional.empty();
        }
        List<Problem> problems = new ArrayList<>(one.problems());
        problems.addAll(other.problems());
        Set<String> words = new HashSet<>();
        for (Problem problem : problems) {
            words.addAll(problem.documented());
            words.addAll(lexicon.stems().ofPhrase(problem.text()));
            words.addAll(sentence(problem, extraction));
        }
        return phrases.below(shared.iterator().next(), words)
                .map(found -> found.scored(
                        Math.min(one.candidate().score(), other.candidate().score())))
                .map(found -> new Coded(problems, found, List.of(one.candidate()), one.obeyed()));
    }

    /** Two kinds of one condition, such as two types of diabetes, do not make a third. */
    private boolean areKinds(Coded one, Coded other) {
        Set<String> kinds = new HashSet<>(title(one));
        kinds.retainAll(title(other));
        kinds.removeIf(Stems::isAbsent);
        return !kinds.isEmpty();
    }

    private List<String> title(Coded coded) {
        return tabular.find(coded.code().category())
                .map(entry -> lexicon.stems().of(entry.title()))
                .orElse(List.of());
    }

    private List<String> sentence(Problem problem, Extraction extraction) {
        return extraction.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.overlaps(problem.span()))
                .findFirst()
                .map(span -> lexicon.stems().ofPhrase(span.of(extraction.note().text())))
                .orElse(List.of());
    }

    /** The categories that a code's own Excludes1 notes name whole as those of it with something else. */
    private Set<Code> sentTo(Coded coded) {
        Set<Code> sent = new HashSet<>();
        for (LeveledNote note : tabular.notes(coded.code(), InstructionalNote.Kind.EXCLUDES1)) {
            boolean own = JOINS.stream().anyMatch(note.note().text()::contains)
                    && note.level().startsWith(coded.code().category().toString());
            for (CodeReference reference : own ? note.note().references() : List.<CodeReference>of()) {
                Code named = Code.of(coded.code().codeSet(), reference.first());
                if (named.equals(named.category()) && !coded.code().isWithin(named)) {
                    sent.add(named);
                }
            }
        }
        return sent;
    }
}
