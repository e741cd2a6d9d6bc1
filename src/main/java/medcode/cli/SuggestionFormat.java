package medcode.cli;

/** How suggestions are written. */
enum SuggestionFormat {
    TEXT,
    JSONL,
    CLAIM,
    CSV,
    HTML
}
