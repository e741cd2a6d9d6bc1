package medcode.codeset.reader;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Small files of our own in each published format. */
final class Published {

    private Published() {}

    static final String ORDER_FILE = """
            00001 E10     0 Type 1 diabetes mellitus                                     Type 1 diabetes mellitus
            00002 E109    1 Type 1 diabetes mellitus without complications               Type 1 diabetes mellitus without complications
            00003 W19     0 Unspecified fall                                             Unspecified fall
            00004 W19XXXA 1 Unspecified fall, initial encounter                          Unspecified fall, initial encounter
            """;

    static final String CODES_FILE = """
            E109    Type 1 diabetes mellitus without complications
            QA00    Neurodevelopmental disorder, unspecified
            W19XXXA Unspecified fall, initial encounter
            """;

    static final String ORDER_ADDENDA = """
            Delete:      1 E109    Type 1 diabetes mellitus without complications               Type 1 diabetes mellitus without complications
            Add:         0 E109    Type 1 diabetes mellitus without complications               Type 1 diabetes mellitus without complications
            Add:         1 E1090   Type 1 diabetes mellitus w/o complications, untreated        Type 1 diabetes mellitus without complications, untreated
            Revise from: 0 W19     Unspecified fall                                             Unspecified fall
            Revise to:   0 W19     Fall, unspecified                                            Fall, unspecified

            Headers
                  2 headers in icd10cm_order_2026.txt
                  3 headers in icd10cm_order_2027.txt
                  1 additions
                  0 deletions
                  1 revisions
            of which
                  1 revisions to both long and short titles

            Codes
                  2 codes in icd10cm_order_2026.txt
                  2 codes in icd10cm_order_2027.txt
                  1 additions
                  1 deletions
                  0 revisions
            of which
                  0 revisions to long title only
            """;

    static final String CODES_ADDENDA = """
            Add:         E1090   Type 1 diabetes mellitus without complications, untreated
            Delete:      E109    Type 1 diabetes mellitus without complications
            Revise from: W19XXXA Unspecified fall, initial encounter
            Revise to:   W19XXXA Fall, unspecified, initial encounter

            Codes
                  2 codes in icd10cm_order_2026.txt
                  2 codes in icd10cm_order_2027.txt
                  1 additions
                  1 deletions
                  1 revisions
            """;

    static final String TABULAR = """
            <?xml version="1.0" encoding="utf-8"?>
            <!-- a comment -->
            <ICD10CM.tabular>
              <version>2026</version>
              <introduction><introSection type="title"><title>Tabular</title></introSection></introduction>
              <chapter>
                <name>4</name>
                <desc>Endocrine, nutritional and metabolic diseases (E00-E89)</desc>
                <excludes1><note>transitory endocrine disorders of newborn (P70-P74)</note></excludes1>
                <sectionIndex>
                  <sectionRef first="E08" last="E13" id="E08-E13">Diabetes mellitus</sectionRef>
                  <note>a remark</note>
                </sectionIndex>
                <section id="E00-E89"><desc>All of it (E00-E89)</desc></section>
                <section id="E08-E13">
                  <desc>Diabetes
                     mellitus (E08-E13)</desc>
                  <deactivated><desc>gone</desc></deactivated>
                  <diag>
                    <name>E11</name>
                    <desc>Type <diff><old>II</old><new>2</new></diff> diabetes mellitus</desc>
                    <includes><note>diabetes NOS</note></includes>
                    <inclusionTerm><note>another name</note></inclusionTerm>
                    <excludes2><note>something else (E13.-)</note></excludes2>
                    <codeFirst><note>the cause</note></codeFirst>
                    <useAdditionalCode>
                      <note>code to identify control using:</note>
                      <note>insulin (Z79.4)</note>
                    </useAdditionalCode>
                    <codeAlso><note>this too (I10)</note></codeAlso>
                    <notes><note>a note</note></notes>
                    <sevenChrNote><note>One of the following is to be assigned:</note></sevenChrNote>
                    <sevenChrDef>
                      <extension char="1">right eye</extension>
                      <extension char="2">left eye</extension>
                      <note>goes on</note>
                    </sevenChrDef>
                    <visualImpairment>
                      <visCategory>
                        <value>1</value>
                        <visRange>
                          <visMax><value>6/18</value></visMax>
                          <visMin><value>6/60</value></visMin>
                        </visRange>
                      </visCategory>
                    </visualImpairment>
                    <diag placeholder="true"><name>E11.3X</name><desc>with a placeholder</desc></diag>
                  </diag>
                </section>
              </chapter>
            </ICD10CM.tabular>
            """;

