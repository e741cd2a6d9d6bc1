package medcode.codeset;

/** A 7th character and its meaning, such as {@code A} «initial encounter for closed fracture». */
public record SeventhCharacter(char character, String meaning) {}
