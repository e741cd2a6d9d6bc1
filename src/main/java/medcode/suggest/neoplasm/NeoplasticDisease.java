package medcode.suggest.neoplasm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleStems;
import medcode.suggest.phrase.OpenTitle;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Problems;

/**
 * Conditions with a code of their own where a neoplasm causes them: anemia, pain, a pathological fracture (guidelines
 * I.C.2.c.1, I.C.2.l, I.C.6.b.5).
 */
public final class NeoplasticDisease {
    private static final double NAMED = 0.7;
    private static final String[] LINKS = {
        " due to ", " from ", " because of ", " through ", " secondary to ", " related to ", " caused by ", " in "
    };
    /** «Femur due to bone metastasis». */
    private static final String DUE = " due to ";

    private static final String[] WORDINGS = {"%s in neoplastic disease", "neoplasm related %s"};

    private static final Pattern RELATED = Pattern.compile(
            "(?i)\\b(?:cancer|neoplasm|tumor|malignancy|metastasis|carcinoma)[- ](?:related|associated|induced) $");
    private static final int RELATED_REACH = 24;

    private final PhraseCoder phrases;
    private final TitleStems titles;

    public NeoplasticDisease(PhraseCoder phrases, TitleStems titles) {
        this.phrases = phrases;
        this.titles = titles;
    }

    /** The same codes, with those of neoplastic disease in place of what the condition's words alone led to. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        for (Mention mention : extraction.mentions()) {
            boolean counts = mention.section().kind().weight() >= Problems.COUNTS;
            if (counts
                    && isCondition(mention)
                    && (isRelated(mention, extraction) || leadsToNeoplasm(mention, extraction, all))) {
                replace(mention, extraction, all);
            }
        }
        return all;
    }

    private static boolean isCondition(Mention mention) {
        boolean finding = mention.kind() == Mention.Kind.CONDITION || mention.kind() == Mention.Kind.SYMPTOM;
        return finding && mention.assertion() == Assertion.PRESENT;
    }

    /** «Cancer-related chest pain». */
    private static boolean isRelated(Mention mention, Extraction extraction) {
        int start = mention.span().start();
        String before =
                extraction.note().text().substring(Math.max(mention.sentence().start(), start - RELATED_REACH), start);
        return RELATED.matcher(before).find();
    }

    /** True where what stands behind a mention's link is a coded neoplasm, and no drug or other condition before it. */
    private boolean leadsToNeoplasm(Mention mention, Extraction extraction, List<Coded> all) {
        String text = extraction.note().text();
        for (Coded one : all) {
            Span cause = causeAt(one, mention, extraction);
            int end = mention.span().end();
            if (cause.end() > end && mention.sentence().contains(cause) && titles.isNeoplasm(one)) {
                Span behind = new Span(Math.max(end, cause.start()), cause.end());
                String between = text.substring(end, behind.start()).toLowerCase(Locale.ROOT) + " ";
                return isLinked(between, behind.of(text)) && !between.contains("chemo");
            }
        }
        return false;
    }

    /** Where a neoplasm stands: at its first mention behind the condition, where its problem began before. */
    private static Span causeAt(Coded coded, Mention condition, Extraction extraction) {
        Span own = coded.problems().get(0).span();
        for (Mention mention : extraction.mentions()) {
            boolean later = mention.span().start() > condition.span().end();
            if (later && own.overlaps(mention.span()) && mention.kind() == Mention.Kind.CONDITION) {
                return mention.span();
            }
        }
        return own;
    }

    /** A link behind a comma stands right before the cause: «fracture, right humerus, due to myeloma». */
    private static boolean isLinked(String between, String cause) {
        boolean apart = between.indexOf(',') >= 0;
        for (String link : LINKS) {
            if (apart ? between.endsWith(link + " ") : between.contains(link)) {
                return true;
            }
        }
        return !apart && cause.contains(DUE);
    }

    private void replace(Mention mention, Extraction extraction, List<Coded> all) {
        String text = mention.span().of(extraction.note().text());
        int at = -1;
        Problem problem = Problem.of(
                extraction.note().text(), mention.span(), mention.section(), mention.sentence(), Set.of(), List.of());
        for (int i = 0; i < all.size() && at < 0; i++) {
            Coded one = all.get(i);
            if (one.problems().get(0).span().overlaps(mention.span()) && !titles.isNeoplasm(one)) {
                at = i;
                problem = one.problems().get(0);
            }
        }
        Optional<Candidate> found =
                candidate(text, problem, at < 0 ? "" : all.get(at).candidate().title());
        if (found.isPresent()) {
            Coded coded = new Coded(List.of(problem), found.get(), List.of(), List.of("guideline I.C.2"));
            if (at < 0) {
                all.add(0, coded);
            } else {
                all.set(at, coded);
            }
        }
    }

    /** By the problem's own words or the title that they led to, which may say where it is, before the condition's name alone. */
    private Optional<Candidate> candidate(String name, Problem problem, String title) {
        return Stream.of(title, problem.text())
                .filter(words -> !words.isEmpty())
                .flatMap(words -> named(words, problem.documented()).stream())
                .max(Comparator.comparing((Candidate found) -> !OpenTitle.is(found.title()))
                        .thenComparingDouble(Candidate::score))
                .or(() -> named(name, problem.documented()));
    }

    private Optional<Candidate> named(String condition, Set<String> documented) {
        Candidate best = null;
        for (String wording : WORDINGS) {
            for (Candidate candidate : phrases.candidates(wording.formatted(condition), documented, 1)) {
                boolean named = candidate.score() >= NAMED && titles.saysNeoplastic(candidate);
                best = named && (best == null || candidate.score() > best.score()) ? candidate : best;
            }
        }
        return Optional.ofNullable(best);
    }
}