    static final String INDEX = """
            <ICD10CM.index>
              <version>2026</version>
              <title>ICD-10-CM INDEX TO DISEASES and INJURIES</title>
              <letter>
                <title>D</title>
                <mainTerm>
                  <title>Diabetes, diabetic<nemod>(mellitus) (sugar)</nemod></title>
                  <code>E11.9</code>
                  <term level="1">
                    <title>with</title>
                    <term level="2">
                      <title>autonomic<nemod>(poly)</nemod>neuropathy</title>
                      <code>E11.43</code>
                    </term>
                    <term level="2">
                      <title>cataract</title><code>E11.36</code><manif>H28</manif>
                    </term>
                  </term>
                </mainTerm>
                <mainTerm>
                  <diff><old>Dibetes</old><new>Diabetic</new></diff>
                  <see>Diabetes</see><seeAlso>Sugar</seeAlso><seecat>E08</seecat><subcat>E11.3</subcat>
                </mainTerm>
              </letter>
            </ICD10CM.index>
            """;

    static final String NEOPLASM_TABLE = """
            <ICD10CM.table>
              <version>2026</version>
              <indexHeading><head col="1">Neoplasm</head><head col="2">Malignant Primary</head></indexHeading>
              <letter>
                <title>N</title>
                <mainTerm>
                  <title>Neoplasm, neoplastic</title>
                  <cell col="2">C80.1</cell><cell col="7">D49.9</cell>
                  <term level="1"><title>breast</title><nemod>(connective tissue)</nemod><cell col="2">C50.9-</cell></term>
                </mainTerm>
              </letter>
            </ICD10CM.table>
            """;

    static final String OBO = """
            format-version: 1.2
            ontology: own

            [Term]
            id: OWN:1
            name: sugar disease
            synonym: "honeyed \\"sweet\\" illness" EXACT []
            synonym: "sweetness" RELATED [OWN:source]
            xref: ICD10CM:E10.9
            xref: OTHER:1

            [Term]
            id: OWN:2
            name: a group of things
            xref: ICD10CM:E10-E14 {source="OWN:2"}

            [Term]
            id: OWN:3
            name: no longer used
            is_obsolete: true
            xref: ICD10CM:W19

            [Typedef]
            id: part_of
            name: part of
            """;

    /** Procedure-to-procedure edits of NCCI; of the last, which was taken back, nothing holds on any day. */
    static final String PTP_EDITS = """
            "CPT only copyright by its owner.  All rights reserved."
            Column1/Column2 Edits
            Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale
            \t\tprior to 1996\tDate\tDate\t0=not allowed
            \t\t\t\t*=no data\t1=allowed
            \t\t\t\t\t9=not applicable
            90001\t90002\t*\t19960101\t*\t0\tSequential procedure
            90001\t9003T\t\t20200101\t20221231\t1\tMore extensive procedure
            90001\t9003T\t\t20240701\t*\t1\tMore extensive procedure
            J9001\t90001\t\t20240401\t20240401\t9\tMore extensive procedure
            """;

    static final String UNIT_EDITS = """
            "Codes are copyright by their owner.
            All rights reserved, says this ""notice"" in a cell of its own.

            No fee schedules are included.",,,
            "HCPCS/
            CPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale
            90001,1,2 Date of Service Edit: Policy,"Code Descriptor / Instruction, written out"
            90002,12,3 Date of Service Edit: Clinical,Clinical: Data
            J9001,0,1 Line Edit,CMS Policy
            """;

