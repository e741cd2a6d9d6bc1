package medcode.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.suggest.Evidence;
import medcode.suggest.Explanation;
import medcode.suggest.Explanation.Argument;
import medcode.suggest.Explanation.Verdict;
import medcode.suggest.NotCoded;
import medcode.suggest.Service;
import medcode.suggest.Suggestion;
import medcode.suggest.Suggestions;

/** Argues for or against the code of a procedure on a note whose suggestions are known. */
public final class ProcedureExplainer {
    /** Codes of one table or family share as many characters. */
    private static final int FAMILY = 3;

    private ProcedureExplainer() {}

    /** The code that a coder asks about: of a procedure where the note has such a one, else of a diagnosis. */
    public static Code asked(String written, Suggestions suggestions) {
        List<Code> known = new ArrayList<>();
        suggestions
                .procedures()
                .forEach(service -> known.add(service.suggestion().code()));
        suggestions.notCoded().forEach(left -> left.code().ifPresent(known::add));
        for (Code code : known) {
            Code same = Code.of(code.codeSet(), written);
            if (code.codeSet() != CodeSet.ICD10CM && same.isWithin(family(code))) {
                return same;
            }
        }
        return Code.icd10cm(written);
    }

    private static Code family(Code code) {
        String compact = code.compact();
        return new Code(code.codeSet(), compact.substring(0, Math.min(FAMILY, compact.length())));
    }

    /** @param code of a procedure */
    public static Explanation explain(Suggestions suggestions, Code code) {
        for (Service service : suggestions.procedures()) {
            Suggestion suggestion = service.suggestion();
            if (suggestion.code().equals(code)) {
                return new Explanation(
                        code,
                        suggestion.title(),
                        Verdict.SUGGESTED,
                        Optional.empty(),
                        Optional.of(suggestion),
                        List.of());
            }
        }
        for (NotCoded left : suggestions.notCoded()) {
            if (left.code().filter(code::isWithin).isPresent()) {
                return left(left, code);
            }
        }
        List<Argument> instead = new ArrayList<>();
        for (Service service : suggestions.procedures()) {
            Suggestion suggestion = service.suggestion();
            if (suggestion.code().isWithin(family(code))) {
                instead.add(
                        new Argument("instead", suggestion.title(), Optional.empty(), Optional.of(suggestion.code())));
                suggestion.evidence().forEach(evidence -> instead.add(quote(evidence)));
            }
        }
        Verdict verdict = instead.isEmpty() ? Verdict.NOT_MENTIONED : Verdict.OTHER_CODE;
        return new Explanation(code, title(suggestions, code), verdict, Optional.empty(), Optional.empty(), instead);
    }

    private static Explanation left(NotCoded left, Code code) {
        List<Argument> arguments = new ArrayList<>();
        left.query()
                .ifPresent(query -> arguments.add(new Argument("query", query, Optional.empty(), Optional.empty())));
        return new Explanation(code, "", Verdict.LEFT_OUT, Optional.of(left.reason()), Optional.empty(), arguments);
    }

    private static Argument quote(Evidence evidence) {
        return new Argument("quote", "", Optional.of(evidence), Optional.empty());
    }

    /** The title, where the code was shown beside one that was taken. */
    private static String title(Suggestions suggestions, Code code) {
        return suggestions.procedures().stream()
                .flatMap(service -> service.suggestion().alternatives().stream())
                .filter(other -> other.code().equals(code))
                .map(Suggestion.Alternative::title)
                .findFirst()
                .orElse("");
    }
}
