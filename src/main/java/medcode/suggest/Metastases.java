package medcode.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * Secondary neoplasms by their site: «bone metastases», «metastatic to the liver» (guideline I.C.2); the primary is coded by
 * its own name.
 */
final class Metastases {
    private static final double NAMED = 0.8;
    /** A site has so many words at most: «mediastinal lymph nodes». */
    private static final int SITE = 4;
    /** So many words at most name the primary between «metastatic» and «to». */
    private static final int PRIMARY = 6;

    private static final String TO = "to";

    private final PhraseCoder phrases;
    private final Lexicon lexicon;
    private final Set<String> malignant = new HashSet<>();
    /** What is metastatic and no name of the primary: a «metastatic brain lesion». */
    private final Set<String> nouns;

    Metastases(PhraseCoder phrases, Lexicon lexicon) {
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.nouns = lexicon.wordSet("metastasis_nouns.tsv");
        lexicon.table("neoplasm_words.tsv").stream()
                .filter(row -> row.get(1).equals("malignant"))
                .forEach(row -> malignant.add(row.get(0)));
    }

    /** One for each site, in the note's order. */
    List<Coded> in(Extraction extraction) {
        List<Coded> found = new ArrayList<>();
        for (Sentence sentence : extraction.sentences()) {
            if (sentence.section().kind().weight() >= Problems.COUNTS) {
                List<Word> words = lexicon.words(
                        extraction.note().text(),
                        sentence.span().start(),
                        sentence.span().end());
                for (int i = 0; i < words.size(); i++) {
                    if (isMetastasis(words.get(i))) {
                        Place place = new Place(words, i, extraction, sentence);
                        List<Coded> sites = place.sites();
                        if (!sites.isEmpty()) {
                            place.primary().ifPresent(found::add);
                        }
                        found.addAll(sites.isEmpty() ? sites : primaries(extraction, sentence, sites));
                        found.addAll(sites);
                    }
                }
            }
        }
        return found;
    }

    /** The neoplasms named beside the metastases: «breast cancer metastatic to bone». */
    private List<Coded> primaries(Extraction extraction, Sentence sentence, List<Coded> sites) {
        List<Coded> primaries = new ArrayList<>();
        String text = extraction.note().text();
        for (Mention mention : extraction.mentions()) {
            Span span = before(mention.span(), sites);
            boolean own = mention.kind() == Mention.Kind.CONDITION
                    && sentence.span().contains(mention.span())
                    && span.start() < span.end();
            if (own) {
                Problem problem =
                        Problem.of(text, span, sentence.section(), sentence.span(), Set.of(), List.of(mention));
                phrases.candidates(span.of(text), 1).stream()
                        .filter(found -> found.score() >= NAMED && isMalignant(found))
                        .forEach(found -> primaries.add(new Coded(List.of(problem), found, List.of(), List.of())));
            }
        }
        return primaries;
    }

    /** What a mention says before the metastases that it runs into: «cancer of the colon with liver metastases». */
    private static Span before(Span mention, List<Coded> sites) {
        int end = mention.end();
        for (Coded site : sites) {
            Span span = site.problems().get(0).span();
            if (span.overlaps(mention)) {
                end = Math.min(end, Math.max(mention.start(), span.start()));
            }
        }
        return new Span(mention.start(), end);
    }

    private static boolean isMalignant(Candidate candidate) {
        String title = candidate.title().toLowerCase(Locale.ROOT);
        return title.startsWith("malignant") && !title.startsWith("malignant (primary)");
    }

    private static boolean isMetastasis(Word word) {
        return word.normal().startsWith("metasta") || word.normal().equals("mets");
    }

    private static boolean isLead(String word) {
        return word.equals(TO) || word.equals("in");
    }

    /** A word for a metastasis in its sentence. */
    private final class Place {
        private final List<Word> words;
        private final int at;
        private final Extraction extraction;
        private final Sentence sentence;

        Place(List<Word> words, int at, Extraction extraction, Sentence sentence) {
            this.words = words;
            this.at = at;
            this.extraction = extraction;
            this.sentence = sentence;
        }