    static final String ADD_ON_EDITS = """
            Codes are copyright by their owner. All rights reserved.
            AOC_Edit_Type\tAdd-On_Code\tAOC_DelDT\tPrimary_Code\tPrimary_Code_DelDT\tAOC_Edit_EffDT\tAOC_Edit_DelDT\tSpecial_Instruction_Notes
            1\t90012\t\t90001\t\t2013001\t\t
            1\t90012\t\t90002\t2022365\t2013001\t2022365\t
            2\t90013\t\tCCCCC\t\t2020001\t\tContractor Defined Primary Codes
            """;

    static final String HCPCS_CSV = """
            HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,PRICE1,ADD DT,ACT EFF DT,TERM DT,ACTION CD
               ZA,0010,7,Invented side of the body,Invented side,,19840101,20010101,,N
            Q0001,0010,3,"Invented supply, large,",Inv supply large,00,20240101,20250101,,C
            Q0001,0020,4,for use at home,,,,,,
            Q0002,0010,3,Invented supply no longer made,Inv supply gone,00,19860101,20230101,20221231,N
            """;

    static final String HCPCS_TEXT = "This file is no file of CMS; it was written for the tests.\n"
            + hcpcs("   ZA", "7", "Invented side of the body", "Invented side", "1984010120010101        N")
            + hcpcs("Q0001", "3", "Invented supply, large,", "Inv supply large", "2024010120250101        C")
            + hcpcs("Q0001", "4", "for use at home", "", "")
            + hcpcs("Q0002", "3", "Invented supply no longer made", "Inv supply gone", "198601012023010120221231N");

    static final String PLACES_JSON = """
            {"resourceType": "CodeSystem", "id": "PlaceOfServiceExample", "experimental": true,
             "text": {"status": "generated", "div": ["not", {"read": 1}]},
             "concept": [
              {"code": "11", "display": "Office", "definition": "Where  somebody is seen\\r\\nby day.", "property": [{"a": 1}]},
              {"code": "12", "display": "Home"}]}
            """;

    static final String PLACES_CSV = """
            Example of CMS,,
            Place of Service Code(s),Place of Service Name,Place of Service Description
            1,Pharmacy,"Where drugs are sold, or given out"
            11,Office,Where somebody is seen by day.
            35-40,Unassigned,N/A
            99,Other Place,
            """;

    private static final String CPT_NOTICE = """
            CPT 2026 example, written for the tests. CPT is a trademark
            OF THE American Medical Association, copyright 2025.

            No wording of theirs stands below.

            """;

    static final String CPT_LONG = CPT_NOTICE + """
            00001\tInvented sleep for an invented operation
            10002\tInvented visit
            0003F\tInvented measure
            """;

    static final String CPT_LONG_FIXED = CPT_NOTICE + """
            0000101 Invented sleep for an
            0000102 invented operation
            1000201 Invented visit
            """;

    static final String CPT_SHORT = CPT_NOTICE + """
            00001 INVENTED SLEEP
            10002 INVENTED VISIT
            0003F INVENTED MEASURE
            """;

    static final String CPT_MODIFIERS = CPT_NOTICE + """
            25 Invented second thing on the same day: it is
               something else
            1P Invented reason
            """;

    static final String CPT_LIST = CPT_NOTICE + "Concept Id\tCPT Code\tLong Descriptor\tMedium\tShort\tConsumer\n"
            + "1000\t00001\tInvented sleep for an invented operation\tINVENTED SLEEP\tINV SLEEP\tSleep\n"
            + "1001\t10002\tInvented visit\t\tVISIT\n";

    /** A line of the HCPCS file in its fixed columns; dates and action are columns 269 to 293. */
    private static String hcpcs(String code, String kind, String text, String shortText, String dates) {
        return String.format(
                        Locale.ROOT,
                        "%s%05d%s%-80s%-28s%149s%s",
                        code,
                        kind.equals("4") ? 200 : 100,
                        kind,
                        text,
                        shortText,
                        "",
                        dates)
                + "\n";
    }

    static final String POA_EXEMPT = """
            Order26\tPOAexemptCode\tDescription
            00001\tW19.XXXA\tUnspecified fall, initial encounter
            00002\tZ99.89\tDependence on something of our own
            """;

