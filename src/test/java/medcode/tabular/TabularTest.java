package medcode.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeEnding;
import medcode.codeset.CodeReference;
import medcode.codeset.HandMadeTable;
import medcode.codeset.InstructionalNote;
import medcode.codeset.InstructionalNote.Kind;
import medcode.codeset.SeventhCharacter;
import medcode.codeset.TabularNode;
import medcode.codeset.TabularNode.Level;
import org.junit.jupiter.api.Test;

final class TabularTest {
    private static final List<SeventhCharacter> EPISODES = List.of(
            new SeventhCharacter('A', "initial encounter"),
            new SeventhCharacter('D', "subsequent encounter"),
            new SeventhCharacter('S', "sequela"));

    private final Tabular tabular = new Tabular(HandMadeTable.of2026()
            .node(new TabularNode(Level.CHAPTER, "4", "Endocrine", "", false, List.of(chapterNote()), List.of()))
            .node(new TabularNode(Level.SECTION, "E08-E13", "Diabetes", "4", false, List.of(), List.of()))
            .node(node("E10", "E08-E13", note(Kind.EXCLUDES1, "type 2 diabetes mellitus (E11.-)", "E11", "E11")))
            .node(node("E11", "E08-E13", note(Kind.USE_ADDITIONAL_CODE, "insulin (Z79.4)", "Z79.4", "Z79.4")))
            .node(node(
                    "N18",
                    "",
                    note(Kind.CODE_FIRST, "diabetic chronic kidney disease (E08.22, E11.22)", "E1122", "E1122")))
            .node(new TabularNode(Level.CODE, "W19", "Unspecified fall", "", false, List.of(), EPISODES))
            .header("D63", "Anemia in chronic diseases classified elsewhere")
            .billable("D63.0", "Anemia in neoplastic disease")
            .header("E10", "Type 1 diabetes mellitus")
            .billable("E10.9", "Type 1 diabetes mellitus without complications")
            .header("E11", "Type 2 diabetes mellitus")
            .header("E11.2", "Type 2 diabetes mellitus with kidney complications")
            .billable("E11.22", "Type 2 diabetes mellitus with diabetic chronic kidney disease")
            .billable("E11.9", "Type 2 diabetes mellitus without complications")
            .header("F02", "Dementia in other diseases classified elsewhere")
            .billable("F02.80", "Dementia in other diseases classified elsewhere, unspecified severity")
            .header("H25", "Age-related cataract")
            .header("H25.1", "Age-related nuclear cataract")
            .billable("H25.10", "Age-related nuclear cataract, unspecified eye")
            .billable("H25.11", "Age-related nuclear cataract, right eye")
            .billable("H25.12", "Age-related nuclear cataract, left eye")
            .billable("H25.13", "Age-related nuclear cataract, bilateral")
            .header("M17", "Osteoarthritis of knee")
            .billable("M17.0", "Bilateral primary osteoarthritis of knee")
            .header("M17.1", "Unilateral primary osteoarthritis of knee")
            .billable("M17.10", "Unilateral primary osteoarthritis, unspecified knee")
            .billable("M17.11", "Unilateral primary osteoarthritis, right knee")
            .billable("M17.12", "Unilateral primary osteoarthritis, left knee")
            .billable("M17.9", "Osteoarthritis of knee, unspecified")
            .header("N18", "Chronic kidney disease (CKD)")
            .billable("N18.4", "Chronic kidney disease, stage 4 (severe)")
            .header("P70", "Transitory disorders of carbohydrate metabolism")
            .billable("P70.4", "Other neonatal hypoglycemia")
            .header("S72", "Fracture of femur")
            .header("S72.0", "Fracture of head and neck of femur")
            .header("S72.00", "Fracture of unspecified part of neck of femur")
            .header("S72.001", "Fracture of unspecified part of neck of right femur")
            .billable("S72.001A", "Fracture of unspecified part of neck of right femur, initial encounter")
            .header("S72.002", "Fracture of unspecified part of neck of left femur")
            .billable("S72.002A", "Fracture of unspecified part of neck of left femur, initial encounter")
            .header("S72.009", "Fracture of unspecified part of neck of unspecified femur")
            .billable("S72.009A", "Fracture of unspecified part of neck of unspecified femur, initial encounter")
            .header("W19", "Unspecified fall")
            .billable("W19.XXXA", "Unspecified fall, initial encounter")
            .billable("W19.XXXD", "Unspecified fall, subsequent encounter"));

    @Test
    void ancestorsClimbToTheCategory() {
        assertThat(tabular.ancestors(code("E11.22")))
                .extracting(entry -> entry.code().toString())
                .containsExactly("E11.2", "E11");
        assertThat(tabular.ancestors(code("E11"))).isEmpty();
    }

