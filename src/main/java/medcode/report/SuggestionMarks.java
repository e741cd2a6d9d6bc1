package medcode.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import medcode.extract.Assertion;
import medcode.note.Span;
import medcode.suggest.Evidence;
import medcode.suggest.NotCoded;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;

/** What a page marks in a note to show where its codes come from: the evidence of each, and what was not coded. */
final class SuggestionMarks {
    private final Map<Span, List<Suggestion>> supported = new LinkedHashMap<>();
    private final Map<Span, Assertion> assertions = new LinkedHashMap<>();
    private final List<Span> order = new ArrayList<>();
    private final List<NotCoded> notCoded;

    SuggestionMarks(Suggestions suggestions) {
        for (Suggestion suggestion : suggestions.all()) {
            for (Evidence evidence : suggestion.evidence()) {
                supported
                        .computeIfAbsent(evidence.span(), span -> new ArrayList<>())
                        .add(suggestion);
                assertions.put(evidence.span(), evidence.assertion());
            }
        }
        order.addAll(supported.keySet());
        notCoded = suggestions.notCoded();
    }

    /** What evidence is reached by; it leads to the first of its codes. */
    String anchor(Span evidence) {
        return "e" + (order.indexOf(evidence) + 1);
    }

    static String anchor(Suggestion suggestion) {
        return "c" + suggestion.rank();
    }

    /** The evidence last, as it shows before what else is said in the same words. */
    List<NoteMark> all() {
        List<NoteMark> marks = new ArrayList<>();
        int number = 0;
        for (NotCoded mention : notCoded) {
            number++;
            String title = "not coded: " + mention.reason().id();
            marks.add(new NoteMark(mention.span(), "m" + number, "n" + number, name(mention.reason()), "", title));
        }
        supported.forEach((span, suggestions) -> marks.add(evidence(span, suggestions)));
        return marks;
    }

    private NoteMark evidence(Span span, List<Suggestion> suggestions) {
        StringJoiner codes = new StringJoiner(" ");
        StringJoiner titles = new StringJoiner("\n");
        for (Suggestion suggestion : suggestions) {
            codes.add(suggestion.code().toString());
            titles.add(suggestion.code() + " " + suggestion.title());
        }
        String name = "coded " + assertions.get(span).id();
        return new NoteMark(span, anchor(span), anchor(suggestions.get(0)), name, codes.toString(), titles.toString());
    }

    /** Words left out for what they assert look as they do among mentions. */
    private static String name(NotCoded.Reason reason) {
        return switch (reason) {
            case NEGATED, HISTORICAL, FAMILY, HYPOTHETICAL -> reason.id();
            case UNCERTAIN_OUTPATIENT -> Assertion.UNCERTAIN.id();
            default -> "left";
        };
    }
}
