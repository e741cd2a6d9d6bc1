package medcode.codeset;

import java.time.LocalDate;

/**
 * A procedure-to-procedure edit (PTP) of NCCI: of two services to a patient by one provider on one day, only the column 1 code
 * is paid.
 */
public record CodePair(String column1, String column2, PairTerms terms) {

    public boolean inForce(LocalDate date) {
        return terms.modifier() != PairTerms.Modifier.NOT_APPLICABLE
                && terms.validity().holds(date);
    }
}
