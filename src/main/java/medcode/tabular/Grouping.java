package medcode.tabular;

import java.util.List;
import medcode.codeset.Release;

/**
 * What one reference table says of a code.
 *
 * @param table the release of the table, to be named with the answer
 * @param inForce false where that release is not in force on the date that was asked for
 */
public record Grouping(Release table, boolean inForce, List<Statement> statements) {

    public Grouping {
        statements = List.copyOf(statements);
    }
}
