package medcode.claim.reader;

import java.util.HashMap;
import java.util.Locale;
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
    PATIENT("patientid patient mrn beneid desynpufid memberid personid subjectid medicalrecordnumber", ""),
    SEX("sex gender sexcd gndrcd benesexidentcd", ""),
    FEMALE("female", ""),
    BIRTH_DATE("dob birthdate dateofbirth benebirthdt dobdt", ""),
    AGE("age ageyears", ""),
    DATE(
            "dos dateofservice servicedate fromdate clmfromdt date servicefrom servicefromdate statementfrom visitdate"
                    + " encounterdate",
            ""),
    THROUGH_DATE("todate throughdate clmthrudt servicethrough statementthrough", ""),
    LINE_DATE("linedate linedos lineservicedate linefromdate line1stexpnsdt revcntrdt", ""),
    LINE_THROUGH_DATE("linethroughdate linetodate lineenddate linelastexpnsdt", ""),
    RECEIVED("receiveddate datereceived received receiptdate", ""),
    ADMISSION("admitdate admissiondate admit clmadmsndt", ""),
    DISCHARGE("dischargedate discharge nchbenedschrgdt", ""),
    SETTING("setting patientclass", ""),
    FORM("form claimform claimtype nchclmtypecd", ""),
    TYPE_OF_BILL("billtype tob typeofbill", ""),
    FACILITY_TYPE("clmfactypecd", ""),
    BILL_CLASSIFICATION("clmsrvcclsfctntypecd", ""),
    BILL_FREQUENCY("clmfreqcd", ""),
    PLACE_OF_SERVICE("placeofservice pos poscode lineplaceofsrvccd", ""),
    PAYER("payer payerid payername insurance", ""),
    PAYER_TYPE("payertype claimfiling claimfilingcode claimfilingindicator", ""),
    PATIENT_STATUS("dischargestatus patientstatus patientdischargestatus dischargedisposition ptntdschrgstuscd", ""),
    ADMISSION_TYPE("admissiontype admittype typeofadmission clmipadmsntypecd", ""),
    ADMISSION_SOURCE("admissionsource admitsource pointoforigin sourceofadmission clmsrcipadmsncd asource", ""),
    TOTAL("totalcharge totalcharges total claimcharge claimtotal clmtotchrgamt nchcarrclmsbmtdchrgamt", ""),
    CONDITION("conditioncode conditioncodes", "conditioncode clmrltcondcd"),
    BILLING_NPI("npi billingnpi billingprovidernpi orgnpinum", ""),
    RENDERING_NPI("renderingnpi renderingprovidernpi providernpi performingnpi rndrngphysnnpi", ""),
    ATTENDING_NPI("attendingnpi attendingprovidernpi atphysnnpi", ""),
    OPERATING_NPI("operatingnpi operatingprovidernpi opphysnnpi", ""),
    REFERRING_NPI("referringnpi referringprovidernpi rfrphysnnpi", ""),
    FACILITY_NPI("facilitynpi servicefacilitynpi", ""),
    TAXONOMY("taxonomy taxonomycode providertaxonomy", ""),
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
            "cpt hcpcs proc procedure proccode procedurecode px"),
    INPATIENT_PROCEDURE(
            "pcs pcscode icd10pcs icd10pcscode icdprocedure icdprocedurecode",
            "pcs pcscode icdpcs icd10pcs icdprocedure icdproc icdprcdrcd i10pr"),
    INPATIENT_PROCEDURE_DATE("pcsdate icdproceduredate", "pcsdate icdproceduredate proceduredate procdate prcdrdt"),
    REVENUE_CODE("revenuecode revcode rev revenue revcntr", ""),
    MODIFIER("mod mods modifier modifiers", "mod modifier hcpcsmdfrcd"),
    UNITS("units qty quantity linesrvccnt revcntrunitcnt", "units qty"),
    POINTER(
            "dxptr dxptrs dxpointer dxpointers diagnosispointer diagnosispointers pointer pointers ptr",
            "dxptr dxpointer diagnosispointer pointer ptr"),
    POINTED_CODE("lineicddgnscd", ""),
    WAIVER("waiver waivers", ""),
    CHARGE("charge linecharge amount linesbmtdchrgamt revcntrtotchrgamt", "charge");

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

    /** Its name in a file of columns, such as {@code claim-id}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True where a table may have several columns of it, of which the first counts. */
    boolean isNamedInSeveralWays() {
        return this == CLAIM_ID || this == PATIENT || this == PAYER || this == BILLING_NPI || this == RENDERING_NPI;
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