        /** Those behind «to», else the one before the word. */
        List<Coded> sites() {
            List<Coded> sites = new ArrayList<>();
            int lead = lead();
            int from = lead + 1;
            boolean led = lead > at;
            while (led && from < words.size()) {
                boolean article = lexicon.isTermFiller(words.get(from).stem());
                Optional<Site> site = article ? Optional.empty() : longest(from);
                site.ifPresent(found -> sites.add(found.coded));
                led = site.isPresent() || article;
                from = site.map(found -> found.end).orElse(from + 1);
            }
            for (int length = SITE; length > 0 && sites.isEmpty(); length--) {
                coded(at - length, at).ifPresent(sites::add);
            }
            for (int end = at + 2; end <= at + 1 + SITE && end < words.size() && sites.isEmpty(); end++) {
                if (nouns.contains(words.get(end).normal())) {
                    coded(at + 1, end).ifPresent(sites::add);
                }
            }
            return sites;
        }

        /** Where «to» leads to the sites: «metastatic to», «metastatic cancer of the pancreas to»; else the word itself. */
        private int lead() {
            if (at + 1 < words.size() && isLead(words.get(at + 1).normal())) {
                return at + 1;
            }
            boolean named = false;
            for (int i = at + 1; i < words.size() && i <= at + PRIMARY; i++) {
                if (named && words.get(i).normal().equals(TO)) {
                    return i;
                }
                named |= malignant.contains(words.get(i).normal());
            }
            return at;
        }

        /** The neoplasm named between «metastatic» and «to». */
        Optional<Coded> primary() {
            int lead = lead();
            if (lead <= at + 1) {
                return Optional.empty();
            }
            Span span = new Span(words.get(at + 1).start(), words.get(lead - 1).end());
            return phrases.candidates(span.of(extraction.note().text()), 1).stream()
                    .filter(found -> found.score() >= NAMED && isMalignant(found))
                    .map(found -> new Coded(List.of(problem(span)), found, List.of(), List.of()))
                    .findFirst();
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
            if (from < 0 || to > words.size()) {
                return Optional.empty();
            }
            String text = extraction.note().text();
            Span site = new Span(words.get(from).start(), words.get(to - 1).end());
            Word word = words.get(at);
            Span span = new Span(Math.min(site.start(), word.start()), Math.max(site.end(), word.end()));
            return site.of(text).matches("(?s).*[.,;:].*")
                    ? Optional.empty()
                    : secondary(site.of(text))
                            .map(found ->
                                    new Coded(List.of(problem(span)), found, List.of(), List.of("guideline I.C.2")));
        }

        private Problem problem(Span span) {
            List<Mention> mentions = extraction.mentions().stream()
                    .filter(mention -> mention.span().overlaps(span))
                    .toList();
            return Problem.of(extraction.note().text(), span, sentence.section(), sentence.span(), Set.of(), mentions);
        }
    }

    private Optional<Candidate> secondary(String site) {
        return phrases.candidates("secondary malignant neoplasm of " + site, 1).stream()
                .filter(candidate -> candidate.score() >= NAMED
                        && candidate.title().toLowerCase(Locale.ROOT).startsWith("secondary")
                        && names(candidate, site))
                .findFirst();
    }

    private boolean names(Candidate candidate, String site) {
        List<String> asked = lexicon.stems().of(site);
        List<String> known = lexicon.stems().of(candidate.title() + " " + String.join(" ", candidate.trail()));
        return !asked.isEmpty() && known.containsAll(asked);
    }

    /** The codes with the secondary ones at their places; what the words of a metastasis were taken for goes. */
    static List<Coded> among(List<Coded> coded, List<Coded> secondary, TitleStems titles) {
        List<Coded> all = new ArrayList<>(coded);
        for (Coded one : secondary) {
            Span span = one.problems().get(0).span();
            all.removeIf(other -> other.problems().get(0).span().overlaps(span)
                    && (isSecondary(other) || (!titles.isNeoplasm(other) && isWeak(other))));
        }
        for (Coded one : secondary) {
            all.removeIf(other -> other.code().equals(one.code()));
            all.add(one);
        }
        if (!secondary.isEmpty()) {
            all.sort(Comparator.comparingInt(one -> one.problems().get(0).span().start()));
        }
        return all;
    }

    /** Of another site: that of the primary, «bone metastases of prostate cancer», or of none that is named. */
    private static boolean isSecondary(Coded coded) {
        return coded.candidate().title().startsWith("Secondary");
    }

    private static boolean isWeak(Coded coded) {
        return coded.candidate().score() < NAMED;
    }
}
