package medcode.suggest.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import medcode.extract.Circumstance;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** Whether a note says that a drug is taken for long: «daily aspirin», «on apixaban», «long-term prednisone». */
public final class LongTerm {
    private static final int REACH = 2;

    private final Set<String> anywhere = new HashSet<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> notFor = new HashSet<>();

    public LongTerm(Lexicon lexicon) {
        for (List<String> row : lexicon.table("long_term.tsv")) {
            switch (row.get(1)) {
                case "anywhere" -> anywhere.add(row.get(0));
                case "before" -> before.add(row.get(0));
                default -> notFor.add(row.get(0));
            }
        }
    }

    public boolean isSaid(Stated drug) {
        List<Word> words = drug.sentence().words();
        boolean taken = false;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at).normal();
            if (notFor.contains(word)) {
                return false;
            }
            taken |= anywhere.contains(word) || (before.contains(word) && precedes(words, at, drug));
        }
        return taken;
    }

    private static boolean precedes(List<Word> words, int at, Stated drug) {
        boolean near = at + 1 < words.size()
                && words.get(Math.min(at + REACH, words.size() - 1)).end()
                        >= drug.span().start();
        return near
                && words.get(at).end() <= drug.span().start()
                && drug.circumstance().place() == Circumstance.Place.LONG_TERM;
    }
}
