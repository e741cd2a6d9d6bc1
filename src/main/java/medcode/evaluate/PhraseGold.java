package medcode.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import medcode.codeset.Code;
import medcode.input.BadInput;

/** A diagnosis phrase and the codes that are right for it; a header stands for every code below it. */
public record PhraseGold(long line, String term, List<Code> codes) {

    public PhraseGold {
        codes = List.copyOf(codes);
    }

    /** True where the suggestion is a gold code or below one. */
    boolean answeredBy(Code suggestion) {
        return codes.stream().anyMatch(suggestion::isWithin);
    }

    public static List<PhraseGold> read(Path path) throws IOException {
        GoldTable table = GoldTable.read(path);
        int term = table.column("term");
        int code = table.column("icd10cm");
        List<PhraseGold> phrases = new ArrayList<>();
        for (GoldTable.Row row : table.rows()) {
            List<Code> codes = codes(table.required(row, code));
            if (codes.isEmpty()) {
                throw new BadInput(table.file(), row.line(), "column icd10cm holds no code");
            }
            phrases.add(new PhraseGold(row.line(), table.required(row, term), codes));
        }
        return phrases;
    }

    private static List<Code> codes(String written) {
        return Arrays.stream(written.split("\\|"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(Code::icd10cm)
                .toList();
    }
}
