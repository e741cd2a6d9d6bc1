package medcode.tabular;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reference tables of our own: a few rows each, in the layouts in which the real ones are published. */
public final class SmallTables {
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("mce_v43.1_diagnoses.tsv", """
                code\tstart_date\tend_date\tflags
                E1121\t20151001\t20250930\t
                E1122\t20151001\t20220331\tadult
                E1122\t20220401\t\tadult|unacceptable
                E1165\t20151001\t20180930\tqadm
                E1165\t20201001\t\tunspecified|ncov6
                """);
        FILES.put("mce_v43.1_procedures.tsv", """
                code\tstart_date\tend_date\tflags
                0016070\t20151001\t\tnoncovered
                """);
        FILES.put("mce_v43.1_ages.tsv", """
                age_group\tstart_age\tend_age\tstart_date\tend_date
                Adult\t18\t124\t19840301\t20210930
                Adult\t15\t124\t20211001\t
                Newborn\t0\t0\t19840301\t
                """);
        FILES.put("v43.1_cc.csv", "icd_code,icd_description,dx_type\nE11.22,One,CC\n");
        FILES.put("v43.1_mcc.csv", "icd_code,icd_description,dx_type\nE11.65,Two,MCC\n");
        FILES.put("POAexemptCodesFY26.txt", "Order26\tPOAexemptCode\tDescription\n00001\tE11.22\tOne\n");
        FILES.put("DXCCSR_v2026-1.csv", """
                'ICD-10-CM CODE','ICD-10-CM CODE DESCRIPTION','Default CCSR CATEGORY IP',\
                'Default CCSR CATEGORY DESCRIPTION IP','Default CCSR CATEGORY OP','Default CCSR CATEGORY DESCRIPTION OP',\
                'CCSR CATEGORY 1','CCSR CATEGORY 1 DESCRIPTION','CCSR CATEGORY 2','CCSR CATEGORY 2 DESCRIPTION'
                'E1122',"One",'ZZZ001',"Sweet",'ZZZ001',"Sweet",'ZZZ001',"Sweet",'ZZZ002',"Kidneys"
                """);
        FILES.put("dx_to_cc_2026.csv", """
                diagnosis_code,cc,model_name
                E1122,18,CMS-HCC Model V24
                E1122,37,CMS-HCC Model V28
                E1122,30,RxHCC Model V08
                """);
        FILES.put("hierarchies_2026.csv", """
                cc_parent,cc_child,model_domain,model_version,model_fullname
                37,38,CMS-HCC,V28,x
                37,39,CMS-HCC,V28,x
                """);
        FILES.put("labels_2026.csv", """
                cc,label,model_domain,model_version,model_fullname
                HCC37,Sweet trouble,CMS-HCC,V28,x
                """);
        FILES.put("coefficients_2026.csv", """
                coefficient,value,model_domain,model_version
                CFA_HCC37,0.25,CMS-HCC,C28
                CNA_HCC37,0.5,CMS-HCC,C28
                Rx_CE_NoLowAged_RXHCC30,1.5,RxHCC,R08
                Rx_CE_NoLowAged_RXHCC30,2.5,RxHCC,R08
                """);
        FILES.put("conversion.csv", """
                "For FY 2026 of our own",,
                Current code assignment,Effective,Previous Code(s) Assignment
                E11.22,2018,E11.20 and N18.9
                E11.65,2016,None
                E11.29,2025,E11.21
                E11.69,2025,E11.21
                E11.69,2023-04-01,E11.65
                """);
        FILES.put("2018_I10gem.txt", """
                E1121   25041 10112
                E1121   E8001 10121
                E1122   25040 10000
                E1165   NoDx  11000
                """);
    }

    private SmallTables() {}

    /** Writes all of them into a folder. */
    public static List<Path> write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return List.of(folder);
    }
}
