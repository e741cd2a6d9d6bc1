package medcode.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.codeset.TabularNode;
import medcode.extract.EncounterWords;
import medcode.extract.Mention;
import medcode.extract.ProblemText;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * The chapter written for a patient goes before all others: a condition of a pregnant woman is looked up as one that
 * complicates the pregnancy (guideline I.C.15.a.1), one of a newborn as a newborn's (guideline I.C.16.a.2).
 *
 * <p>The condition's own code stays behind it where the chapter asks for an additional code.
 */
final class PatientChapter {
    private static final double LEAST = 0.6;
    /** What a code scores at least that a note asks for and other words of the same problem name. */
    private static final double NAMED = 0.8;

    private static final String ANY_TRIMESTER = "unspecified trimester";

    private static final String NAMED_CODES = ".*\\([A-Z]\\d.*";

    private final CodeTable table;
    private final Tabular tabular;
    private final Lexicon lexicon;
    private final EncounterWords circumstances;
    private final Patient patient;
    private final StatedCodes stated;
    private final Set<String> ofPatient;

    PatientChapter(
            CodeTable table, Lexicon lexicon, EncounterWords circumstances, Patient patient, StatedCodes stated) {
        this.table = table;
        this.tabular = new Tabular(table);
        this.lexicon = lexicon;
        this.circumstances = circumstances;
        this.patient = patient;
        this.stated = stated;
        this.ofPatient =
                Set.copyOf(lexicon.stems().of(String.join(" ", patient.state().phrases(" "))));
    }

