package medcode.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Memory;
import medcode.lexicon.Phrases;
import medcode.lexicon.Stems;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Finds what a sentence names: the longest entry terms, medications, procedures. */
final class MentionFinder {
    private static final Comparator<TermMatch> MOST_WORDS_FIRST = Comparator.comparingInt(TermMatch::words)
            .reversed()
            .thenComparingInt(match -> match.to() - match.from())
            .thenComparingInt(TermMatch::mainTerm);
    private static final Comparator<TermMatch> BY_PLACE =
            Comparator.comparingInt(TermMatch::from).thenComparingInt(TermMatch::to);

    private final Lexicon lexicon;
    private final Stems families;
    private final NearTerms near;
    private final ShortForms shortForms;
    private final TermDictionary terms;
    private final TermWords known;
    private final Set<String> notDiagnoses;
    /** The first words of those that are more than one. */
    private final Set<String> beginnings = new HashSet<>();
    /** Names of other things that hold the words of terms, «stroke volume», with what some of them mean: «pressure injury». */
    private final Phrases<List<String>> notTerms;

    private final List<ServiceTerms> services;
    private final Memory<Integer, List<Code>> termCodes = new Memory<>(this::codes);

    MentionFinder(Lexicon lexicon, TermDictionary terms, List<ServiceTerms> services) {
        this.services = services;
        this.lexicon = lexicon;
        this.families = lexicon.stems();
        this.near = new NearTerms(terms);
        this.shortForms = ShortForms.bundled();
        this.terms = terms;
        this.known = new TermWords(lexicon, terms);
        this.notDiagnoses = lexicon.wordSet("not_diagnoses.tsv");
        for (String words : notDiagnoses) {
            if (words.indexOf(' ') > 0) {
                beginnings.add(words.substring(0, words.indexOf(' ')));
            }
        }
        this.notTerms = new Phrases<>(
                lexicon.table("not_terms.tsv"), row -> List.of(row.get(0).split(" ")));
    }

    /** A stretch that names something, before anything is decided of it. */
    record Found(Span span, Mention.Kind kind, List<Code> codes, List<Mention.Sense> senses) {
        Found(Span span, Mention.Kind kind, List<Code> codes) {
            this(span, kind, codes, List.of());
        }
    }

    UndecidedAbbreviations undecided() {
        return new UndecidedAbbreviations(lexicon, shortForms, known, terms);
    }

    /** What the words of a sentence name, in order. */
    List<Found> in(String text, Sentence sentence, List<Word> words, DefinedAbbreviations defined) {
        TermRow row = row(text, sentence, words, defined);
        List<TermMatch> matches = matches(text, row, sentence.problem());
        List<Found> found = new ArrayList<>(matches.size());
        int at = 0;
        for (TermMatch match : matches) {
            others(row, at, match.from(), found);
            found.add(term(row, match, sentence));
            at = Math.max(at, row.endOf(match.to()));
        }
        others(row, at, row.size(), found);
        return services.isEmpty() ? found : ServiceTerms.joined(found, services, row, sentence.section());
    }

    /** The terms of a row by their place; of those that overlap the one with the most words. */
    private List<TermMatch> matches(String text, TermRow row, boolean problem) {
        List<TermMatch> all = new ArrayList<>();
        inOrder(row, all);
        near.find(row, problem, all);
        all.removeIf(match -> isStopped(text, row, match));
        if (all.size() < 2) {
            return all;
        }
        all.sort(MOST_WORDS_FIRST);
        List<TermMatch> kept = new ArrayList<>(all.size());
        for (TermMatch match : all) {
            if (!isExcluded(match, kept)) {
                kept.add(match);
            } else if (match.mainTerm() < 0) {
                shorter(text, row, match, kept).ifPresent(kept::add);
            }
        }
        kept.sort(BY_PLACE);
        return kept;
    }

    /** What is left of words in their order before a longer term: «aspiration pneumonia with acute respiratory failure». */
    private Optional<TermMatch> shorter(String text, TermRow row, TermMatch match, List<TermMatch> kept) {
        int end = match.to();
        for (TermMatch other : kept) {
            end = other.from() > match.from() && other.from() < end ? other.from() : end;
        }
        return end == match.to()
                ? Optional.empty()
                : Optional.ofNullable(terms.longest(row.ids(), match.from(), end))
                        .map(term -> inOrder(row, match.from(), term))
                        .filter(term -> !isExcluded(term, kept) && !isStopped(text, row, term));
    }

    private static boolean isExcluded(TermMatch match, List<TermMatch> kept) {
        for (TermMatch other : kept) {
            if (match.excludes(other)) {
                return true;
            }
        }
        return false;
    }

    private void inOrder(TermRow row, List<TermMatch> found) {
        int at = 0;
        while (at < row.size()) {
            TermDictionary.Match match = TermDictionary.begins(row.id(at)) ? longest(row, at) : null;
            if (match == null) {
                at++;
            } else {
                found.add(inOrder(row, at, match));
                at = row.endOf(match.end());
            }
        }
    }

    private TermDictionary.Match longest(TermRow row, int from) {
        TermDictionary.Match match = terms.longest(row.ids(), from, row.size());
        while (match != null && row.leadsOn(from, match.end() - 1)) {
            match = terms.longest(row.ids(), from, match.end() - 1);
        }
        return match;
    }

