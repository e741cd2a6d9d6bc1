package medcode.procedure;

import java.util.List;
import medcode.extract.Extraction;
import medcode.suggest.NotCoded;
import medcode.suggest.Service;
import medcode.suggest.Suggestions;

/** A way to code what was done: by ICD-10-PCS, or by HCPCS Level II and CPT. */
interface Coding {
    /** @param diagnoses what the note's diagnoses were given */
    Coded of(Extraction extraction, Suggestions diagnoses);

    /** What is coded, in the order of the claim, and what is not. */
    record Coded(List<Service> services, List<NotCoded> left) {}
}
