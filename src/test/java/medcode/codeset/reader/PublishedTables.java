package medcode.codeset.reader;

import static java.util.Map.entry;

import java.util.Map;

/** Small files of our own in the formats of the reference tables. */
final class PublishedTables {

    private PublishedTables() {}

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

    static final String MCC_LIST = CC_LIST.replace(",CC\n", ",MCC\n");

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

    static Map<String, String> all() {
        return Map.ofEntries(
                entry("ptp edits", PTP_EDITS),
                entry("unit edits", UNIT_EDITS),
                entry("add on edits", ADD_ON_EDITS),
                entry("poa exempt", POA_EXEMPT),
                entry("mce diagnoses", MCE_DIAGNOSES),
                entry("mce procedures", MCE_PROCEDURES),
                entry("mce ages", MCE_AGES),
                entry("cc list", CC_LIST),
                entry("mcc list", MCC_LIST),
                entry("ccsr mapping", CCSR_MAPPING),
                entry("ccsr categories", CCSR_CATEGORIES),
                entry("ccsr", CCSR),
                entry("hcc mapping", HCC_MAPPING),
                entry("hcc hierarchies", HCC_HIERARCHIES),
                entry("hcc labels", HCC_LABELS),
                entry("hcc coefficients", HCC_COEFFICIENTS),
                entry("hcc format", HCC_FORMAT),
                entry("conversion", CONVERSION),
                entry("gem", GEM),
                entry("gem from icd9", GEM_FROM_ICD9));
    }
}
