package medcode.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.index.CodeHistory;

/** The loaded ICD-10-CM releases and what else judges claims, by date; safe for use by many threads. */
public interface CodeSetsInForce {

    /** The release in force on a date, strictly; empty where none is loaded. */
    Optional<ReleaseInForce> on(LocalDate date);

    /** The release that judges claims without a date. */
    ReleaseInForce undated();

    /** The day that tables answer for where a claim has no date. */
    LocalDate undatedDay();

    /** The other code sets, and the tables. */
    LoadedTables tables();

    /** A code's standing in every loaded release, oldest first. */
    List<CodeHistory.Status> history(Code code);
}
