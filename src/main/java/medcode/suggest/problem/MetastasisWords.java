package medcode.suggest.problem;

import java.util.HashSet;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** The words that tell of a metastasis, and those that lead from it to its sites. */
public final class MetastasisWords {
    /** So many words at most name the primary between «metastatic» and «to». */
    private static final int PRIMARY = 6;

    private static final String TO = "to";

    private static final String IN = "in";

    private static final Set<String> LEADS = Set.of(TO, "into", IN);

    private final Lexicon lexicon;
    private final Set<String> malignant = new HashSet<>();
    /** What is metastatic and no name of the primary: a «metastatic brain lesion». */
    private final Set<String> nouns;
    /** Where neoplasms spread to rather than begin: a «metastatic bone cancer» is secondary. */
    private final Set<String> sites;
    /** What has spread, extends or invades «to» or «into» a site is a metastasis where a neoplasm is told of. */
    private final Set<String> spreads;

    public MetastasisWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.spreads = lexicon.wordSet("spread_words.tsv");
        this.nouns = lexicon.wordSet("metastasis_nouns.tsv");
        this.sites = lexicon.wordSet("metastasis_sites.tsv");
        lexicon.table("neoplasm_words.tsv").stream()
                .filter(row -> row.get(1).equals("malignant"))
                .forEach(row -> malignant.add(row.get(0)));
    }

    public static boolean isMetastasis(SentenceWords sentence, int at) {
        String word = sentence.normal(at);
        return word.startsWith("metasta") || word.equals("mets");
    }

    /** True for a word that says of a malignant neoplasm of its sentence that it has gone on to the sites behind «to». */
    public boolean isSpread(SentenceWords sentence, int at) {
        return at > 0
                && at + 1 < sentence.size()
                && spreads.contains(sentence.normal(at))
                && !sentence.normal(at + 1).equals(IN)
                && isLead(sentence.normal(at + 1))
                && !(at + 2 < sentence.size() && isMetastasis(sentence, at + 2))
                && sentence.words().stream().anyMatch(word -> isNeoplasm(word.normal()));
    }

    private boolean isNeoplasm(String word) {
        return isMalignant(word) || word.endsWith("sarcoma") || word.endsWith("lymphoma") || word.equals("melanoma");
    }

    public boolean isNoun(SentenceWords sentence, int at) {
        return nouns.contains(sentence.normal(at));
    }

    public boolean isSpreadTo(Word site) {
        return sites.contains(site.normal());
    }

    /** True for a word for a malignant neoplasm: «adenocarcinoma». */
    public boolean isMalignant(String word) {
        return malignant.contains(word);
    }

    /** True for a word that may stand between sites: «the», «and». */
    public boolean isBetween(SentenceWords sentence, int at) {
        return lexicon.isTermFiller(sentence.words().get(at).stem());
    }

    /** Where «to» leads to the sites: «metastatic to», «metastatic cancer of the pancreas to»; else the word itself. */
    public int lead(SentenceWords sentence, int at) {
        if (at + 1 < sentence.size() && isLead(sentence.normal(at + 1))) {
            return at + 1;
        }
        boolean named = false;
        for (int i = at + 1; i < sentence.size() && i <= at + PRIMARY; i++) {
            if (named && (sentence.normal(i).equals(TO) || sentence.normal(i).equals(IN))) {
                return i;
            }
            named |= isNeoplasm(sentence.normal(i));
        }
        return at;
    }

    private static boolean isLead(String word) {
        return LEADS.contains(word);
    }
}