    @Test
    void excludesNotesComeFromTheChapterToo() {
        assertThat(tabular.notes(code("E10.9"), Kind.EXCLUDES1))
                .extracting(LeveledNote::level)
                .containsExactly("E10", "chapter 4");
    }

    @Test
    void excludes1HoldsInBothDirectionsAndNotForItself() {
        assertThat(tabular.excludes1(code("E10.9"), code("E11.22"))
                        .orElseThrow()
                        .level())
                .isEqualTo("E10");
        assertThat(tabular.excludes1(code("E11.22"), code("E10.9"))
                        .orElseThrow()
                        .quotation())
                .isEqualTo("Excludes1: type 2 diabetes mellitus (E11.-)");
        assertThat(tabular.excludes1(code("P70.4"), code("E11.9")).orElseThrow().level())
                .isEqualTo("chapter 4");
        assertThat(tabular.excludes1(code("E11.22"), code("E11.9"))).isEmpty();
    }

    @Test
    void sequencingNotesNameTheirCodes() {
        assertThat(tabular.codeFirst(code("N18.4"), code("E11.22"))).isPresent();
        assertThat(tabular.codeFirst(code("E11.22"), code("N18.4"))).isEmpty();
        assertThat(tabular.useAdditional(code("E11.9"))).hasSize(1);
    }

    @Test
    void manifestationsAreKnownByTitleAndByList() {
        assertThat(tabular.isManifestation(code("F02.80"))).isTrue();
        assertThat(tabular.isManifestation(code("D63.0"))).isTrue();
        assertThat(tabular.isManifestation(code("N18.4"))).isFalse();
    }

    @Test
    void seventhCharactersComeFromTheCodesBelow() {
        assertThat(tabular.seventhCharacters(code("W19")))
                .containsExactly(
                        new SeventhCharacter('A', "initial encounter"),
                        new SeventhCharacter('D', "subsequent encounter"));
        assertThat(tabular.seventhCharacters(code("W19.XXXA"))).hasSize(2);
        assertThat(tabular.seventhCharacters(code("S72.001")))
                .containsExactly(new SeventhCharacter('A', "initial encounter"));
        assertThat(tabular.seventhCharacters(code("S72.00"))).isEmpty();
        assertThat(tabular.seventhCharacters(code("E11.9"))).isEmpty();
    }

    @Test
    void stemsLackTheSeventhCharacterAlone() {
        assertThat(tabular.lacksSeventhCharacter(code("W19"))).isTrue();
        assertThat(tabular.lacksSeventhCharacter(code("S72.001"))).isTrue();
        assertThat(tabular.lacksSeventhCharacter(code("S72.00"))).isFalse();
        assertThat(tabular.withSeventhCharacter(code("W19"), 'A')).contains(code("W19.XXXA"));
        assertThat(tabular.withSeventhCharacter(code("W19"), 'S')).isEmpty();
    }

    @Test
    void sidesAreReadOffTheTitles() {
        LateralityAxis cataract = tabular.laterality(code("H25.10")).orElseThrow();
        assertThat(cataract.side()).isEqualTo(Side.UNSPECIFIED);
        assertThat(cataract.code(Side.RIGHT)).contains(code("H25.11"));
        assertThat(cataract.code(Side.BILATERAL)).contains(code("H25.13"));
        LateralityAxis fracture = tabular.laterality(code("S72.009A")).orElseThrow();
        assertThat(fracture.code(Side.LEFT)).contains(code("S72.002A"));
        assertThat(fracture.code(Side.BILATERAL)).isEmpty();
        assertThat(tabular.laterality(code("E11.9"))).isEmpty();
        assertThat(tabular.laterality(code("M17.9"))).isEmpty();
    }

    @Test
    void aBilateralCodeThatStandsApartIsKnown() {
        assertThat(tabular.laterality(code("M17.11")).orElseThrow().code(Side.BILATERAL))
                .contains(code("M17.0"));
        assertThat(tabular.laterality(code("M17.0")).orElseThrow().side()).isEqualTo(Side.BILATERAL);
    }

    private static InstructionalNote chapterNote() {
        return note(Kind.EXCLUDES1, "transitory endocrine disorders specific to newborn (P70-P74)", "P70", "P74");
    }

    private static TabularNode node(String code, String parent, InstructionalNote note) {
        return new TabularNode(Level.CODE, code, "", parent, false, List.of(note), List.of());
    }

    private static InstructionalNote note(Kind kind, String text, String first, String last) {
        return new InstructionalNote(
                kind,
                "",
                text,
                List.of(new CodeReference(first.replace(".", ""), last.replace(".", ""), CodeEnding.ANY)));
    }

    private static Code code(String written) {
        return Code.icd10cm(written);
    }
}
