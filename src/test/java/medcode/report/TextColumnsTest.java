package medcode.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextColumnsTest {
    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(TextColumns.of("abc")).isEqualTo(3);
        assertThat(TextColumns.of("糖尿病")).isEqualTo(6);
        assertThat(TextColumns.of("e\u0301\u200D")).isEqualTo(1);
        assertThat(TextColumns.of("😀")).isEqualTo(2);
        assertThat(TextColumns.padded("糖", 4)).isEqualTo("糖  ");
    }

    @Test
    void linesBreakAtBlanksAndElseWhereTheyMust() {
        assertThat(TextColumns.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(TextColumns.lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
        assertThat(TextColumns.lines("糖尿病", 5)).containsExactly("糖尿", "病");
        assertThat(TextColumns.lines("糖尿", 1)).containsExactly("糖", "尿");
        assertThat(TextColumns.lines("😀😀", 2)).containsExactly("😀", "😀");
        assertThat(TextColumns.lines("", 5)).containsExactly("");
    }
}
