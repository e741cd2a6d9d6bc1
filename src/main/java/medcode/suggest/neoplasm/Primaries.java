package medcode.suggest.neoplasm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.problem.MetastasisWords;
import medcode.suggest.problem.Problem;

/**
 * The primary that a sentence names before its metastases by a kind of tumor and a site, «adenocarcinoma of the cecum
 * metastatic to the liver»: the Index knows such kinds by «see also Neoplasm», so that no term of it is that name.
 */
public final class Primaries {
    /** So many words at most stand before the kind: «poorly differentiated squamous cell». */
    private static final int BEFORE = 4;

    private final NeoplasmNames names;
    private final MetastasisWords vocabulary;
    private final Lexicon lexicon;

    public Primaries(NeoplasmNames names, MetastasisWords vocabulary, Lexicon lexicon) {
        this.names = names;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /** The metastases with the primaries that stand before them and are not among the codes. */
    public List<Coded> with(List<Coded> metastases, List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(metastases);
        for (Coded one : metastases) {
            Problem problem = one.problem();
            Span before = new Span(
                    problem.context().start(),
                    Math.max(problem.context().start(), problem.span().start()));
            if (one.candidate().title().startsWith("Secondary") && isUncoded(before, coded) && isUncoded(before, all)) {
                primary(before, problem, extraction).ifPresent(found -> all.add(0, found));
            }
        }
        return all;
    }

    private static boolean isUncoded(Span words, List<Coded> coded) {
        return coded.stream()
                .noneMatch(one -> one.candidate().title().startsWith("Malignant")
                        && one.problem().span().overlaps(words));
    }

    private Optional<Coded> primary(Span before, Problem problem, Extraction extraction) {
        String text = extraction.note().text();
        List<Word> words = lexicon.words(text, before.start(), before.end());
        for (int at = words.size() - 1; at >= 0; at--) {
            if (vocabulary.isMalignant(words.get(at).normal())) {
                Span span = new Span(words.get(at).start(), before.end());
                return best(words, at, text).map(found -> coded(span, problem, found, text));
            }
        }
        return Optional.empty();
    }

    private static Coded coded(Span span, Problem metastasis, Candidate found, String text) {
        Problem problem = Problem.of(text, span, metastasis.section(), metastasis.context(), Set.of(), List.of());
        return new Coded(List.of(problem), found, List.of(), List.of());
    }

    /** With as many words before the kind as make the name surest. */
    private Optional<Candidate> best(List<Word> words, int at, String text) {
        Candidate best = null;
        int end = words.get(words.size() - 1).end();
        for (int from = at; from >= Math.max(0, at - BEFORE); from--) {
            Optional<Candidate> found =
                    names.primary(text.substring(words.get(from).start(), end));
            if (found.isPresent() && (best == null || found.get().score() > best.score())) {
                best = found.get();
            }
        }
        return Optional.ofNullable(best);
    }
}
