package medcode.edit;

import medcode.codeset.Publication;

/**
 * A kind of a site's own tables, such as {@code fee-schedule}, as something that an edit needs.
 *
 * @param kind what the table's YAML part says
 */
public record SiteKind(String kind) implements Publication {

    @Override
    public String id() {
        return "site table of kind " + kind;
    }

    @Override
    public String displayName() {
        return id();
    }

    @Override
    public Cycle cycle() {
        return Cycle.UNTIL_REPLACED;
    }
}
