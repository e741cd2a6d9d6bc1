package medcode.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.lexicon.Stems;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of a release's entry terms, as {@code search} asks for them. */
final class SearchVocabulary {
    private final LeafReader index;

    SearchVocabulary(LeafReader index) {
        this.index = index;
    }

    /** A word and in how many entry terms it stands. */
    record Known(String word, int frequency) {}

    int entryTerms() {
        return index.maxDoc();
    }

    boolean holds(String stem) throws IOException {
        return frequency(stem) > 0;
    }

    /** In how many entry terms the word is required; where none requires it, in how many it may stand. */
    int frequency(String stem) throws IOException {
        int required = frequency(SearchIndexWriter.REQUIRED, stem);
        return required > 0 ? required : frequency(SearchIndexWriter.OPTIONAL, stem);
    }

    private int frequency(String field, String stem) throws IOException {
        Terms words = index.terms(field);
        TermsEnum at = words == null ? null : words.iterator();
        return at != null && at.seekExact(new BytesRef(stem)) ? at.docFreq() : 0;
    }

    /** The words that begin so, in their order, those that are absent among the optional ones; an empty beginning asks for all. */
    List<Known> beginningWith(String beginning) throws IOException {
        List<Known> found = new ArrayList<>();
        boolean absent = !beginning.isEmpty() && Stems.isAbsent(beginning);
        Terms words = index.terms(absent ? SearchIndexWriter.OPTIONAL : SearchIndexWriter.REQUIRED);
        if (words != null) {
            BytesRef prefix = new BytesRef(beginning);
            TermsEnum at = words.iterator();
            BytesRef word = at.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : at.term();
            while (word != null && startsWith(word, prefix)) {
                found.add(new Known(word.utf8ToString(), at.docFreq()));
                word = at.next();
            }
        }
        return found;
    }

    private static boolean startsWith(BytesRef word, BytesRef prefix) {
        if (word.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (word.bytes[word.offset + i] != prefix.bytes[prefix.offset + i]) {
                return false;
            }
        }
        return true;
    }
}