    static final String MCE_DIAGNOSES = """
            code\tstart_date\tend_date\tflags
            A348\t20151001\t20190930\tmaternity|female
            A348\t20191001\t\tmaternity|unacceptable
            A349\t20151001\t\t
            """;

    static final String MCE_PROCEDURES = """
            code\tstart_date\tend_date\tflags
            0016070\t20151001\t\t
            B016070\t20151001\t20240930\tfemale|noncovered
            """;

    static final String MCE_AGES = """
            age_group\tstart_age\tend_age\tstart_date\tend_date
            Maternity\t12\t55\t19840301\t20190930
            Maternity\t9\t64\t20191001\t
            """;

    static final String CC_LIST = """
            icd_code,icd_description,dx_type
            A00.0,"One, of our own",CC
            A00.1,Two,CC
            """;

    static final String CCSR_MAPPING = """
            "CCSR_category_code","vocabulary_id","code","code_description"
            "DIG001","ICD10CM","A000","One, of our own"
            "INF003","ICD10CM","A000","One, of our own"
            NA,"ICD10CM","End of Content",NA
            """;

    static final String CCSR_CATEGORIES = """
            "chapter_abbr","chapter_number","chapter_desc","CCSR_category_code","CCSR_category_desc"
            "DIG",1,"Digestion","DIG001","Infection of our own"
            "End",NA,NA,"End of Content",NA
            """;

    static final String CCSR = """
            'ICD-10-CM CODE','ICD-10-CM CODE DESCRIPTION','Default CCSR CATEGORY IP',\
            'Default CCSR CATEGORY DESCRIPTION IP','Default CCSR CATEGORY OP','Default CCSR CATEGORY DESCRIPTION OP',\
            'CCSR CATEGORY 1','CCSR CATEGORY 1 DESCRIPTION','CCSR CATEGORY 2','CCSR CATEGORY 2 DESCRIPTION','Rationale'
            'A000',"One, of our own",'DIG001',"Of the gut",'DIG001',"Of the gut",\
            'DIG001',"Of the gut",'INF003',"Of bacteria",'06 Infectious'
            'A001',"Two",'XXX000',"Not a first diagnosis",'DIG001',"Of the gut",'DIG001',"Of the gut",' ',' ','None'
            """;

    static final String HCC_MAPPING = """
            diagnosis_code,cc,model_name
            A0103,115,CMS-HCC ESRD Model V21
            A0103,37,CMS-HCC Model V28
            """;

    static final String HCC_HIERARCHIES = """
            cc_parent,cc_child,model_domain,model_version,model_fullname
            36,37,CMS-HCC,V28,V28115H1
            37,38,RxHCC,R08,R08X84H1
            """;

    static final String HCC_LABELS = """
            cc,label,model_domain,model_version,model_fullname
            HCC37,"Trouble, of our own",CMS-HCC,V28,V28115L3
            RXHCC30,Other trouble,RxHCC,R08,R08X84L1
            """;

    static final String HCC_COEFFICIENTS = """
            coefficient,value,model_domain,model_version
            CNA_HCC37,0.166,CMS-HCC,C28
            CNA_HCC47_HCC37,1.5,CMS-HCC,C28
            DI_HCC37,0.25,ESRD,D24
            Rx_CE_LTI_RXHCC30,2,RxHCC,R08
            """;

    static final String HCC_FORMAT = """
            A0103\t115
            A0104\t39\tD
            """;

    static final String CONVERSION = """
            "The keeper has published an update, effective October 1, 2025.
            This FY 2026 (October 1, 2025 Update) table is for tests.",,
            Current code assignment,Effective,Previous Code(s) Assignment
            A04.71,2017,A04.7
            A05.8 ,2023-04-01 00:00:00,"A04.71, A04.72 and A04.8 & A04.9"
            A06.1,2023-04-01,A06.10-A06.12; A06.19
            A07.1,2016,None
            A08.1,2025,Codes in Categories T15-T19
            A09.1,soon,A09
            ,,
            """;

    static final String GEM = """
            A000    0010  00000
            A0100   v0020 10111
            A0109   NoDx  11000
            """;

    static final String GEM_FROM_ICD9 = """
            0010  A000    00000
            E8001 A0100   10000
            E8002 NoDx    11000
            """;

