package medcode.codeset.reader;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** Every format, by a name that says nothing to a reader. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(
                files,
                Map.ofEntries(
                        Map.entry("order file", ORDER_FILE),
                        Map.entry("codes file", CODES_FILE),
                        Map.entry("order addenda", ORDER_ADDENDA),
                        Map.entry("codes addenda", CODES_ADDENDA),
                        Map.entry("tabular", TABULAR),
                        Map.entry("index", INDEX),
                        Map.entry("neoplasm table", NEOPLASM_TABLE),
                        Map.entry("obo", OBO),
                        Map.entry("site table", SITE_TABLE)));
        List.of(PublishedBilledCodes.all(), PublishedTables.all(), PublishedProcedures.all())
                .forEach(group -> put(files, group));
        return files;
    }

    private static void put(Map<String, byte[]> files, Map<String, String> group) {
        group.forEach((name, text) -> {
            if (files.put(name, text.getBytes(StandardCharsets.UTF_8)) != null) {
                throw new IllegalStateException("two samples are called " + name);
            }
        });
    }
}