    /** The same problems, those with a code of the patient's chapter under it. */
    List<Coded> first(List<Coded> coded) {
        List<Coded> all = new ArrayList<>();
        for (Coded one : coded) {
            if (isOwn(one.code()) && !patient.state().suits(one.candidate().title())) {
                all.add(own(one).orElse(one));
            } else if (isOwn(one.code())) {
                all.add(answered(said(one)));
                named(one, wordings(one)).ifPresent(all::add);
            } else {
                Optional<Coded> own = isCondition(one) ? own(one) : ofStatus(one);
                own.ifPresent(all::add);
                own.flatMap(found -> named(found, parts(text(found)))).ifPresent(all::add);
                if (own.isEmpty() || asks(own.get().code(), one.code())) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private boolean isOwn(Code code) {
        return code.compact().charAt(0) == (patient.state().isMother() ? 'O' : 'P');
    }

    /** Not what only goes with another code (an organism, a manifestation), nor what is the patient's by its own title. */
    private boolean isCondition(Coded one) {
        char chapter = one.code().compact().charAt(0);
        return chapter < 'V'
                && "OPQ".indexOf(chapter) < 0
                && lexicon.stems().of(one.candidate().title()).stream().noneMatch(ofPatient::contains)
                && !one.candidate().title().contains("classified elsewhere");
    }

    /** The same entry with what the whole note knows: the trimester. */
    private Coded answered(Coded one) {
        Optional<Candidate> named = guided(one);
        if (named.isPresent()) {
            return new Coded(one.problems(), named.get(), one.others(), one.obeyed());
        }
        return stated.candidate(
                        text(one),
                        documented(one),
                        candidate -> candidate.node().equals(one.candidate().node()))
                .map(found -> new Coded(one.problems(), found, one.others(), one.obeyed()))
                .map(this::inTrimester)
                .orElseGet(() -> inTrimester(one));
    }

    /** The neighbor of the trimester that the weeks tell, where the code leaves it open. */
    private Coded inTrimester(Coded one) {
        String title = one.candidate().title();
        if (!title.contains(ANY_TRIMESTER)) {
            return one;
        }
        for (String time : patient.times()) {
            Optional<CodeEntry> entry = neighbor(one.code(), title.replace(ANY_TRIMESTER, time));
            if (entry.isPresent()) {
                return one.instead(one.candidate().at(entry.get()));
            }
        }
        return one;
    }

    private Optional<CodeEntry> neighbor(Code code, String title) {
        return table.find(code).flatMap(CodeEntry::parent).flatMap(table::find).stream()
                .flatMap(header -> header.children().stream())
                .flatMap(child -> table.find(child).stream())
                .filter(entry -> entry.billable() && entry.title().equals(title))
                .findFirst();
    }

    /** What its own words say more of a condition that its code leaves open: the degree of a laceration. */
    private Coded said(Coded one) {
        if (!one.candidate().title().contains("unspecified")) {
            return one;
        }
        return stated.candidate(
                        stated.noun(one.problems().get(0).span()),
                        documented(one),
                        found -> found.score() >= LEAST
                                && found.code().isWithin(one.code().category())
                                && patient.state().suits(found.title()))
                .map(one::instead)
                .orElse(one);
    }

    private List<String> wordings(Coded own) {
        List<String> wordings = new ArrayList<>(List.of(text(own)));
        for (Mention mention : own.problems().get(0).mentions()) {
            if (mention.span().overlaps(own.problems().get(0).span())) {
                wordings.add(stated.words(mention.span()));
            }
        }
        return wordings;
    }

    /** The parts of a problem behind its head: an organism. */
    private static List<String> parts(String text) {
        List<Span> parts = ProblemText.parts(text, new Span(0, text.length()));
        return parts.stream().skip(1).map(part -> part.of(text)).toList();
    }

    /** What the same problem names and a note at its code of the chapter names as an additional code. */
    private Optional<Coded> named(Coded own, List<String> wordings) {
        for (String words : wordings) {
            Optional<Candidate> found = stated.candidate(
                    words,
                    own.problems().get(0).documented(),
                    named -> named.score() >= NAMED
                            && tabular.useAdditional(own.code(), named.code()).isPresent());
            if (found.isPresent()) {
                LeveledNote note =
                        tabular.useAdditional(own.code(), found.get().code()).orElseThrow();
                return Optional.of(new Coded(own.problems(), found.get(), List.of(), List.of(note.quotation())));
            }
        }
        return Optional.empty();
    }

    private Optional<Coded> own(Coded one) {
        String authority = patient.state().isMother() ? "guideline I.C.15.a.1" : "guideline I.C.16.a.2";
        return candidate(one)
                .map(found -> new Coded(
                        one.problems(),
                        found.scored(Math.max(found.score(), one.candidate().score())),
                        List.of(one.candidate()),
                        List.of(authority)));
    }

    /** The entry for the words that the guidelines give, else for the condition's own or its head's. */
    private Optional<Candidate> candidate(Coded one) {
        Optional<Candidate> named = guided(one);
        if (named.isPresent()) {
            return named;
        }
        String text = text(one);
        String head = ProblemText.parts(text, new Span(0, text.length())).get(0).of(text);
        Optional<Candidate> whole = best(text, one);
        Optional<Candidate> brief = best(head, one);
        boolean briefer = whole.isEmpty()
                || (brief.isPresent() && brief.get().score() > whole.get().score());
        return (briefer ? brief : whole).map(found -> closer(found, one)).or(() -> ofChapter(one));
    }

    /** What the words around a condition say more of it: the degree of a laceration. */
    private Candidate closer(Candidate found, Coded one) {
        return best(stated.noun(one.problems().get(0).span()), one)
                .filter(closer -> closer.code().isWithin(found.code().category()))
                .or(() -> best(clause(one), one)
                        .filter(closer -> closer.code().isWithin(found.code().category())))
                .orElse(found);
    }

    private String clause(Coded one) {
        return stated.clause(one.problems().get(0).span());
    }

    /** A status that a note of the chapter asks for names what complicates the pregnancy too: an infection without illness. */
    private Optional<Coded> ofStatus(Coded one) {
        return one.candidate().isOfChapter21()
                ? own(one).filter(own ->
                        tabular.useAdditional(own.code(), one.code()).isPresent())
                : Optional.empty();
    }

    private Optional<Candidate> guided(Coded one) {
        String words = circumstances.meaning("maternal", clause(one));
        List<String> phrases = new ArrayList<>(patient.state().phrases(words));
        phrases.add(words);
        return words.isEmpty() || !patient.state().isMother() ? Optional.empty() : best(phrases, words, one);
    }

    private Optional<Candidate> best(String words, Coded one) {
        return best(patient.state().phrases(words), words, one);
    }

    private Optional<Candidate> best(List<String> phrases, String words, Coded one) {
        Candidate best = null;
        for (String phrase : phrases) {
            Optional<Candidate> found =
                    stated.candidate(phrase, documented(one), candidate -> fits(candidate, words, one));
            if (found.isPresent() && (best == null || found.get().score() > best.score())) {
                best = found.get();
            }
        }
        return Optional.ofNullable(best);
    }

    /** A condition that the Index does not name beside pregnancy is one of its chapter's «complicating pregnancy». */
    private Optional<Candidate> ofChapter(Coded one) {
        String chapter = table.find(one.code()).map(CodeEntry::chapter).orElse("");
        String words = circumstances.meaning("maternal chapter", "chapter " + chapter);
        if (words.isEmpty() || !patient.state().isMother()) {
            return Optional.empty();
        }
        String phrase = patient.state().phrases(words).get(0);
        return stated.candidate(phrase, documented(one), candidate -> fits(candidate, words, one));
    }

    private boolean fits(Candidate candidate, String words, Coded one) {
        return candidate.score() >= LEAST
                && isOwn(candidate.code())
                && patient.state().suits(candidate.title())
                && !isAbortive(candidate.code())
                && covers(candidate, words, one);
    }

    /** True where the condition's main term stands in the entry or most of its words do: the others are the patient's. */
    private boolean covers(Candidate candidate, String words, Coded one) {
        Set<String> entry = new HashSet<>(lexicon.stems().of(candidate.title()));
        entry.addAll(lexicon.stems().of(String.join(" ", candidate.trail())));
        List<String> mainTerm = lexicon.stems()
                .of(
                        one.candidate().trail().isEmpty()
                                ? ""
                                : one.candidate().trail().get(0));
        if (!mainTerm.isEmpty() && words.equals(text(one)) && entry.contains(mainTerm.get(0))) {
            return true;
        }
        double asked = 0;
        double held = 0;
        for (String stem : lexicon.stems().ofPhrase(words)) {
            if (!lexicon.stems().isQualifier(stem) && !ofPatient.contains(stem)) {
                double weight = stated.weight(stem);
                asked += weight;
                held += entry.contains(stem) ? weight : 0;
            }
        }
        return held > 0 && held * 2 >= asked;
    }

    private boolean isAbortive(Code code) {
        return table.find(code)
                .flatMap(entry -> table.block(entry.section()))
                .map(TabularNode::title)
                .filter(title -> title.contains("abortive"))
                .isPresent();
    }

    private boolean asks(Code own, Code condition) {
        if (tabular.useAdditional(own, condition).isPresent()) {
            return true;
        }
        for (LeveledNote note : tabular.useAdditional(own)) {
            if (!note.note().text().matches(NAMED_CODES)) {
                return patient.state().isMother();
            }
        }
        return false;
    }

    private static String text(Coded one) {
        return one.problems().get(0).text();
    }

    private Set<String> documented(Coded one) {
        Set<String> documented = new HashSet<>(one.problems().get(0).documented());
        documented.addAll(lexicon.stems().of(patient.state().time() + " " + patient.trimester()));
        documented.addAll(lexicon.stems().of(circumstances.meaning("fetus", clause(one))));
        return documented;
    }
}
