package medcode.suggest.neoplasm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.extract.Assertion;
import medcode.extract.Mention;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.Candidate;
import medcode.suggest.coded.Coded;
import medcode.suggest.problem.MetastasisWords;
import medcode.suggest.problem.SentenceWords;

/** A word for a metastasis in its sentence: the sites that it speaks of, and the primary named before them. */
final class Metastasis {
    /** A site has so many words at most: «mediastinal lymph nodes». */
    private static final int SITE = 4;

    private final SentenceWords sentence;
    private final int at;
    private final int lead;
    private final MetastasisWords vocabulary;
    private final Specimens specimens;
    private final NeoplasmNames names;

    Metastasis(SentenceWords sentence, int at, MetastasisWords vocabulary, Specimens specimens, NeoplasmNames names) {
        this.sentence = sentence;
        this.at = at;
        this.lead = vocabulary.lead(sentence, at);
        this.vocabulary = vocabulary;
        this.specimens = specimens;
        this.names = names;
    }

    /** Those behind «to», else the one before the word, else the one before what is metastatic. */
    List<Coded> sites() {
        List<Coded> sites = led();
        if (!MetastasisWords.isMetastasis(sentence, at)) {
            return sites;
        }
        for (int length = SITE; length > 0 && sites.isEmpty(); length--) {
            coded(at - length, at).ifPresent(sites::add);
        }
        for (int end = at + 2; end <= at + 1 + SITE && end < sentence.size() && sites.isEmpty(); end++) {
            if (vocabulary.isNoun(sentence, end)) {
                coded(at + 1, end).ifPresent(sites::add);
            }
        }
        return sites.isEmpty() ? sampled().map(List::of).orElse(sites) : sites;
    }

    /** Where the specimen is from that is metastatic: «biopsy of the liver lesion shows metastatic carcinoma». */
    private Optional<Coded> sampled() {
        Word word = sentence.words().get(at);
        String before = sentence.text(sentence.span(0, Math.max(1, at)));
        return at == 0
                ? Optional.empty()
                : specimens.sites(before).stream()
                        .filter(specimens::isSpread)
                        .flatMap(site -> names.secondary(site).stream())
                        .findFirst()
                        .map(found -> coded(found, new Span(word.start(), word.end()), List.of("guideline I.C.2")));
    }

    private List<Coded> led() {
        List<Coded> sites = new ArrayList<>();
        int from = lead + 1;
        boolean led = lead > at;
        while (led && from < sentence.size()) {
            boolean between = vocabulary.isBetween(sentence, from);
            Optional<Site> site = between ? Optional.empty() : longest(from);
            site.ifPresent(found -> sites.add(found.coded));
            led = site.isPresent() || between;
            from = site.map(found -> found.end).orElse(from + 1);
        }
        return sites;
    }

    private record Site(Coded coded, int end) {}

    private Optional<Site> longest(int from) {
        for (int length = SITE; length > 0; length--) {
            int end = from + length;
            Optional<Site> site = coded(from, end).map(coded -> new Site(coded, end));
            if (site.isPresent()) {
                return site;
            }
        }
        return Optional.empty();
    }

    private Optional<Coded> coded(int from, int to) {
        if (from < 0 || to > sentence.size()) {
            return Optional.empty();
        }
        Span site = sentence.span(from, to);
        String text = sentence.text(site);
        Word word = sentence.words().get(at);
        Span span = new Span(Math.min(site.start(), word.start()), Math.max(site.end(), word.end()));
        return text.matches("(?s).*[.,;:].*")
                ? Optional.empty()
                : names.secondary(text).map(found -> coded(found, span, List.of("guideline I.C.2")));
    }

    /** The neoplasm named between «metastatic» and «to». */
    Optional<Coded> primary() {
        if (lead == at) {
            return behind();
        }
        if (lead == at + 1) {
            return Optional.empty();
        }
        Span span = sentence.span(at + 1, lead);
        return names.primary(sentence.text(span)).map(found -> coded(found, span, List.of()));
    }

    /**
     * A «metastatic» neoplasm of which no other site is told: the primary, unless its site is one that neoplasms spread to
     * rather than begin in.
     */
    Optional<Coded> alone() {
        Optional<Coded> primary =
                MetastasisWords.isMetastasis(sentence, at) && lead == at ? behind() : Optional.empty();
        return primary.map(found -> {
            Span name = found.problem().span();
            return sentence.words().stream()
                    .filter(word -> name.contains(new Span(word.start(), word.end())) && vocabulary.isSpreadTo(word))
                    .findFirst()
                    .flatMap(site -> names.secondary(site.normal()))
                    .map(found::instead)
                    .orElse(found);
        });
    }

    /** The neoplasm named right behind «metastatic», where it is none that the patient had: «metastatic colon cancer». */
    private Optional<Coded> behind() {
        for (int length = SITE; length > 1; length--) {
            int end = at + 1 + length;
            if (end <= sentence.size() && vocabulary.isMalignant(sentence.normal(end - 1))) {
                Span span = sentence.span(at + 1, end);
                return names.primary(sentence.text(span))
                        .filter(found -> !isPast(found))
                        .map(found -> coded(found, span, List.of()));
            }
        }
        return Optional.empty();
    }

    private boolean isPast(Candidate primary) {
        return sentence.extraction().mentions().stream()
                .anyMatch(mention -> mention.assertion() == Assertion.HISTORICAL
                        && mention.codes().stream()
                                .anyMatch(code ->
                                        code.category().equals(primary.code().category())));
    }

    private Coded coded(Candidate found, Span span, List<String> authority) {
        List<Mention> mentions = sentence.extraction().mentions().stream()
                .filter(mention -> mention.span().overlaps(span))
                .toList();
        return new Coded(List.of(sentence.problem(span, mentions)), found, List.of(), authority);
    }
}