    private TermMatch inOrder(TermRow row, int from, TermDictionary.Match match) {
        int words = 0;
        for (int word = from; word < match.end(); word++) {
            words += row.id(word) == TermDictionary.FILLER ? 0 : 1;
        }
        return new TermMatch(from, match.end(), words, terms.term(match), -1, false);
    }

    private void others(TermRow row, int from, int to, List<Found> found) {
        for (int at = from; at < to; at++) {
            Optional<Mention.Kind> named = row.word(at).named();
            if (named.isPresent()) {
                found.add(new Found(new Span(row.start(at), row.end(at)), named.get(), List.of()));
            }
        }
    }

    private TermRow row(String text, Sentence sentence, List<Word> words, DefinedAbbreviations defined) {
        TermRow row = new TermRow(words.size() * 2 + 4);
        boolean capital = isCapital(text, words);
        List<Phrases.Hit<List<String>>> others = notTerms.hits(words, 0, words.size());
        int last = -1;
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (last >= 0 && breaks(text, last, word.start())) {
                boolean comma = isComma(text, last, word.start());
                row.add(comma ? NearTerms.COMMA_MARK : NearTerms.BREAK_MARK, word.start(), word.start());
            }
            last = word.end();
            Phrases.Hit<List<String>> other = at(others, at);
            if (other != null) {
                Word end = words.get(other.end() - 1);
                instead(other, new Span(word.start(), end.end()), row);
                last = end.end();
                at = other.end() - 1;
                continue;
            }
            String expansion = shortForms.expansion(text, sentence, words, at, capital, defined);
            if (expansion == null) {
                row.add(termWord(text, word, at == 0 || capital), word.start(), word.end());
            } else {
                for (Word spelt : lexicon.words(expansion)) {
                    row.add(known.of(spelt), word.start(), word.end());
                }
            }
        }
        return row;
    }

    private static Phrases.Hit<List<String>> at(List<Phrases.Hit<List<String>>> others, int word) {
        for (Phrases.Hit<List<String>> other : others) {
            if (other.first() == word) {
                return other;
            }
        }
        return null;
    }

    /** What is meant in place of the words of another thing, or a break where it is no term at all. */
    private void instead(Phrases.Hit<List<String>> other, Span span, TermRow row) {
        String meaning = other.row().get(1);
        if (meaning.isEmpty()) {
            row.add(NearTerms.BREAK_MARK, span.start(), span.end());
        }
        for (Word meant : lexicon.words(meaning)) {
            row.add(known.of(meant), span.start(), span.end());
        }
    }

    /** A word inside a sentence that begins with a capital is a name, not a misspelt word. */
    private TermWord termWord(String text, Word word, boolean capital) {
        TermWord known = this.known.of(word);
        return known.isMisspelt() && !capital && Character.isUpperCase(text.charAt(word.start()))
                ? known.asWritten()
                : known;
    }

    /** Commas and all other punctuation but hyphens, slashes and a single line break keep terms apart. */
    private static boolean breaks(String text, int from, int to) {
        int feeds = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                feeds++;
            } else if (c != ' ' && c != '-' && c != '/' && c != '\r' && c != '\t' && c != '\'' && c != '\u2010') {
                return true;
            }
        }
        return feeds > 1;
    }

    private static boolean isComma(String text, int from, int to) {
        return text.charAt(from) == ',' && text.substring(from + 1, to).isBlank();
    }

    private static boolean isCapital(String text, List<Word> words) {
        if (words.size() < 3) {
            return false;
        }
        return HeadingText.isCapital(
                text, words.get(0).start(), words.get(words.size() - 1).end());
    }

    private boolean isStopped(String text, TermRow row, TermMatch match) {
        String first = row.word(match.from()).stem();
        if (match.to() - match.from() == 1) {
            return notDiagnoses.contains(first)
                    || notDiagnoses.contains(families.family(first))
                    || isNumber(first)
                    || isStoppedAsWritten(text, row, match.from(), first);
        }
        if (!beginnings.contains(first)) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        for (int at = match.from(); at < match.to(); at++) {
            words.append(at > match.from() ? " " : "").append(row.word(at).stem());
        }
        return notDiagnoses.contains(words.toString());
    }

    /** A plural may name what its singular does not: «ganglia». */
    private boolean isStoppedAsWritten(String text, TermRow row, int at, String stem) {
        int length = row.end(at) - row.start(at);
        return length != stem.length()
                && notDiagnoses.contains(
                        text.substring(row.start(at), row.end(at)).toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String stem) {
        return Character.isDigit(stem.charAt(0));
    }

    private Found term(TermRow row, TermMatch match, Sentence sentence) {
        List<Code> codes = termCodes.of(match.term());
        Mention.Kind kind = sentence.section().kind().id().equals("allergies")
                ? Mention.Kind.ALLERGY
                : kind(codes.get(0).compact().charAt(0));
        return new Found(new Span(row.start(match.from()), row.end(match.to() - 1)), kind, codes);
    }

    private List<Code> codes(int term) {
        return terms.codes(term).stream()
                .map(code -> new Code(CodeSet.ICD10CM, code))
                .toList();
    }

    /** What a code of a chapter names. */
    static Mention.Kind kind(char chapter) {
        return switch (chapter) {
            case 'R' -> Mention.Kind.SYMPTOM;
            case 'V', 'W', 'X', 'Y', 'Z' -> Mention.Kind.STATUS;
            default -> Mention.Kind.CONDITION;
        };
    }
}
