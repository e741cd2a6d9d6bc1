package medcode.cli;

import medcode.codeset.CodeSet;
import medcode.input.BadInput;

/** A code set as it is named in options. */
final class CodeSetOption {
    private CodeSetOption() {}

    static CodeSet of(String name) throws BadInput {
        StringBuilder names = new StringBuilder();
        for (CodeSet codeSet : CodeSet.values()) {
            if (codeSet.id().equalsIgnoreCase(name)) {
                return codeSet;
            }
            names.append(names.length() == 0 ? "" : ", ").append(codeSet.id());
        }
        throw new BadInput("--code-set " + name, "is no code set; there are " + names);
    }
}
