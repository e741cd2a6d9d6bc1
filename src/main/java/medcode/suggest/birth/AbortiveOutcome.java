package medcode.suggest.birth;

import medcode.codeset.Code;
import medcode.codeset.CodeTable;

/** The codes of pregnancies with abortive outcome, which have no weeks and are complicated by nothing else. */
final class AbortiveOutcome {
    private final CodeTable table;

    AbortiveOutcome(CodeTable table) {
        this.table = table;
    }

    boolean has(Code code) {
        return table.find(code)
                .flatMap(entry -> table.block(entry.section()))
                .filter(block -> block.title().contains("abortive"))
                .isPresent();
    }
}
