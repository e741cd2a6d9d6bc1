package medcode.cli;

/** How what notes say is written. */
enum ExtractionFormat {
    TEXT,
    JSONL,
    CSV,
    HTML
}
