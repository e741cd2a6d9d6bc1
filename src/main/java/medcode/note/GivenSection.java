package medcode.note;

/**
 * A section that the source itself marks, as C-CDA and FHIR documents do.
 *
 * @param heading its title in the note's text; empty where it has none
 * @param body the text below it, without the sections inside it
 * @param loinc the LOINC code of its kind, or empty
 */
public record GivenSection(Span heading, Span body, String loinc) {}
