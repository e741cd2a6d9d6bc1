package medcode.suggest.injury;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.extract.CauseIndex;
import medcode.extract.EncounterWords;
import medcode.extract.Extraction;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.StatedCodes;
import medcode.suggest.phrase.PhraseCoder;
import medcode.tabular.Tabular;

/**
 * How an injury came about, where and at what: the Index to External Causes, followed down as far as the sentence that
 * tells it goes, beside a code for an injury (guideline I.C.20).
 */
public final class ExternalCauses {
    /** Terrorism goes before cataclysms, these before what patients do to themselves and transport accidents, these before all other causes (I.C.20.f). */
    private static final List<String> CAUSES = List.of("terrorism", "cataclysm", "self harm", "transport", "cause");

    private static final String INJURY = "injury";
    private static final char INITIAL = 'A';

    private final CodeTable table;
    private final Tabular tabular;
    private final CauseIndex index;
    private final PhraseCoder phrases;
    private final StatedCodes stated;

    public ExternalCauses(CodeTable table, Lexicon lexicon, PhraseCoder phrases, StatedCodes stated) {
        this.table = table;
        this.tabular = new Tabular(table);
        this.index = new CauseIndex(table, phrases.search(), lexicon);
        this.phrases = phrases;
        this.stated = stated;
    }

    /** The same codes with the external cause of the injury; place and activity at the initial encounter only. */
    public List<Coded> with(List<Coded> coded, List<EncounterWords.Said> said, Extraction extraction) {
        Optional<Coded> injury =
                coded.stream().filter(one -> isInjury(one.code())).findFirst();
        if (injury.isEmpty() || coded.stream().anyMatch(one -> isCause(one.code()))) {
            return coded;
        }
        char episode = episode(injury.get().code());
        String text = extraction.note().text();
        List<Coded> all = new ArrayList<>(coded);
        for (String kind : CAUSES) {
            Optional<Coded> cause = first(kind, said, text, new TreeSet<>());
            if (cause.isPresent()) {
                all.add(at(cause.get(), episode));
                if (episode == INITIAL) {
                    Set<Integer> near = near(cause.get(), extraction.sentences());
                    first("place", said, text, near).ifPresent(all::add);
                    first("activity", said, text, near).ifPresent(all::add);
                    status(said).ifPresent(all::add);
                }
                return all;
            }
        }
        if (episode == INITIAL) {
            first("activity", said, text, injured(said)).ifPresent(all::add);
        }
        return all;
    }

    /** Whether the patient was at work (guideline I.C.20.k). */
    private Optional<Coded> status(List<EncounterWords.Said> said) {
        return said.stream()
                .filter(one -> one.kind().equals("status"))
                .findFirst()
                .flatMap(one -> stated.candidate(
                                one.means(), Set.of(), found -> found.title().equalsIgnoreCase(one.means()))
                        .map(found -> stated.likely(found, one.span(), "guideline I.C.20.k")));
    }

    /** Where the sentences begin that tell of the injury: what was done then is reported though no cause is told. */
    private static Set<Integer> injured(List<EncounterWords.Said> said) {
        Set<Integer> injured = new TreeSet<>(Set.of(-1));
        for (EncounterWords.Said one : said) {
            if (one.kind().equals(INJURY)) {
                injured.add(one.sentence().span().start());
            }
        }
        return injured;
    }

    /** Where the sentence of the cause and the one before it begin. */
    private static Set<Integer> near(Coded cause, List<Sentence> sentences) {
        Set<Integer> near = new TreeSet<>();
        int before = 0;
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(cause.problems().get(0).span())) {
                near.add(before);
                near.add(sentence.span().start());
            }
            before = sentence.span().start();
        }
        return near;
    }

    /** Injuries, not poisoning and toxic effects, whose code names its cause, nor complications of care. */
    private boolean isInjury(Code code) {
        char chapter = code.compact().charAt(0);
        return chapter == 'S'
                || (chapter == 'T'
                        && table.find(code)
                                .flatMap(entry -> table.block(entry.section()))
                                .filter(block ->
                                        !block.title().matches("(?i).*(poisoning|toxic|adverse|complication).*"))
                                .isPresent());
    }

    private static boolean isCause(Code code) {
        return "VWX".indexOf(code.compact().charAt(0)) >= 0;
    }

    private static char episode(Code injury) {
        char last = injury.compact().charAt(injury.compact().length() - 1);
        return switch (last) {
            case 'S' -> 'S';
            case 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P', 'Q', 'R' -> 'D';
            default -> INITIAL;
        };
    }

    private Coded at(Coded cause, char episode) {
        return table.find(cause.code())
                .flatMap(CodeEntry::parent)
                .flatMap(stem -> tabular.withSeventhCharacter(stem, episode))
                .flatMap(table::find)
                .map(entry -> new Coded(cause.problems(), cause.candidate().at(entry), cause.others(), cause.obeyed()))
                .orElse(cause);
    }

    /** @param sentences where those begin that count; all where it is empty */
    private Optional<Coded> first(String kind, List<EncounterWords.Said> said, String text, Set<Integer> sentences) {
        for (EncounterWords.Said one : said) {
            boolean counts = sentences.isEmpty()
                    || sentences.contains(one.sentence().span().start());
            if (one.kind().equals(kind) && counts) {
                Optional<Coded> found = found(one, said, text);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Coded> found(EncounterWords.Said one, List<EncounterWords.Said> said, String text) {
        CauseIndex.Led led = index.of(one, said, text);
        return led.lines().stream()
                .findFirst()
                .flatMap(line -> phrases.named(line, led.words()))
                .map(found -> stated.likely(found, led.told(), "guideline I.C.20.a"));
    }
}