    static final String PROCEDURE_ORDER_FILE = """
            00001 0SR     0 Joints of the Leg, Renewal                                   Joints of the Leg, Renewal
            00002 0SRC0J9 1 Renew R Knee with Man-made, Glued                            Renewal of the Right Knee with Something Man-made, Glued
            00003 0SRD0J9 1 Renew L Knee with Man-made, Glued                            Renewal of the Left Knee with Something Man-made, Glued
            00004 0SRC47Z 1 Renew R Knee with Own Tissue, Scope                          Renewal of the Right Knee with Own Tissue, through a Scope
            """;

    static final String PROCEDURE_TABLES = """
            <ICD10PCS.tabular>
              <version>2026</version>
              <title>2026 tables</title>
              <pcsTable>
                <axis pos="1" values="1"><title>Section</title><label code="0">Surgery</label></axis>
                <axis pos="2" values="1"><title>Body System</title><label code="S">Joints of the Leg</label></axis>
                <axis pos="3" values="1">
                  <title>Operation</title>
                  <label code="R">Renewal</label>
                  <definition>Putting something in the place of a part</definition>
                </axis>
                <pcsRow codes="2">
                  <axis pos="4" values="2">
                    <title>Body Part</title><label code="C">Knee, Right</label><label code="D">Knee, Left</label>
                  </axis>
                  <axis pos="5" values="1"><title>Approach</title><label code="0">Open</label></axis>
                  <axis pos="6" values="1"><title>Device</title><label code="J">Man-made</label></axis>
                  <axis pos="7" values="1"><title>Qualifier</title><label code="9">Glued</label></axis>
                </pcsRow>
                <pcsRow codes="1">
                  <axis pos="4" values="1"><title>Body Part</title><label code="C">Knee, Right</label></axis>
                  <axis pos="5" values="1"><title>Approach</title><label code="4">Through a Scope</label></axis>
                  <axis pos="6" values="1"><title>Device</title><label code="7">Own Tissue</label></axis>
                  <axis pos="7" values="1"><title>Qualifier</title><label code="Z">None</label></axis>
                </pcsRow>
              </pcsTable>
            </ICD10PCS.tabular>
            """;

    static final String PROCEDURE_DEFINITIONS = """
            <ICD10PCS.definitions>
              <version>2026</version>
              <title>2026 definitions</title>
              <section code="0">
                <title>Surgery</title>
                <axis pos="3">
                  <title>Operation</title>
                  <terms>
                    <title>Renewal</title>
                    <definition>Putting something in the place of a part</definition>
                    <explanation>The part may be gone before</explanation>
                    <includes>A new knee</includes>
                  </terms>
                </axis>
                <axis pos="4">
                  <title>Body Part</title>
                  <terms>
                    <title>Knee, Left</title><title>Knee, Right</title>
                    <includes>Kneecap joint</includes><includes>Hinge of the leg</includes>
                  </terms>
                </axis>
              </section>
              <deviceAggregation><aggregate><device>Something</device></aggregate></deviceAggregation>
            </ICD10PCS.definitions>
            """;

    static final String PROCEDURE_INDEX = """
            <ICD10PCS.index>
              <version>2025</version>
              <title>2025 index</title>
              <letter>
                <title>K</title>
                <mainTerm><title>Kneecap joint</title><use>Knee, Right</use></mainTerm>
                <mainTerm>
                  <title>Kneeplasty</title>
                  <term level="1"><see>Renewal, Joints of the Leg<tab>0SR</tab></see></term>
                  <term level="1"><see></see></term>
                </mainTerm>
                <mainTerm>
                  <title>Renewal</title>
                  <term level="1"><title>Knee</title><codes>0SRD</codes></term>
                  <term level="1"><title>Scope</title><code>0SRC47Z</code></term>
                </mainTerm>
              </letter>
            </ICD10PCS.index>
            """;

    static final String SITE_TABLE = """
            siteTable: charge-master
            kind: charge-master
            codeSet: hcpcs
            code: CODE
            values: [CDM, PRICE]
            from: 2026-01-01
            ---
            CDM,DESCRIPTION,CODE,PRICE
            4711,"Bandage, small",a6000,12.50
            4712,"Bandage, ""large\""",A6001,
            """;

