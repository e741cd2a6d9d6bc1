package medcode.cli;

import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.codeset.Publication;
import medcode.codeset.Publications;
import medcode.input.BadInput;

/** A code set as it is named in options. */
final class CodeSetOption {
    private CodeSetOption() {}

    static CodeSet of(String name) throws BadInput {
        Optional<CodeSet> named = CodeSet.named(name);
        if (named.isEmpty()) {
            throw new BadInput("--code-set " + name, "is no code set; there are " + ids(List.of(CodeSet.values())));
        }
        return named.get();
    }

    /** A code set or a reference table. */
    static Publication publication(String name) throws BadInput {
        Optional<Publication> named = Publications.named(name);
        if (named.isEmpty()) {
            throw new BadInput("--code-set " + name, "is no code set or table; there are " + ids(Publications.all()));
        }
        return named.get();
    }

    private static String ids(List<? extends Publication> publications) {
        StringBuilder ids = new StringBuilder();
        for (Publication publication : publications) {
            ids.append(ids.length() == 0 ? "" : ", ").append(publication.id());
        }
        return ids.toString();
    }
}
