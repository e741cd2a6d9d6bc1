package medcode.cli;

import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.codeset.Publications;
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

    /** A code set or a reference table. */
    static Publication publication(String name) throws BadInput {
        Optional<Publication> named = Publications.named(name);
        if (named.isEmpty()) {
            StringBuilder names = new StringBuilder();
            for (Publication publication : Publications.all()) {
                names.append(names.length() == 0 ? "" : ", ").append(publication.id());
            }
            throw new BadInput("--code-set " + name, "is no code set or table; there are " + names);
        }
        return named.get();
    }
}
