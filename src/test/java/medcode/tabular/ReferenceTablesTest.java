package medcode.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.codeset.Validity;
import medcode.index.LoadProgress;
import medcode.index.LoadRequest;
import medcode.index.OpenTable;
import medcode.index.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTablesTest {
    private static final LocalDate DATE = LocalDate.of(2026, 5, 4);
    private static final Code KIDNEY = Code.icd10cm("E11.22");

    @TempDir
    static Path temp;

    private static Store store;
    private static ReferenceTables tables;

    @BeforeAll
    static void load() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("published"));
        Files.writeString(folder.resolve("icd10cm_order_2026.txt"), codes());
        store = Store.at(temp.resolve("home"));
        store.load(new LoadRequest(SmallTables.write(folder), null, "", null, "test"), LoadProgress.SILENT);
        List<OpenTable> open = new ArrayList<>();
        for (Release release : store.tables()) {
            open.add(store.openTable(release));
        }
        tables = new ReferenceTables(open, List.of());
    }

    private static String codes() {
        return String.format(Locale.ROOT, "%05d %-7s %s %-60s %s%n", 1, "E1121", "0", "One", "One")
                + String.format(Locale.ROOT, "%05d %-7s %s %-60s %s%n", 2, "E1122", "1", "Two", "Two")
                + String.format(Locale.ROOT, "%05d %-7s %s %-60s %s%n", 3, "E1165", "1", "Three", "Three");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E11.22 | 2026-05-04 | mce-diagnoses | adult: ages 15 to 124; unacceptable as principal diagnosis; valid from 2015-10-01",
                "E11.22 | 2021-11-01 | mce-diagnoses | adult: ages 15 to 124; valid from 2015-10-01",
                "E11.22 | 2020-01-01 | mce-diagnoses | adult: ages 18 to 124; valid from 2015-10-01",
                "E11.21 | 2020-01-01 | mce-diagnoses | valid from 2015-10-01 to 2025-09-30",
                "E11.21 | 2026-05-04 | mce-diagnoses | valid from 2015-10-01 to 2025-09-30, not on 2026-05-04",
                "E11.65 | 2017-01-01 | mce-diagnoses | questionable admission as principal diagnosis; valid from 2015-10-01 to 2018-09-30",
                "E11.65 | 2026-05-04 | mce-diagnoses | unspecified code: a side is expected; on the list «ncov6» of the Medicare Code Editor; valid from 2020-10-01",
                "E11.22 | 2026-05-04 | poa-exempt | exempt from POA reporting",
                "E11.22 | 2026-05-04 | cc-mcc | CC, complication or comorbidity",
                "E11.65 | 2026-05-04 | cc-mcc | MCC, major complication or comorbidity",
                "E11.22 | 2026-05-04 | ccsr | ZZZ001 Sweet (default, inpatient and outpatient) / ZZZ002 Kidneys",
                "E11.22 | 2026-05-04 | hcc | CMS-HCC V28: 37 Sweet trouble; 0.5 (community, non-dual, aged); outranks 38, 39 / RxHCC V08: 30; 1.5 or 2.5 (community, not low income, aged) / older models: 18 in CMS-HCC V24 / coefficients of all segments: --format jsonl",
                "E11.22 | 2026-05-04 | icd10cm-conversion | new on 2018-10-01; before: E11.20 and N18.9",
                "E11.65 | 2026-05-04 | icd10cm-conversion | new on 2016-10-01; before: no code / some of it from 2023-04-01 under E11.69",
                "E11.21 | 2026-05-04 | icd10cm-conversion | replaced on 2025-10-01 by E11.29, E11.69",
                "E11.20 | 2026-05-04 | icd10cm-conversion | replaced on 2018-10-01 by E11.22",
                "E11.21 | 2026-05-04 | gem | ICD-9-CM 250.41, approximate, in combination (scenario 1, choice 2) / ICD-9-CM E800.1, approximate, in combination (scenario 2, choice 1)",
                "E11.22 | 2026-05-04 | gem | ICD-9-CM 250.40, approximate",
                "E11.65 | 2026-05-04 | gem | no code of ICD-9-CM",
                "E11    | 2026-05-04 | mce-diagnoses | ",
            })
    void words(String code, LocalDate date, String table, String words) throws IOException {
        List<String> said = new ArrayList<>();
        for (Grouping grouping : tables.groupings(Code.icd10cm(code), date, store.history())) {
            if (grouping.table().publication().id().equals(table)) {
                grouping.statements().forEach(statement -> said.add(statement.words()));
            }
        }
        said.removeIf(String::isEmpty);

        assertThat(String.join(" / ", said)).isEqualTo(words == null ? "" : words);
    }

    @Test
    void aTableOfOneCodeSetSaysNothingOfCodesOfAnother() throws IOException {
        Code hcpcs = Code.of(CodeSet.HCPCS, "E1122");
        Code procedure = Code.of(CodeSet.ICD10PCS, "0016070");

        assertThat(tables.groupings(hcpcs, DATE, store.history())).isEmpty();
        assertThat(tables.groupings(procedure, DATE, store.history()))
                .extracting(grouping -> grouping.table().id())
                .containsExactly("mce-procedures-43.1");
    }

    @Test
    void aReleaseThatIsNotInForceIsMarkedUnlessItHoldsItsPast() throws IOException {
        LocalDate earlier = LocalDate.of(2024, 1, 1);

        assertThat(tables.groupings(KIDNEY, earlier, store.history()))
                .filteredOn(grouping -> !grouping.inForce())
                .extracting(grouping -> grouping.table().id())
                .containsExactly("cc-mcc-43.1", "poa-exempt-2026", "ccsr-2026-1", "hcc-2026");
    }

    @Test
    void lapsedTablesAreNamed() {
        Release release = tables.of(ReferenceTable.HCC).orElseThrow().release();
        ReferenceTables none = new ReferenceTables(List.of(), List.of(release));

        assertThat(none.lapsed(KIDNEY, DATE)).singleElement().satisfies(grouping -> {
            assertThat(grouping.table()).isEqualTo(release);
            assertThat(grouping.inForce()).isFalse();
        });
        assertThat(none.lapsed(Code.of(CodeSet.CPT, "99213"), DATE)).isEmpty();
    }

    @Test
    void medicareCodeEditor() {
        MedicareCodeEditor editor =
                new MedicareCodeEditor(open(ReferenceTable.MCE_DIAGNOSES), tables.of(ReferenceTable.MCE_AGES));

        assertThat(editor.flags(KIDNEY, DATE)).containsExactly("adult", "unacceptable");
        assertThat(editor.flags(KIDNEY, LocalDate.of(2022, 3, 31))).containsExactly("adult");
        assertThat(editor.flags(Code.icd10cm("E11"), DATE)).isEmpty();
        assertThat(editor.validity(KIDNEY, DATE)).contains(new Validity(LocalDate.of(2015, 10, 1), LocalDate.MAX));
        assertThat(editor.validity(Code.icd10cm("E11"), DATE)).isEmpty();
        assertThat(editor.ages("newborn", DATE)).contains(new MedicareCodeEditor.AgeRange(0, 0));
        assertThat(editor.ages("unacceptable", DATE)).isEmpty();
        assertThat(new MedicareCodeEditor(open(ReferenceTable.MCE_DIAGNOSES), Optional.empty()).ages("adult", DATE))
                .isEmpty();
    }

    @Test
    void otherTablesForPrograms() {
        Code sugar = Code.icd10cm("E11.65");
        Severity severity = new Severity(open(ReferenceTable.CC_MCC));
        PresentOnAdmission admission = new PresentOnAdmission(open(ReferenceTable.POA_EXEMPT));
        CodeConversion conversion = new CodeConversion(open(ReferenceTable.CONVERSION));

        assertThat(List.of(severity.of(KIDNEY, DATE), severity.of(sugar, DATE), severity.of(Code.icd10cm("I10"), DATE)))
                .containsExactly(Severity.Level.CC, Severity.Level.MCC, Severity.Level.NONE);
        assertThat(admission.exempt(KIDNEY, DATE)).isTrue();
        assertThat(admission.exempt(sugar, DATE)).isFalse();
        assertThat(conversion.previous(KIDNEY).get(0).codes())
                .containsExactly(Code.icd10cm("E11.20"), Code.icd10cm("N18.9"));
        assertThat(conversion.next(sugar)).isEqualTo(Map.of(LocalDate.of(2023, 4, 1), List.of(Code.icd10cm("E11.69"))));
    }

    @Test
    void conditionCategories() {
        List<ConditionCategory> categories = new ConditionCategories(open(ReferenceTable.HCC)).categories(KIDNEY, DATE);

        assertThat(categories)
                .extracting(ConditionCategory::model)
                .containsExactly("CMS-HCC V24", "CMS-HCC V28", "RxHCC V08");
        assertThat(categories.get(1).coefficients("CFA")).containsExactly(new BigDecimal("0.25"));
        assertThat(categories.get(1).outranks()).containsExactly("38", "39");
        assertThat(categories.get(2).label()).isEmpty();
    }

    private static OpenTable open(ReferenceTable table) {
        return tables.of(table).orElseThrow();
    }
}
