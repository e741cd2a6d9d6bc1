package medcode.cli.shell;

import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.codeset.CodeTable;
import medcode.input.BadInput;
import medcode.suggest.Query;
import medcode.suggest.Suggestion;

/** Understands the lines by which a coder decides, answers and adds; one that is not understood is bad input. */
final class TypedDecisions {
    private final CodeTable table;

    /** @param table the codes of the release that the suggestions are of */
    TypedDecisions(CodeTable table) {
        this.table = table;
    }

    /** What a line about a suggestion decides. */
    Decision of(TypedWords typed, Suggestion suggestion) throws BadInput {
        Optional<Code> suggested = Optional.of(suggestion.code());
        return switch (typed.word()) {
            case "a" -> decision(Decision.Kind.ACCEPTED, suggested, taken(suggestion), suggestion, typed.rest());
            case "c" -> {
                TypedWords change = TypedWords.of(typed.rest());
                CaseCode code = changed(change.word(), suggestion);
                yield decision(Decision.Kind.CHANGED, suggested, code, suggestion, change.rest());
            }
            case "r" -> {
                if (typed.rest().isEmpty()) {
                    throw new BadInput("r", "say why the code is rejected");
                }
                yield decision(Decision.Kind.REJECTED, suggested, null, suggestion, typed.rest());
            }
            default ->
                throw new BadInput(typed.word(), "type a to accept, c CODE to change, r WHY to reject, q to stop");
        };
    }

    /** A decision with what a line answers to a question about it. */
    Decision answered(TypedWords typed, Query query, Decision decision) throws BadInput {
        List<String> answers = query.answers();
        if (typed.word().equals("-")) {
            return decision.answered(new Decision.Answer(query.question(), ""), Optional.empty());
        }
        int place = Numbers.of(typed.word());
        if (place < 1 || place > answers.size()) {
            throw new BadInput(typed.word(), "type the number of the answer, or -");
        }
        String said = (answers.get(place - 1) + (typed.rest().isEmpty() ? "" : ": " + typed.rest()));
        Optional<CaseCode> selected = Optional.empty();
        if (place <= query.options().size()) {
            Code code = query.options().get(place - 1).code();
            selected = Optional.of(of(typed.rest().isEmpty() ? code : Code.icd10cm(typed.rest())));
        }
        return decision.answered(new Decision.Answer(query.question(), said), selected);
    }

    /** What a line adds that nothing suggested. */
    Decision added(TypedWords typed) throws BadInput {
        TypedWords code = TypedWords.of(typed.rest());
        if (!typed.word().equals("add")) {
            throw new BadInput(typed.word(), "type add CODE, s to save, q to stop");
        }
        CaseCode added = of(Code.icd10cm(code.word()));
        return new Decision(Decision.Kind.ADDED, Optional.empty(), Optional.of(added), 0, code.rest(), List.of());
    }

    private static Decision decision(
            Decision.Kind kind, Optional<Code> suggested, CaseCode code, Suggestion suggestion, String why) {
        return new Decision(kind, suggested, Optional.ofNullable(code), suggestion.score(), why, List.of());
    }

    /** Procedures were found in their own releases. */
    private CaseCode taken(Suggestion suggestion) throws BadInput {
        boolean diagnosis = suggestion.code().codeSet() == CodeSet.ICD10CM;
        return diagnosis ? of(suggestion.code()) : new CaseCode(suggestion.code(), suggestion.title(), true, "");
    }

    /** A diagnosis by any other; a procedure by one of those that were shown beside it. */
    private CaseCode changed(String typed, Suggestion suggestion) throws BadInput {
        if (suggestion.code().codeSet() == CodeSet.ICD10CM) {
            return of(Code.icd10cm(typed));
        }
        for (Suggestion.Alternative other : suggestion.alternatives()) {
            if (other.code().equals(Code.of(suggestion.code().codeSet(), typed))) {
                return new CaseCode(other.code(), other.title(), true, "");
            }
        }
        throw new BadInput(
                typed, "is none of the other codes of this procedure; reject it, and add the code to the case");
    }

    /** @throws BadInput where the code is none that is billed */
    private CaseCode of(Code code) throws BadInput {
        Optional<CodeEntry> entry = table.find(code);
        if (entry.isEmpty()) {
            throw new BadInput(
                    code.toString(), "no such code in " + table.release().displayName());
        }
        if (!entry.get().billable()) {
            throw new BadInput(code.toString(), "is a header; name a code below it");
        }
        return new CaseCode(code, entry.get().title(), true, "");
    }
}
