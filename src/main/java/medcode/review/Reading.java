package medcode.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.edit.Quote;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Mention;
import medcode.extract.Section;
import medcode.extract.SectionKind;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.LineMap;
import medcode.note.Note;
import medcode.note.Span;
import medcode.suggest.Evidence;
import medcode.suggest.NotCoded;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;

/** A note as read for a review: what it says of which conditions, and the codes it supports. */
final class Reading {
    private final Extraction extraction;
    private final Suggestions suggestions;
    private final LineMap lines;
    private final List<Documented> documented = new ArrayList<>();
    private final Set<String> stems;

    /** @param suggestions every documented condition's code */
    Reading(Extraction extraction, Suggestions suggestions, Lexicon lexicon) {
        this.extraction = extraction;
        this.suggestions = suggestions;
        this.lines = LineMap.of(extraction.note().text());
        this.stems = stems(extraction.note(), lexicon);
        suggestions.suggestions().forEach(this::add);
        suggestions.notCoded().forEach(this::add);
        extraction.mentions().forEach(this::add);
    }

    /** All words, and what its abbreviations stand for. */
    private static Set<String> stems(Note note, Lexicon lexicon) {
        String text = note.body().of(note.text());
        Set<String> stems = new HashSet<>(lexicon.stems().of(text));
        for (Word word : lexicon.words(text)) {
            lexicon.expand(text.substring(word.start(), word.end()))
                    .ifPresent(whole -> stems.addAll(lexicon.stems().of(whole)));
        }
        return stems;
    }

    /** A code that is suggested is supported, be it that of a history; only a suspicion stays one. */
    private void add(Suggestion suggestion) {
        for (Evidence evidence : suggestion.evidence()) {
            Assertion assertion = evidence.assertion() == Assertion.UNCERTAIN ? Assertion.UNCERTAIN : Assertion.PRESENT;
            documented.add(new Documented(
                    suggestion.code(),
                    assertion,
                    section(evidence.span()).kind(),
                    evidence.span(),
                    false,
                    List.of(),
                    quote(evidence.span(), evidence.assertion())));
        }
    }

    private void add(NotCoded notCoded) {
        if (notCoded.code().isPresent() && assertion(notCoded.reason()) != null) {
            Assertion assertion = assertion(notCoded.reason());
            documented.add(new Documented(
                    notCoded.code().get(),
                    assertion,
                    section(notCoded.span()).kind(),
                    notCoded.span(),
                    false,
                    List.of(),
                    quote(notCoded.span(), assertion)));
        }
    }

