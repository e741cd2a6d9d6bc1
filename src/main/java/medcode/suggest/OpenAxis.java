package medcode.suggest;

import java.util.List;
import medcode.codeset.Code;

/**
 * A choice below a header that the documentation does not answer.
 *
 * @param header where the choice stands
 * @param chosen the code taken for want of an answer
 * @param options the codes that an answer would select
 */
public record OpenAxis(Code header, Code chosen, List<Option> options) {

    public OpenAxis {
        options = List.copyOf(options);
    }

    /** An answer: the words that its title adds, and its code. */
    public record Option(String answer, Code code) {}
}
