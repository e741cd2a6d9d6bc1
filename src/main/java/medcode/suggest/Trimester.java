package medcode.suggest;

import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;

/** The trimester that the weeks tell, where a code of pregnancy leaves it open. */
final class Trimester {
    private static final String OPEN = "unspecified trimester";

    private final CodeTable table;
    private final Patient patient;

    Trimester(CodeTable table, Patient patient) {
        this.table = table;
        this.patient = patient;
    }

    /** The neighbor for the patient's time, else the same. */
    Coded of(Coded one) {
        String title = one.candidate().title();
        if (!title.contains(OPEN)) {
            return one;
        }
        for (String time : patient.times()) {
            Optional<CodeEntry> entry = neighbor(one.code(), title.replace(OPEN, time));
            if (entry.isPresent()) {
                return one.instead(one.candidate().at(entry.get()));
            }
        }
        return one;
    }

    private Optional<CodeEntry> neighbor(Code code, String title) {
        return table.find(code).flatMap(CodeEntry::parent).flatMap(table::find).stream()
                .flatMap(header -> header.children().stream())
                .flatMap(child -> table.find(child).stream())
                .filter(entry -> entry.billable() && entry.title().equals(title))
                .findFirst();
    }
}
