package medcode.edit.rule;

import java.util.List;
import medcode.edit.EditContext;

/** A claim as rules see it. */
record RuledClaim(EditContext context, List<Coded> coded) {

    RuledClaim {
        coded = List.copyOf(coded);
    }

    static RuledClaim of(EditContext context) {
        return new RuledClaim(context, Coded.of(context));
    }

    /** What is coded of a list, in claim order. */
    List<Coded> of(CodeList list) {
        return coded.stream().filter(one -> list.holds(one, context)).toList();
    }

    boolean has(CodeList list) {
        return coded.stream().anyMatch(one -> list.holds(one, context));
    }
}
