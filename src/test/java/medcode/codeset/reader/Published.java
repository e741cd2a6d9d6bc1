package medcode.codeset.reader;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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

    /** Every format, under a name that says nothing. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a", ORDER_FILE.getBytes(StandardCharsets.UTF_8));
        files.put("b", CODES_FILE.getBytes(StandardCharsets.UTF_8));
        files.put("c", TABULAR.getBytes(StandardCharsets.UTF_8));
        files.put("d", INDEX.getBytes(StandardCharsets.UTF_8));
        files.put("e", NEOPLASM_TABLE.getBytes(StandardCharsets.UTF_8));
        files.put("f", PROCEDURE_ORDER_FILE.getBytes(StandardCharsets.UTF_8));
        files.put("g", PROCEDURE_TABLES.getBytes(StandardCharsets.UTF_8));
        files.put("h", PROCEDURE_DEFINITIONS.getBytes(StandardCharsets.UTF_8));
        files.put("i", PROCEDURE_INDEX.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