    /** Every format, under a name that says nothing. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a", ORDER_FILE.getBytes(StandardCharsets.UTF_8));
        files.put("b", CODES_FILE.getBytes(StandardCharsets.UTF_8));
        files.put("c", TABULAR.getBytes(StandardCharsets.UTF_8));
        files.put("d", INDEX.getBytes(StandardCharsets.UTF_8));
        files.put("e", NEOPLASM_TABLE.getBytes(StandardCharsets.UTF_8));
        files.put("site", SITE_TABLE.getBytes(StandardCharsets.UTF_8));
        files.put("obo", OBO.getBytes(StandardCharsets.UTF_8));
        files.put("f", PTP_EDITS.getBytes(StandardCharsets.UTF_8));
        files.put("g", UNIT_EDITS.getBytes(StandardCharsets.UTF_8));
        files.put("h", ADD_ON_EDITS.getBytes(StandardCharsets.UTF_8));
        files.put("hcpcs csv", HCPCS_CSV.getBytes(StandardCharsets.UTF_8));
        files.put("hcpcs text", HCPCS_TEXT.getBytes(StandardCharsets.UTF_8));
        files.put("places json", PLACES_JSON.getBytes(StandardCharsets.UTF_8));
        files.put("places csv", PLACES_CSV.getBytes(StandardCharsets.UTF_8));
        files.put("cpt long", CPT_LONG.getBytes(StandardCharsets.UTF_8));
        files.put("cpt long fixed", CPT_LONG_FIXED.getBytes(StandardCharsets.UTF_8));
        files.put("cpt short", CPT_SHORT.getBytes(StandardCharsets.UTF_8));
        files.put("cpt modifiers", CPT_MODIFIERS.getBytes(StandardCharsets.UTF_8));
        files.put("cpt list", CPT_LIST.getBytes(StandardCharsets.UTF_8));
        files.put("poa exempt", POA_EXEMPT.getBytes(StandardCharsets.UTF_8));
        files.put("mce diagnoses", MCE_DIAGNOSES.getBytes(StandardCharsets.UTF_8));
        files.put("mce procedures", MCE_PROCEDURES.getBytes(StandardCharsets.UTF_8));
        files.put("mce ages", MCE_AGES.getBytes(StandardCharsets.UTF_8));
        files.put("cc list", CC_LIST.getBytes(StandardCharsets.UTF_8));
        files.put("ccsr mapping", CCSR_MAPPING.getBytes(StandardCharsets.UTF_8));
        files.put("ccsr categories", CCSR_CATEGORIES.getBytes(StandardCharsets.UTF_8));
        files.put("ccsr", CCSR.getBytes(StandardCharsets.UTF_8));
        files.put("hcc mapping", HCC_MAPPING.getBytes(StandardCharsets.UTF_8));
        files.put("hcc hierarchies", HCC_HIERARCHIES.getBytes(StandardCharsets.UTF_8));
        files.put("hcc labels", HCC_LABELS.getBytes(StandardCharsets.UTF_8));
        files.put("hcc coefficients", HCC_COEFFICIENTS.getBytes(StandardCharsets.UTF_8));
        files.put("hcc format", HCC_FORMAT.getBytes(StandardCharsets.UTF_8));
        files.put("conversion", CONVERSION.getBytes(StandardCharsets.UTF_8));
        files.put("gem", GEM.getBytes(StandardCharsets.UTF_8));
        files.put("gem from icd9", GEM_FROM_ICD9.getBytes(StandardCharsets.UTF_8));
        files.put("f", ORDER_ADDENDA.getBytes(StandardCharsets.UTF_8));
        files.put("g", CODES_ADDENDA.getBytes(StandardCharsets.UTF_8));
        files.put("f", PROCEDURE_ORDER_FILE.getBytes(StandardCharsets.UTF_8));
        files.put("g", PROCEDURE_TABLES.getBytes(StandardCharsets.UTF_8));
        files.put("h", PROCEDURE_DEFINITIONS.getBytes(StandardCharsets.UTF_8));
        files.put("i", PROCEDURE_INDEX.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