    /** What was made of words that were not coded; empty where nothing was, or another code says the same. */
    Optional<Assertion> notCodedAs(Documented one) {
        return suggestions.notCoded().stream()
                .filter(notCoded -> notCoded.span().overlaps(one.span())
                        && notCoded.code().filter(one::isAbout).isPresent())
                .map(notCoded -> assertion(notCoded.reason()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What a reason says of the condition; null where it says that another code stands for it. */
    private static Assertion assertion(NotCoded.Reason reason) {
        return switch (reason) {
            case NEGATED -> Assertion.NEGATED;
            case UNCERTAIN_OUTPATIENT -> Assertion.UNCERTAIN;
            case HISTORICAL -> Assertion.HISTORICAL;
            case FAMILY -> Assertion.FAMILY;
            case HYPOTHETICAL -> Assertion.HYPOTHETICAL;
            case INTEGRAL_SYMPTOM, LESS_SPECIFIC, EXCLUDES1 -> Assertion.PRESENT;
            case SECTION, QUERY_FIRST, PLANNED, DECLINED, NOT_PERFORMED -> null;
        };
    }

    /** An undecided abbreviation may stand for any of its senses. */
    private void add(Mention mention) {
        mention.codes().forEach(code -> add(mention, code));
        mention.senses().forEach(sense -> sense.codes().forEach(code -> add(mention, code)));
    }

    private void add(Mention mention, Code code) {
        if (code.codeSet() == CodeSet.ICD10CM) {
            Assertion assertion = assertion(mention);
            documented.add(new Documented(
                    code,
                    assertion,
                    mention.section().kind(),
                    mention.span(),
                    true,
                    mention.facts(),
                    quote(mention.span(), assertion)));
        }
    }

    /** Only a heading makes all below it history: words of a note without headings do not. */
    private static Assertion assertion(Mention mention) {
        boolean guessed = mention.cue().isEmpty() && mention.section().heading().length() == 0;
        return guessed && mention.assertion() == Assertion.HISTORICAL ? Assertion.PRESENT : mention.assertion();
    }

    private Section section(Span span) {
        Section found = extraction.sections().get(0);
        for (Section section : extraction.sections()) {
            if (section.body().start() <= span.start()) {
                found = section;
            }
        }
        return found;
    }

    Quote quote(Span span, Assertion assertion) {
        SectionKind section = section(span).kind();
        return new Quote(
                note().name(),
                lines.line(span.start()),
                lines.column(span.start()),
                section.id(),
                assertion.id(),
                span.of(note().text()).replaceAll("\\s+", " "));
    }

    /** The sentence that words stand in, as a quotation. */
    Quote sentence(Span span, Assertion assertion) {
        return extraction.sentences().stream()
                .filter(sentence -> sentence.span().contains(span))
                .findFirst()
                .map(sentence -> quote(sentence.span(), assertion))
                .orElseGet(() -> quote(span, assertion));
    }

    /** The sentences whose words are asked for, as quotations. */
    List<Quote> sentences(Predicate<String> wanted) {
        return extraction.sentences().stream()
                .filter(sentence -> wanted.test(sentence.span().of(note().text())))
                .map(sentence -> quote(sentence.span(), Assertion.PRESENT))
                .toList();
    }

    /** The note itself, without words of it; its name can tell who the patient is. */
    Quote whole() {
        return new Quote(note().name(), 1, 1, "", "", "");
    }

    boolean isOf(Documented one) {
        return one.quote().note().equals(note().name());
    }

    /** True where the note has these words, one behind the other. */
    boolean holds(String words) {
        return note().text().toLowerCase(Locale.ROOT).contains(words);
    }

    /** Where a term first stands in the note, with word boundaries around it. */
    Optional<Quote> find(String term) {
        Matcher matcher = Pattern.compile("\\b" + Pattern.quote(term) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(note().text());
        return matcher.find()
                ? Optional.of(sentence(new Span(matcher.start(), matcher.end()), Assertion.PRESENT))
                : Optional.empty();
    }

    /** Where one of some drugs, in lower case, is said to be taken. */
    List<Quote> medications(Set<String> drugs) {
        List<Quote> taken = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            String words = mention.span().of(note().text()).toLowerCase(Locale.ROOT);
            boolean current = mention.kind() == Mention.Kind.MEDICATION && mention.assertion() == Assertion.PRESENT;
            if (current && drugs.contains(words)) {
                taken.add(sentence(mention.span(), Assertion.PRESENT));
            }
        }
        return taken;
    }

    Note note() {
        return extraction.note();
    }

    Extraction extraction() {
        return extraction;
    }

    Suggestions suggestions() {
        return suggestions;
    }

    List<Documented> documented() {
        return documented;
    }

    /** True where a word of this stem stands in the note. */
    boolean says(String stem) {
        return stems.contains(stem);
    }

    /** The facts of a kind, wherever they stand. */
    List<Fact> facts(Fact.Kind kind) {
        List<Fact> facts = new ArrayList<>();
        extraction.facts().stream().filter(fact -> fact.kind() == kind).forEach(facts::add);
        for (Mention mention : extraction.mentions()) {
            mention.facts().stream().filter(fact -> fact.kind() == kind).forEach(facts::add);
        }
        return facts.stream().distinct().toList();
    }
}
