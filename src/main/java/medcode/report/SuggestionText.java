package medcode.report;

import static medcode.report.TerminalText.escaped;

import java.io.PrintWriter;
import java.util.List;
import medcode.suggest.Candidate;
import medcode.suggest.Evidence;
import medcode.suggest.NotCoded;
import medcode.suggest.Service;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;

/** Suggestions as a coder reads them: the code, then why, then what is open, then what was not coded. */
public final class SuggestionText {
    private static final int MOST_ALTERNATIVES = 2;

    private final PrintWriter out;
    private final TerminalText text;

    public SuggestionText(PrintWriter out, TerminalText text) {
        this.out = out;
        this.text = text;
    }

    public void write(Suggestions suggestions) {
        out.println(text.bold(escaped(suggestions.note().name())) + "  "
                + suggestions.setting().id() + ", " + suggestions.dateOfService() + ", "
                + suggestions.releases().get(0).displayName());
        suggestions.suggestions().forEach(this::write);
        suggestions.procedures().forEach(this::write);
        if (suggestions.all().isEmpty()) {
            out.println("    nothing to code");
        }
        suggestions.notCoded().forEach(this::write);
        out.println();
    }

    private void write(NotCoded mention) {
        String place = mention.line() + ":" + mention.column() + " \"" + escaped(mention.text()) + "\"";
        if (mention.query().isPresent()) {
            out.println(
                    " ?  query      " + place + " " + escaped(mention.query().get()));
        } else {
            out.println(" -  "
                    + text.dim("not coded  " + place
                            + mention.code().map(code -> " " + code).orElse("") + ": "
                            + mention.reason().id()));
        }
    }

    private void write(Service service) {
        write(service.suggestion());
        if (service.units() > 1 || !service.arithmetic().isEmpty()) {
            line(
                    "units",
                    service.units() + (service.arithmetic().isEmpty() ? "" : ": " + escaped(service.arithmetic())));
        }
        if (!service.modifiers().isEmpty()) {
            line("modifiers", String.join(" ", service.modifiers()));
        }
    }

    public void write(Suggestion suggestion) {
        String rank = suggestion.rank() < 10 ? " " + suggestion.rank() : "" + suggestion.rank();
        out.println(rank + "  " + text.bold(padded(suggestion.code().toString())) + " " + suggestion.title() + "  "
                + text.dim(suggestion.role().id() + " " + suggestion.score()));
        reasons(suggestion);
    }

    /** Why it is suggested, what is open, what else it may be. */
    void reasons(Suggestion suggestion) {
        for (Evidence evidence : suggestion.evidence()) {
            line(
                    "evidence",
                    evidence.line() + ":" + evidence.column() + " \"" + escaped(evidence.text()) + "\" ["
                            + evidence.section() + ", " + evidence.assertion().id() + "]");
        }
        if (!suggestion.meat().isEmpty()) {
            line("MEAT", String.join(" ", suggestion.meat()));
        }
        line(suggestion.source().id(), String.join(" > ", suggestion.trail()));
        suggestion.notes().forEach(note -> line("obeyed", note));
        suggestion.queries().forEach(query -> line("query", escaped(query.text())));
        List<Suggestion.Alternative> alternatives = suggestion.alternatives();
        for (int i = 0; i < Math.min(MOST_ALTERNATIVES, alternatives.size()); i++) {
            Suggestion.Alternative other = alternatives.get(i);
            line("or", other.code() + " " + other.title());
        }
    }

    private void line(String label, String content) {
        out.println("    " + text.dim(label + " ".repeat(Math.max(1, 15 - label.length()))) + content);
    }

    private static String padded(String code) {
        return code + " ".repeat(Math.max(0, 8 - code.length()));
    }

    /** The codes for one phrase. */
    public void write(String phrase, List<Candidate> candidates) {
        out.println(text.bold(escaped(phrase)));
        for (Candidate candidate : candidates) {
            out.println("  " + text.bold(padded(candidate.code().toString())) + " " + candidate.title() + "  "
                    + text.dim(Math.round(candidate.score() * 100) / 100.0 + " "
                            + candidate.source().id()));
            out.println("           " + text.dim(String.join(" > ", candidate.trail())));
        }
        if (candidates.isEmpty()) {
            out.println("  no code found");
        }
    }
}
