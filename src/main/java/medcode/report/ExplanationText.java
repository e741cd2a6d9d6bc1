package medcode.report;

import static medcode.report.TerminalText.escaped;

import java.io.PrintWriter;
import medcode.suggest.Evidence;
import medcode.suggest.Explanation;
import medcode.suggest.Explanation.Argument;
import medcode.suggest.Suggestions;

/** What speaks for or against a code on a note, as a coder reads it. */
public final class ExplanationText {
    private static final int LABEL = 15;

    private final PrintWriter out;
    private final TerminalText text;

    public ExplanationText(PrintWriter out, TerminalText text) {
        this.out = out;
        this.text = text;
    }

    /** @param suggestions what was suggested for the note */
    public void write(Suggestions suggestions, Explanation explanation) {
        out.println(text.bold(escaped(suggestions.note().name())) + "  "
                + suggestions.setting().id() + ", " + suggestions.dateOfService() + ", "
                + suggestions.releases().get(0).displayName());
        out.println((text.bold(escaped(explanation.code().toString())) + " " + explanation.title()).stripTrailing()
                + ": " + saying(explanation));
        explanation.suggestion().ifPresent(new SuggestionText(out, text)::reasons);
        explanation.arguments().forEach(this::argument);
        out.println();
    }

    private static String saying(Explanation explanation) {
        return switch (explanation.verdict()) {
            case SUGGESTED -> "suggested";
            case NOT_VALID -> "not suggested: no such code";
            case NOT_IN_FORCE -> "not suggested: not in force on the date";
            case NOT_BILLABLE -> "not suggested: a header, which is not billed";
            case LEFT_OUT -> "not suggested: " + explanation.id();
            case OTHER_CODE -> "not suggested: these words were given another code";
            case BELOW_SCORE -> "not suggested: too unlike what the note says";
            case NOT_REPORTABLE -> "not suggested: said, but not as a problem of this encounter";
            case NOT_MENTIONED -> "not suggested: not mentioned";
        };
    }

    private void argument(Argument argument) {
        StringBuilder line = new StringBuilder();
        argument.code().ifPresent(code -> line.append(code).append(' '));
        line.append(argument.text());
        argument.quote().ifPresent(quote -> line.append(quoted(quote)));
        String label = argument.kind() + " ".repeat(LABEL - argument.kind().length());
        out.println("    " + text.dim(label) + line);
    }

    private static String quoted(Evidence quote) {
        String section = quote.section().isEmpty() ? "" : quote.section() + ", ";
        return quote.line() + ":" + quote.column() + " \"" + escaped(quote.text()) + "\" [" + section
                + quote.assertion().id() + "]";
    }
}
