package medcode.cli;

/** How lists of codes are written. */
enum ListFormat {
    TEXT,
    JSONL
}
