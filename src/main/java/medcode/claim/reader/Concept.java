package medcode.claim.reader;

import java.util.HashMap;
import java.util.Map;

/**
 * What a column of a claim file means, with the headers seen for it (lower case, letters and digits only).
 *
 * <p>Headers that come with a number ({@code dx1}, {@code ICD_DGNS_CD12}) are listed without it, under {@code numbered}.
 */
enum Concept {
    CLAIM_ID(
            "claimid clmid claimno claimnumber claim patientcontrolnumber pcn account accountnumber encounterid encounter"
                    + " csn har fin visitid recordid key id",
            ""),
    SEX("sex gender sexcd benesexidentcd", ""),
    FEMALE("female", ""),
    BIRTH_DATE("dob birthdate dateofbirth benebirthdt", ""),
    AGE("age ageyears", ""),
    DATE(
            "dos dateofservice servicedate fromdate clmfromdt date servicefrom servicefromdate statementfrom visitdate"
                    + " encounterdate",
            ""),
    THROUGH_DATE("todate throughdate clmthrudt servicethrough statementthrough", ""),
    LINE_DATE("linedate linedos lineservicedate line1stexpnsdt", ""),
    ADMISSION("admitdate admissiondate admit clmadmsndt", ""),
    DISCHARGE("dischargedate discharge nchbenedschrgdt", ""),
    SETTING("setting patientclass", ""),
    FORM("form claimform claimtype", ""),
    TYPE_OF_BILL("billtype tob typeofbill", ""),
    PLACE_OF_SERVICE("placeofservice pos poscode lineplaceofsrvccd", ""),
    PAYER("payer payerid payertype payername insurance", ""),
    PRINCIPAL(
            "principaldx principaldiagnosis principaldiagnosiscode primarydx primarydiagnosis primarydiagnosiscode pdx"
                    + " prncpaldgnscd",
            ""),
    DIAGNOSIS(
            "dx dxs diag diags diagnosis diagnoses dxcode dxcodes diagnosiscode diagnosiscodes icd icdcode icdcodes icd10"
                    + " icd10cm icd10code icd10codes icd10cmcode icd10cmcodes code codes",
            "dx diag diagnosis dxcode diagcode diagnosiscode secondarydx secondarydiagnosis icd icdcode icdcm icddx icd10dx"
                    + " i10dx icddgnscd icd10dgnscd icd9dgnscd"),
    ADMITTING("admittingdx admittingdiagnosis admitdx admtgdgnscd", ""),
    REASON_FOR_VISIT("", "reasonforvisit rsnvisitcd visitreason"),
    EXTERNAL_CAUSE("externalcause ecode fstdgnsecd", "externalcause ecode icddgnsecd i10ecause"),
    DIAGNOSIS_SEQUENCE("dxseq dxnum dxno dxnumber dxsequence diagnosissequence dxrank seq sequence rank", ""),
    PRESENT_ON_ADMISSION("poa poaindicator presentonadmission", "poa dxpoa poaindicator clmpoaindsw"),
    PROCEDURE(
            "cpt hcpcs cpthcpcs hcpcscd proc procedure proccode procedurecode cptcode hcpcscode",
            "cpt hcpcs proc procedure proccode procedurecode px icdprcdrcd i10pr"),
    MODIFIER("mod mods modifier modifiers", "mod modifier hcpcsmdfrcd"),
    UNITS("units qty quantity linesrvccnt revcntrunitcnt", "units qty"),
    POINTER(
            "dxptr dxptrs dxpointer dxpointers diagnosispointer diagnosispointers pointer pointers ptr",
            "dxptr dxpointer diagnosispointer pointer ptr"),
    POINTED_CODE("lineicddgnscd", ""),
    WAIVER("waiver waivers", ""),
    CHARGE("charge linecharge amount linesbmtdchrgamt", "charge");

    private static final Map<String, Concept> BY_NAME = new HashMap<>();
    private static final Map<String, Concept> BY_NUMBERED_NAME = new HashMap<>();

    static {
        for (Concept concept : values()) {
            enter(concept.names, concept, BY_NAME);
            enter(concept.numbered, concept, BY_NUMBERED_NAME);
        }
    }

    private final String names;
    private final String numbered;

    Concept(String names, String numbered) {
        this.names = names;
        this.numbered = numbered;
    }

    private static void enter(String names, Concept concept, Map<String, Concept> table) {
        for (String name : names.split(" ")) {
            if (!name.isEmpty()) {
                table.put(name, concept);
            }
        }
    }

    /** The concept of a whole header; null when it is none. */
    static Concept named(String header) {
        return BY_NAME.get(header);
    }

    /** The concept of a header whose number was taken off; null when it is none. */
    static Concept numbered(String header) {
        return BY_NUMBERED_NAME.get(header);
    }
}
