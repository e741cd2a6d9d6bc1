package medcode.tabular;

import medcode.codeset.Code;

/**
 * A code that somebody may have meant who wrote one that does not exist.
 *
 * @param why what would have to be different, in a few words
 */
public record NearCode(Code code, String title, String why) {}
