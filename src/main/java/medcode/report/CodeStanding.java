package medcode.report;

import java.time.LocalDate;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.Validity;
import medcode.tabular.CodePage;

/** What a code is good for on the day it is looked up for, in a few words. */
final class CodeStanding {
    private CodeStanding() {}

    static String of(CodePage page) {
        Code code = page.entry().code();
        Validity validity = page.entry().row().validity();
        boolean before = page.date().isBefore(validity.from());
        boolean after = page.date().isAfter(validity.to());
        String until = validity.to().equals(LocalDate.MAX) ? "" : " until " + validity.to();
        if (code.isModifier() || code.codeSet() == CodeSet.PLACE_OF_SERVICE) {
            return (code.isModifier() ? "modifier" : "place of service")
                    + (before ? ", not before " + validity.from() : after ? ", terminated " + validity.to() : until);
        }
        if (before) {
            return "not billable before " + validity.from();
        }
        return after ? "not billable: terminated " + validity.to() : inForce(page) + until;
    }

    private static String inForce(CodePage page) {
        if (page.entry().billable()) {
            return "billable";
        }
        boolean seventh = !page.seventhCharacters().isEmpty();
        return seventh ? "not billable: needs a 7th character" : "not billable: needs more characters";
    }
}
