package medcode.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.note.Span;

/**
 * Finds the entry terms of a code set of services: procedures, drugs and supplies.
 *
 * <p>Their titles are made of everyday words («insertion», «dressing», «kit»), so a term counts only where one of its words is
 * none of those.
 */
final class ServiceTerms {
    private static final Comparator<MentionFinder.Found> LONGEST_FIRST =
            Comparator.comparingInt((MentionFinder.Found found) -> -found.span().length());
    private static final Comparator<MentionFinder.Found> BY_PLACE =
            Comparator.comparingInt(found -> found.span().start());

    private static final int TELLING = 2;

    private final Lexicon lexicon;
    private final CodeSet codeSet;
    private final TermDictionary terms;
    private final ServiceKinds kinds;
    private final EverydayWords everyday;
    private final Set<String> sides;

    private ServiceTerms(Lexicon lexicon, CodeSet codeSet, TermDictionary terms) {
        this.lexicon = lexicon;
        this.codeSet = codeSet;
        this.terms = terms;
        this.kinds = new ServiceKinds(lexicon, codeSet);
        this.everyday = new EverydayWords(lexicon);
        this.sides = lexicon.wordSet("side_words.tsv");
    }

    static List<ServiceTerms> of(Lexicon lexicon, Map<CodeSet, TermDictionary> services) {
        List<ServiceTerms> all = new ArrayList<>();
        services.forEach((codeSet, terms) -> all.add(new ServiceTerms(lexicon, codeSet, terms)));
        return all;
    }

    /**
     * What a row names with the services in it: of those that overlap the longest, but a diagnosis before a service that has
     * the same words or only some of its words.
     */
    static List<MentionFinder.Found> joined(
            List<MentionFinder.Found> named, List<ServiceTerms> services, TermRow row, Section section) {
        List<MentionFinder.Found> found = new ArrayList<>();
        for (ServiceTerms each : services) {
            each.find(row, section, found);
        }
        if (found.isEmpty()) {
            return named;
        }
        found.sort(LONGEST_FIRST);
        List<MentionFinder.Found> joined = new ArrayList<>(named);
        for (MentionFinder.Found service : found) {
            if (joined.stream().noneMatch(other -> keepsOut(other, service))) {
                joined.removeIf(other -> other.span().overlaps(service.span()));
                joined.add(service);
            }
        }
        joined.sort(BY_PLACE);
        return joined;
    }

    private static boolean keepsOut(MentionFinder.Found other, MentionFinder.Found service) {
        if (other.codes().isEmpty()) {
            return contradicts(other, service);
        }
        boolean longer = service.span().contains(other.span())
                && service.span().length() > other.span().length();
        return other.span().overlaps(service.span()) && !longer;
    }

    /** True where words that name one kind of thing are the title of another: «EMG», of which a device has its title. */
    static boolean contradicts(MentionFinder.Found word, MentionFinder.Found known) {
        return word.span().equals(known.span())
                && word.kind() != known.kind()
                && !known.codes().isEmpty()
                && known.codes().get(0).codeSet() != CodeSet.ICD10CM;
    }

    private void find(TermRow row, Section section, List<MentionFinder.Found> found) {
        int[] numbers = numbers(row);
        int at = 0;
        while (at < row.size()) {
            TermDictionary.Match match =
                    TermDictionary.begins(numbers[at]) ? terms.longest(numbers, at, row.size()) : null;
            MentionFinder.Found service = match == null ? null : service(row, at, match, section);
            if (service == null) {
                at++;
            } else {
                found.add(service);
                at = row.endOf(match.end());
            }
        }
    }

    private int[] numbers(TermRow row) {
        int[] numbers = new int[row.size()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = isMark(row, at) ? TermDictionary.BREAK : number(row.word(at));
        }
        return numbers;
    }

    /** A word that looks misspelt to the terms of diagnoses may be one of these terms. */
    private int number(TermWord word) {
        int written = number(word.written());
        return written == TermDictionary.UNKNOWN && word.isMisspelt() ? number(word.stem()) : written;
    }

    private int number(String stem) {
        if (lexicon.isTermFiller(stem)) {
            return TermDictionary.FILLER;
        }
        int word = terms.word(lexicon.stems().family(stem));
        return sides.contains(stem) ? TermDictionary.passable(word) : word;
    }

    /** Null where the words tell too little, or the term is only a part of what an abbreviation stands for. */
    private MentionFinder.Found service(TermRow row, int from, TermDictionary.Match match, Section section) {
        int telling = everyday.telling(row, from, match.end());
        if (telling < TELLING || isPart(row, from, match.end())) {
            return null;
        }
        List<Code> codes = new ArrayList<>();
        Mention.Kind kind = null;
        for (String code : terms.codes(terms.term(match))) {
            Mention.Kind own = kinds.of(code);
            if (own != null) {
                kind = kind == null ? own : kind;
                codes.add(new Code(codeSet, code));
            }
        }
        boolean allergy = kind == Mention.Kind.MEDICATION && section.kind().id().equals("allergies");
        Span span = new Span(row.start(from), row.end(match.end() - 1));
        return kind == null ? null : new MentionFinder.Found(span, allergy ? Mention.Kind.ALLERGY : kind, codes);
    }

    private static boolean isPart(TermRow row, int from, int to) {
        boolean begun = from > 0 && row.start(from) == row.start(from - 1) && !isMark(row, from - 1);
        return begun || row.endOf(to) != to;
    }

    private static boolean isMark(TermRow row, int at) {
        return row.word(at).written().isEmpty();
    }
}
