package medcode.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.claim.Claim;
import medcode.claim.ClaimLine;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;

/**
 * A procedure in its place on a claim: the code of a service line, or an ICD-10-PCS code.
 *
 * @param line the line's number, from 1; 0 for an ICD-10-PCS code that stands on none
 * @param service the line; of an ICD-10-PCS code one that knows its code and place alone
 * @param code without the modifiers that were written behind it
 * @param modifiers in upper case, those written behind the code among them
 * @param day whose code set judges the code
 * @param failed the edit that found the code invalid
 */
public record ListedProcedure(
        int line, ClaimLine service, Code code, List<String> modifiers, LocalDate day, Optional<ProcedureEdit> failed) {
    private static final int PCS = 7;

    public ListedProcedure {
        modifiers = List.copyOf(modifiers);
    }

    static ListedProcedure of(ClaimLine service, int line, LocalDate day) {
        String written = service.written().strip().toUpperCase(Locale.ROOT);
        List<String> modifiers = new ArrayList<>();
        int glued = written.indexOf('-');
        if (glued > 0) {
            modifiers.addAll(List.of(written.substring(glued + 1).split("-")));
            written = written.substring(0, glued);
        }
        for (String modifier : service.modifiers()) {
            modifiers.add(modifier.strip().toUpperCase(Locale.ROOT));
        }
        return new ListedProcedure(line, service, Code.of(codeSet(written), written), modifiers, day, Optional.empty());
    }

    static ListedProcedure of(Claim.Procedure procedure, LocalDate day) {
        ClaimLine service = ClaimLine.of(procedure.written(), procedure.place());
        Code code = Code.of(CodeSet.ICD10PCS, procedure.written());
        return new ListedProcedure(0, service, code, List.of(), day, Optional.empty());
    }

    private static CodeSet codeSet(String written) {
        if (written.length() == PCS) {
            return CodeSet.ICD10PCS;
        }
        return !written.isEmpty() && Character.isLetter(written.charAt(0)) ? CodeSet.HCPCS : CodeSet.CPT;
    }

    ListedProcedure failing(ProcedureEdit edit) {
        return new ListedProcedure(line, service, code, modifiers, day, Optional.of(edit));
    }

    public boolean valid() {
        return failed.isEmpty();
    }

    public boolean hasAny(Collection<String> wanted) {
        for (String modifier : modifiers) {
            if (wanted.contains(modifier)) {
                return true;
            }
        }
        return false;
    }
}
