package medcode.codeset.reader;

import static java.util.Map.entry;

import java.util.Map;

/** Small files of our own in the formats of ICD-10-PCS. */
final class PublishedProcedures {

    private PublishedProcedures() {}

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

    static Map<String, String> all() {
        return Map.ofEntries(
                entry("procedure order file", PROCEDURE_ORDER_FILE),
                entry("procedure tables", PROCEDURE_TABLES),
                entry("procedure definitions", PROCEDURE_DEFINITIONS),
                entry("procedure index", PROCEDURE_INDEX));
    }
}
