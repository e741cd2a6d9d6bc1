package medcode.codeset;

/** A value of an axis of ICD-10-PCS: a character of the code, and what it stands for there. */
public record AxisValue(char character, String label) {}
