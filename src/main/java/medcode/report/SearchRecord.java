package medcode.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import medcode.codeset.Code;
import medcode.index.OpenRelease;
import medcode.index.SearchHit;

/** What a search found, as records of JSON Lines. */
public final class SearchRecord {
    private SearchRecord() {}

    /**
     * {@code {"type":"hit", …}}.
     *
     * @param why true to say how it came about
     */
    public static Map<String, Object> of(SearchHit hit, int rank, OpenRelease release, boolean why) {
        Code code = hit.entry().code();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "hit");
        fields.put("rank", rank);
        fields.put("code", code.toString());
        fields.put("codeSet", code.codeSet().id());
        fields.put("title", hit.entry().title());
        fields.put("billable", hit.entry().billable());
        fields.put("needsSeventhCharacter", hit.needsSeventhCharacter());
        fields.put("score", rounded(hit.score()));
        fields.put("part", hit.part());
        fields.put("source", SearchText.source(hit.origin()));
        fields.put("trail", hit.trail());
        if (why) {
            fields.put("why", why(hit.why()));
        }
        CodeRecord.addRelease(fields, release.release(), release.loans());
        return fields;
    }

    private static Map<String, Object> why(SearchHit.Why why) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("senses", why.senses());
        List<Object> words = new ArrayList<>();
        for (SearchHit.AskedWord word : why.words()) {
            Map<String, Object> asked = new LinkedHashMap<>();
            asked.put("word", word.word());
            asked.put("readAs", word.readAs());
            asked.put("where", word.where().name().toLowerCase(Locale.ROOT));
            asked.put("weight", rounded(word.weight()));
            words.add(asked);
        }
        fields.put("words", words);
        fields.put("ofQuestion", rounded(why.ofQuestion()));
        fields.put("ofEntry", rounded(why.ofEntry()));
        return fields;
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
