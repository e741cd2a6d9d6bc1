package medcode.edit;

/**
 * What an edit is called, how bad its findings are, and who says so.
 *
 * @param id stable, such as {@code DX201}
 * @param name for people and logs, such as {@code excludes1-conflict}
 * @param summary one line: what it finds
 * @param authority guideline sections and the Medicare edits that say the same
 */
public record EditCard(String id, String name, Severity severity, String summary, String authority) {}
