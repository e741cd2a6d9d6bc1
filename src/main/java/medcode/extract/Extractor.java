package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import medcode.codeset.CodeSet;
import medcode.index.TermDictionary;
import medcode.lexicon.CueWords;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Note;

/** Reads a note: its sections, their sentences, what they name, and what they say of it; safe for many threads. */
public final class Extractor {
    private final Lexicon lexicon = Lexicon.bundled();
    private final Sections sections = Bundled.SECTIONS;
    private final Sentences sentences = Bundled.SENTENCES;
    private final MentionFinder mentions;
    private final AssertionClassifier assertions = Bundled.ASSERTIONS;
    private final FactFinder factFinder = Bundled.FACTS;
    private final Vocabulary vocabulary = Bundled.VOCABULARY;
    private final UndecidedAbbreviations undecided;
    private final CopiedText copiedText = Bundled.COPIED;
    /** Null where only diagnoses are looked for. */
    private final ProcedureNames procedures;
    /** Null where only what entry terms name is looked for. */
    private final ToldMentions told;

    /** What is made of the lexicon alone, whatever terms are looked for: all extractors share it. */
    private static final class Bundled {
        static final Lexicon LEXICON = Lexicon.bundled();
        static final SectionHeadings HEADINGS = new SectionHeadings(LEXICON.sections());
        static final Sections SECTIONS = new Sections(HEADINGS, LEXICON);
        static final Sentences SENTENCES = new Sentences(LEXICON, new Problems(LEXICON, HEADINGS));
        static final AssertionClassifier ASSERTIONS = new AssertionClassifier(LEXICON, HEADINGS);
        static final FactFinder FACTS = new FactFinder(LEXICON);
        static final Vocabulary VOCABULARY = new Vocabulary(LEXICON);
        static final CopiedText COPIED = new CopiedText(LEXICON);
    }

    /** Reads the tables that every extractor needs before one is made; who asks for them meanwhile waits. */
    public static void readAhead() {
        Objects.requireNonNull(Bundled.COPIED);
        ShortForms.bundled();
        Misspellings.readAhead();
    }

    /** How a sentence says of something whether it is so, by the tables that come with medcode. */
    public static AssertionClassifier assertions() {
        return Bundled.ASSERTIONS;
    }

    /** An extractor that looks for the terms of a release of ICD-10-CM. */
    public Extractor(TermDictionary terms) {
        this(terms, Map.of());
    }

    /**
     * An extractor that looks for the terms of ICD-10-CM, and beside them for those of procedures, drugs and supplies.
     *
     * @param services the terms of other code sets; where two name the same words the earlier one has them
     */
    public Extractor(TermDictionary terms, Map<CodeSet, TermDictionary> services) {
        this(terms, services, null);
    }

    private Extractor(TermDictionary terms, Map<CodeSet, TermDictionary> services, Lookup lookup) {
        mentions = new MentionFinder(lexicon, terms, ServiceTerms.of(lexicon, services));
        undecided = mentions.undecided();
        procedures = services.isEmpty() ? null : new ProcedureNames(lexicon);
        told = lookup == null ? null : new ToldMentions(lookup, lexicon, terms, assertions);
    }

    /** An extractor for all that people look for: what no entry term names as it stands is looked up in the publications too. */
    public static Extractor lookingUp(TermDictionary terms, Map<CodeSet, TermDictionary> services, Lookup lookup) {
        return new Extractor(terms, services, lookup);
    }

    /** Everything that a note says. */
    public Extraction extract(Note note) {
        List<Section> found = sections.of(note);
        List<Sentence> read = sentences.of(note.text(), found);
        Reading reading = new Reading(note);
        reading.read(read);
        List<Mention> mentions = Inheritance.within(read, reading.named, reading.facts);
        Extraction extraction = new Extraction(note, found, read, mentions, reading.facts);
        return told == null ? extraction : told.with(extraction, reading.known);
    }

    /** One reading of a note: what its sentences name and state. */
    private final class Reading {
        private final String text;
        private final CueWords.Known known;
        private final DefinedAbbreviations defined;
        private final CopiedText.Search copies;
        private final List<Mention> named = new ArrayList<>();
        /** Those bound to no mention. */
        private final List<Fact> facts = new ArrayList<>();

        Reading(Note note) {
            text = note.text();
            known = AssertionClassifier.known(note);
            defined = DefinedAbbreviations.in(text);
            copies = copiedText.new Search(text);
        }

        /** Takes all sentences from stage to stage: the code of one fits into the processor's cache, that of all does not. */
        void read(List<Sentence> sentences) {
            List<FactFinder.Stated> stated =
                    each(sentences, sentence -> factFinder.in(text, sentence, sentence.words()));
            List<List<MentionFinder.Found>> others = each(sentences, this::others);
            List<List<MentionFinder.Found>> terms =
                    each(sentences, sentence -> mentions.in(text, sentence, sentence.words(), defined));
            for (int i = 0; i < terms.size(); i++) {
                List<MentionFinder.Found> found =
                        Naming.joined(text, terms.get(i), stated.get(i).readings(), others.get(i));
                judge(sentences.get(i), stated.get(i), found);
            }
        }

        private static <T> List<T> each(List<Sentence> sentences, Function<Sentence, T> stage) {
            List<T> all = new ArrayList<>(sentences.size());
            for (Sentence sentence : sentences) {
                all.add(stage.apply(sentence));
            }
            return all;
        }

        /** What no entry term names. */
        private List<MentionFinder.Found> others(Sentence sentence) {
            List<MentionFinder.Found> others = vocabulary.in(text, sentence.section(), sentence.words());
            undecided.find(text, sentence, sentence.words(), defined, others);
            return others;
        }

        private void judge(Sentence sentence, FactFinder.Stated stated, List<MentionFinder.Found> joined) {
            List<Word> words = sentence.words();
            List<MentionFinder.Found> found = procedures == null ? joined : procedures.over(words, joined);
            boolean copied = copies.isCopied(sentence, words);
            int[] owners = FactBinding.owners(text, found, stated.facts());
            if (!found.isEmpty()) {
                boolean asked = Dialogue.asks(text, sentence);
                Statement statement = assertions.statement(text, words, known);
                for (int i = 0; i < found.size(); i++) {
                    List<Fact> own = FactBinding.of(i, stated.facts(), owners);
                    named.add(judged(statement, sentence, asked, copied, found.get(i), own));
                }
            }
            facts.addAll(FactBinding.ofNone(stated.facts(), owners));
        }
    }

    private Mention judged(
            Statement statement,
            Sentence sentence,
            boolean asked,
            boolean copied,
            MentionFinder.Found found,
            List<Fact> facts) {
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
                found.codes(),
                found.senses(),
                copied);
    }
}
