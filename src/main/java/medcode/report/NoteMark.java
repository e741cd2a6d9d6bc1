package medcode.report;

import medcode.note.Span;

/**
 * A stretch of a note that a page shows marked.
 *
 * @param anchor what it can be reached by, and {@code target} what it leads to; both empty where it is no link
 * @param name its assertion, or {@code cue}, {@code fact}, {@code heading}
 * @param label what stands behind it, or empty
 * @param title what is said of it when it is pointed at
 */
record NoteMark(Span span, String anchor, String target, String name, String label, String title) {

    static NoteMark plain(Span span, String name, String title) {
        return new NoteMark(span, "", "", name, "", title);
    }

    boolean isLink() {
        return !target.isEmpty();
    }
}
