package medcode.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.index.OpenRelease;
import medcode.lexicon.Lexicon;
import medcode.suggest.NotCoded;
import medcode.suggest.Service;
import medcode.suggest.Suggestions;

/** What was done, given and handed out outside of an inpatient stay: HCPCS Level II, and CPT by the descriptors that are loaded. */
final class OutpatientServices implements Coding {
    /** As much of the first words of a descriptor has to be said. */
    private static final double LEAST_SAID = 0.99;
    /** What is only talked about, counselling and the like, is not looked up: notes are full of it. */
    private static final Set<NotCoded.Reason> TOLD = EnumSet.of(
            NotCoded.Reason.PLANNED,
            NotCoded.Reason.HISTORICAL,
            NotCoded.Reason.DECLINED,
            NotCoded.Reason.NOT_PERFORMED);

    private final CodeSet codeSet;
    private final OpenRelease release;
    private final Lexicon lexicon;
    private final Descriptors descriptors;
    private final GivenDrugs drugs;
    private final AxisWords words;

    OutpatientServices(OpenRelease release, Lexicon lexicon) {
        this.codeSet = release.release().codeSet();
        this.release = release;
        this.lexicon = lexicon;
        this.descriptors = new Descriptors(release, lexicon);
        this.drugs = new GivenDrugs(descriptors, lexicon);
        this.words = new AxisWords(lexicon);
    }

    @Override
    public Coded of(Extraction extraction, Suggestions before) {
        ServiceWriting writing = new ServiceWriting(extraction, before);
        Map<Code, Service> services = new LinkedHashMap<>();
        List<NotCoded> left = new ArrayList<>();
        for (Mention mention : extraction.mentions()) {
            int rank = before.all().size() + services.size() + 1;
            Optional<Service> service = switch (mention.kind()) {
                case MEDICATION ->
                    codeSet == CodeSet.HCPCS ? drugs.read(mention, extraction, writing, rank, left) : Optional.empty();
                case PROCEDURE -> procedure(mention, extraction, writing, rank, left);
                case DEVICE -> supply(mention, extraction, writing, rank, left);
                default -> Optional.empty();
            };
            service.ifPresent(one -> services.putIfAbsent(one.suggestion().code(), one));
        }
        List<NotCoded> open = left.stream()
                .filter(one -> one.code().filter(services::containsKey).isEmpty())
                .toList();
        return new Coded(List.copyOf(services.values()), open);
    }

    private Optional<Service> procedure(
            Mention mention, Extraction extraction, ServiceWriting writing, int rank, List<NotCoded> left) {
        Optional<NotCoded.Reason> reason = Performed.reason(mention, extraction);
        if (reason.isPresent() && !TOLD.contains(reason.get())) {
            return Optional.empty();
        }
        List<Descriptors.Match> matches = matches(mention, extraction, writing);
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        if (reason.isPresent()) {
            Code code = matches.get(0).entry().code();
            left.add(ProcedureWriting.left(extraction, mention, code, reason.get()));
            return Optional.empty();
        }
        return decided("service", mention, matches, writing, rank, left);
    }

    /** Where several descriptors fit alike, it is asked which of them it was. */
    private Optional<Service> decided(
            String what,
            Mention mention,
            List<Descriptors.Match> matches,
            ServiceWriting writing,
            int rank,
            List<NotCoded> left) {
        if (matches.size() > 1 && matches.get(0).isAsGoodAs(matches.get(1))) {
            left.add(writing.which(what, mention, matches));
            return Optional.empty();
        }
        return matches.isEmpty() ? Optional.empty() : Optional.of(writing.service(mention, matches, rank, words));
    }

    private Optional<Service> supply(
            Mention mention, Extraction extraction, ServiceWriting writing, int rank, List<NotCoded> left) {
        Stretch sentence = Stretch.of(extraction.note().text(), mention.sentence(), lexicon);
        boolean supplied = mention.assertion() == Assertion.PRESENT
                && !words.in(sentence, "supplied").isEmpty()
                && Performed.isNow(mention, extraction);
        List<Descriptors.Match> matches = supplied ? matches(mention, extraction, writing) : List.of();
        return decided("item handed out", mention, matches, writing, rank, left);
    }

    /** The codes whose first words are all said in the sentence, the mention's among them. */
    private List<Descriptors.Match> matches(Mention mention, Extraction extraction, ServiceWriting writing) {
        String text = extraction.note().text();
        String sentence = mention.sentence().of(text);
        List<Code> known = mention.codes().stream()
                .filter(code -> code.codeSet() == release.release().codeSet())
                .toList();
        List<String> own = lexicon.stems().ofPhrase(mention.span().of(text));
        List<Descriptors.Match> matches = new ArrayList<>();
        for (Descriptors.Match match : descriptors.matches(mention.span().of(text), sentence, known, writing.date())) {
            boolean named = lexicon.stems().of(match.entry().title()).containsAll(own)
                    || known.contains(match.entry().code());
            if (match.said() >= LEAST_SAID && named) {
                matches.add(match);
            }
        }
        return matches;
    }
}
