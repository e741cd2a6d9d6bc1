package medcode.suggest.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.extract.Assertion;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/**
 * What an operation has mended before what the note tells of is there no longer: urinary retention «after inguinal hernia
 * repair» (guideline IV.J); the words are in {@code mending_words.tsv}.
 */
public final class MendedConditions {
    /** So many words may stand between «after» and the condition. */
    private static final int REACH = 4;
    /** An injury is coded at every encounter, and so is what is worn of bones and joints. */
    private static final String LASTING = "STM";

    private final Lexicon lexicon;
    private final Set<String> leads = new HashSet<>();
    private final Set<String> operations = new HashSet<>();

    public MendedConditions(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (List<String> row : lexicon.table("mending_words.tsv")) {
            (row.get(1).equals("lead") ? leads : operations).add(row.get(0));
        }
    }

    /** The note with what was mended as what is no longer there. */
    public Extraction without(Extraction extraction) {
        List<Mention> mentions = new ArrayList<>();
        String text = extraction.note().text();
        for (Mention mention : extraction.mentions()) {
            boolean may = mention.kind() == Mention.Kind.CONDITION
                    && mention.assertion() == Assertion.PRESENT
                    && mention.codes().stream()
                            .anyMatch(code -> LASTING.indexOf(code.compact().charAt(0)) < 0);
            Optional<Span> lead = may ? mending(mention, text) : Optional.empty();
            mentions.add(lead.isPresent() ? mention.as(Assertion.NEGATED, lead) : mention);
        }
        return extraction.with(mentions);
    }

    /** The word that says that the operation behind a condition was before; empty where none does. */
    private Optional<Span> mending(Mention mention, String text) {
        Span sentence = mention.sentence();
        int end = mention.span().end();
        if (end >= sentence.end() || text.charAt(end) != ' ') {
            return Optional.empty();
        }
        List<Word> behind = lexicon.words(text, end, sentence.end());
        boolean operated = !behind.isEmpty()
                && behind.get(0).start() == end + 1
                && operations.contains(behind.get(0).normal());
        return operated ? lead(text, sentence.start(), mention.span().start()) : Optional.empty();
    }

    /** Such a word near before a place, with nothing but words between. */
    private Optional<Span> lead(String text, int from, int place) {
        List<Word> before = lexicon.words(text, from, place);
        int next = place;
        for (int at = before.size() - 1; at >= Math.max(0, before.size() - 1 - REACH); at--) {
            Word word = before.get(at);
            if (isParted(text, word.end(), next)) {
                return Optional.empty();
            }
            if (leads.contains(word.normal())) {
                return Optional.of(new Span(word.start(), word.end()));
            }
            next = word.start();
        }
        return Optional.empty();
    }

    private static boolean isParted(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (",;:.()".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
