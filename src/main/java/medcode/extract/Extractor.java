package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import medcode.index.TermDictionary;
import medcode.lexicon.CueWords;
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
    private final FactFinder facts;
    private final Vocabulary vocabulary;

    /** An extractor that looks for the terms of a release. */
    public Extractor(TermDictionary terms) {
        lexicon = Lexicon.bundled();
        SectionHeadings headings = new SectionHeadings(lexicon.sections());
        sections = new Sections(headings, lexicon);
        sentences = new Sentences(lexicon.wordSet("sentence_abbreviations.tsv"), new Problems(lexicon, headings));
        mentions = new MentionFinder(lexicon, terms);
        assertions = new AssertionClassifier(lexicon, headings);
        facts = new FactFinder(lexicon);
        vocabulary = new Vocabulary(lexicon);
    }

    /** Everything that a note says. */
    public Extraction extract(Note note) {
        List<Section> found = sections.of(note);
        List<Sentence> read = sentences.of(note.text(), found);
        List<Mention> named = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        CueWords.Known known = AssertionClassifier.known(note);
        for (Sentence sentence : read) {
            read(note.text(), sentence, known, named, facts);
        }
        return new Extraction(note, found, read, Inheritance.within(read, named, facts), facts);
    }

    private void read(String text, Sentence sentence, CueWords.Known known, List<Mention> named, List<Fact> loose) {
        Span span = sentence.span();
        List<Word> words = lexicon.words(text, span.start(), span.end());
        FactFinder.Stated stated = facts.in(text, sentence, words);
        List<MentionFinder.Found> found = Naming.joined(
                mentions.in(text, sentence, words), stated.readings(), vocabulary.in(text, sentence.section(), words));
        int[] owners = FactBinding.owners(text, found, stated.facts());
        if (!found.isEmpty()) {
            boolean asked = Dialogue.asks(text, sentence);
            Statement statement = assertions.statement(text, words, known);
            for (int i = 0; i < found.size(); i++) {
                named.add(judged(statement, sentence, asked, found.get(i), FactBinding.of(i, stated.facts(), owners)));
            }
        }
        loose.addAll(FactBinding.ofNone(stated.facts(), owners));
    }

    private Mention judged(
            Statement statement, Sentence sentence, boolean asked, MentionFinder.Found found, List<Fact> facts) {
        Judgement judgement = assertions.classify(
                statement, found.span(), sentence.section().kind().defaultAssertion());
        return new Mention(
                found.span(),
                found.kind(),
                sentence.section(),
                sentence.span(),
                asked ? Assertion.HYPOTHETICAL : judgement.assertion(),
                judgement.cue(),
                ProcedureStatus.completed(found, facts, sentence.section(), judgement.assertion()),
                found.codes());
    }
}
