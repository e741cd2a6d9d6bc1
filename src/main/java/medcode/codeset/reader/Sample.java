package medcode.codeset.reader;

/**
 * The beginning of a file, to recognise its format by.
 *
 * @param text at most the first 8 KiB, decoded as ISO-8859-1 so that nothing is lost
 */
public record Sample(String text) {}
