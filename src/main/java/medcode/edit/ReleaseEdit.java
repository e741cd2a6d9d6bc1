package medcode.edit;

import java.time.LocalDate;
import medcode.claim.Claim;

/** The edit that speaks where no release in force on a claim's date is loaded; then no other does. */
public interface ReleaseEdit extends Edit {

    Defect notLoaded(Claim claim, LocalDate date);
}
