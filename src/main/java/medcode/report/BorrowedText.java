package medcode.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.Release;
import medcode.index.Loan;

/** Which parts of a release are of earlier ones, in words. */
public final class BorrowedText {
    private BorrowedText() {}

    /** {@code notes and Index from ICD-10-CM 2026}; empty where the release borrows nothing. */
    public static String of(Release release, List<Loan> loans) {
        Map<String, List<String>> byLender = new LinkedHashMap<>();
        for (Loan loan : loans) {
            List<String> parts = byLender.computeIfAbsent(loan.from(), none -> new ArrayList<>());
            if (!parts.contains(part(loan))) {
                parts.add(part(loan));
            }
        }
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, List<String>> lender : byLender.entrySet()) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(listed(lender.getValue()))
                    .append(" from ")
                    .append(name(release, lender.getKey()));
        }
        return text.toString();
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static String part(Loan loan) {
        return switch (loan.part()) {
            case "tabular" -> "notes";
            case "index-diseases", "index-procedures" -> "Index";
            default -> "tables";
        };
    }

    private static String name(Release release, String id) {
        String publication = release.publication().id();
        return release.publication().displayName() + " " + id.substring(publication.length() + 1);
    }
}
