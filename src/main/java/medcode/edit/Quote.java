package medcode.edit;

/**
 * Words of a clinical note that a finding rests on: they are PHI.
 *
 * @param note the note's name; {@code line} and {@code column} count from 1
 * @param section the class of the section that they stand in
 * @param assertion what the note says of them, such as {@code negated}
 */
public record Quote(String note, int line, int column, String section, String assertion, String text) {}
