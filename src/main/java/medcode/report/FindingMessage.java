package medcode.report;

import java.util.List;
import medcode.edit.Finding;

/** A finding's message as people read it. */
final class FindingMessage {
    private FindingMessage() {}

    /** With the codes in front where the message leaves them out, because a cell may hold anything. */
    static String withCodes(Finding finding) {
        List<String> unnamed = finding.codes().stream()
                .filter(code -> !finding.message().contains(code))
                .toList();
        return unnamed.isEmpty() ? finding.message() : String.join(", ", unnamed) + ": " + finding.message();
    }
}
