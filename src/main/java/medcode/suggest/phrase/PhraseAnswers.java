package medcode.suggest.phrase;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.index.CrossSearch;
import medcode.index.OpenRelease;
import medcode.index.SearchHit;
import medcode.lexicon.Lexicon;
import medcode.suggest.Candidate;
import medcode.suggest.OpenAxis;

/**
 * The codes that somebody who asks for a phrase is shown: where the Index leads, and where that fits badly what a search
 * finds too, which reads shorthand, counts all wordings of a code together and asks less of an entry.
 */
public final class PhraseAnswers {
    /** What fits so well needs no second opinion. */
    private static final double FITS = 0.9;
    /** What the one opinion counts of a code that the other does not hold. */
    private static final double ALONE = 0.8;
    /** How many codes are weighed, whatever is asked for. */
    private static final int WEIGHED = 30;

    private final PhraseCoder coder;
    private final CrossSearch search;
    private final TitlesFirst titles;

    /** @param release stays open, and is the caller's to close */
    public PhraseAnswers(OpenRelease release, Lexicon lexicon) throws IOException {
        this.coder = new PhraseCoder(release, release.entries(), lexicon);
        this.search = new CrossSearch(List.of(release));
        this.titles = new TitlesFirst(coder.search(), lexicon.stems());
    }

    /** The best codes, best first. */
    public List<Candidate> of(String phrase, int limit) throws IOException {
        List<Candidate> walked = coder.anew(phrase, Math.max(limit, WEIGHED));
        boolean fits = !walked.isEmpty() && walked.get(0).score() >= FITS;
        List<Candidate> answers = apart(fits ? walked : titles.of(weighed(walked, phrase), phrase));
        return answers.size() > limit ? answers.subList(0, limit) : answers;
    }

    /** What answers a part of the phrase alone goes before nothing that answers it whole best. */
    private List<Candidate> weighed(List<Candidate> walked, String phrase) throws IOException {
        List<Candidate> whole = new ArrayList<>();
        List<Candidate> found = new ArrayList<>();
        for (SearchHit hit : search.search(phrase, WEIGHED).hits()) {
            Optional<Candidate> candidate = coder.found(hit, phrase);
            candidate.ifPresent(found::add);
            candidate.filter(one -> hit.part().isEmpty()).ifPresent(whole::add);
        }
        List<Candidate> all = together(walked, found);
        together(walked, whole).stream().findFirst().ifPresent(best -> {
            all.replaceAll(one -> one.scored(Math.min(best.score(), one.score())));
            all.removeIf(one -> one.code().equals(best.code()));
            all.add(0, best);
        });
        return all;
    }

    /** Both opinions are worth the same. */
    private static List<Candidate> together(List<Candidate> walked, List<Candidate> found) {
        Map<Code, Double> scores = new HashMap<>();
        for (Candidate candidate : found) {
            scores.merge(candidate.code(), candidate.score(), Math::max);
        }
        Map<Code, Candidate> all = new LinkedHashMap<>();
        for (Candidate candidate : walked) {
            double other = scores.getOrDefault(candidate.code(), ALONE * candidate.score());
            all.put(candidate.code(), candidate.scored((candidate.score() + other) / 2));
        }
        for (Candidate candidate : found) {
            all.putIfAbsent(candidate.code(), candidate.scored((1 + ALONE) / 2 * scores.get(candidate.code())));
        }
        List<Candidate> list = new ArrayList<>(all.values());
        list.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return list;
    }

    /** What an answer's own question offers as its answers leaves the places before it to other answers. */
    private static List<Candidate> apart(List<Candidate> answers) {
        List<Candidate> first = new ArrayList<>();
        List<Candidate> behind = new ArrayList<>();
        Set<Code> offered = new HashSet<>();
        for (Candidate answer : answers) {
            (offered.contains(answer.code()) ? behind : first).add(answer);
            for (OpenAxis axis : answer.open()) {
                if (axis.topic().equals("side")) {
                    axis.options().forEach(option -> offered.add(option.code()));
                }
            }
        }
        first.addAll(behind);
        return first;
    }
}
