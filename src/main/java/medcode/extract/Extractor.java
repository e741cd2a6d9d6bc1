package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import medcode.index.TermDictionary;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Note;
import medcode.note.Span;

/** Reads a note: its sections, their sentences, what they name, and what they say of it; safe for many threads. */
public final class Extractor {
    private final Lexicon lexicon;
    private final Sections sections;
    private final Sentences sentences;
    private final MentionFinder mentions;
    private final AssertionClassifier assertions;
    private final FactWords factWords;
    private final Measurements measurements;

    /** An extractor that looks for the terms of a release. */
    public Extractor(TermDictionary terms) {
        lexicon = Lexicon.bundled();
        SectionHeadings headings = new SectionHeadings(lexicon.sections());
        sections = new Sections(headings);
        sentences = new Sentences(lexicon.wordSet("sentence_abbreviations.tsv"), new Problems(lexicon, headings));
        mentions = new MentionFinder(lexicon, terms);
        assertions = new AssertionClassifier(lexicon, headings);
        factWords = new FactWords(lexicon);
        measurements = new Measurements(lexicon, factWords);
    }

    /** Everything that a note says. */
    public Extraction extract(Note note) {
        List<Section> found = sections.of(note);
        List<Sentence> read = sentences.of(note.text(), found);
        List<Mention> named = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        DefinedAbbreviations defined = DefinedAbbreviations.in(note.text());
        for (Sentence sentence : read) {
            read(note.text(), sentence, defined, named, facts);
        }
        return new Extraction(note, found, read, Inheritance.within(read, named, facts), facts);
    }

    private void read(
            String text, Sentence sentence, DefinedAbbreviations defined, List<Mention> named, List<Fact> loose) {
        Span span = sentence.span();
        List<Word> words = lexicon.words(text, span.start(), span.end());
        List<MentionFinder.Found> found = mentions.in(text, sentence, words, defined);
        List<Fact> facts = factWords.in(text, sentence.section(), words);
        facts.addAll(measurements.in(text, words));
        List<Span> spans = new ArrayList<>(found.size());
        for (MentionFinder.Found mention : found) {
            spans.add(mention.span());
        }
        int[] owners = FactBinding.owners(facts, spans);
        if (!found.isEmpty()) {
            Statement statement = assertions.statement(text, words, 0, words.size());
            for (int i = 0; i < found.size(); i++) {
                named.add(judged(statement, sentence, found.get(i), FactBinding.of(i, facts, owners)));
            }
        }
        loose.addAll(FactBinding.of(-1, facts, owners));
    }

    private Mention judged(Statement statement, Sentence sentence, MentionFinder.Found found, List<Fact> facts) {
        Judgement judgement = assertions.classify(
                statement, found.span(), sentence.section().kind().defaultAssertion());
        return new Mention(
                found.span(),
                found.kind(),
                sentence.section(),
                sentence.span(),
                judgement.assertion(),
                judgement.cue(),
                facts,
                found.codes());
    }
}
