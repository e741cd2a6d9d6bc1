package medcode.claim;

/**
 * A code of a claims file to be written otherwise.
 *
 * @param written as the file has it
 */
public record Correction(Place place, String written, String replacement) {}
