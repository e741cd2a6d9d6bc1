package medcode.edit.rule;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import medcode.edit.ClaimEdit;
import medcode.edit.EditSet;
import medcode.input.BadInput;

/** A site's own edits: a rules file whose edits have ids that no official one has, such as {@code SITE001}. */
public final class SitePolicies {
    private static final Pattern ID = Pattern.compile("[A-Z]{2,8}[0-9]{1,4}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private SitePolicies() {}

    /**
     * Reads a file.
     *
     * @param others what its ids and names must not be among
     */
    public static List<ClaimEdit> read(String file, InputStream in, EditSet others) throws IOException {
        List<ClaimEdit> edits = RuledEdits.read(file, in);
        for (ClaimEdit edit : edits) {
            String id = edit.card().id();
            if (!ID.matcher(id).matches()) {
                throw new BadInput(file, "«" + id + "» is no id of an edit; take letters and a number, as SITE001");
            }
            if (!NAME.matcher(edit.card().name()).matches()) {
                throw new BadInput(
                        file, id + " has a name that is none; take words with hyphens, as visit-without-reason");
            }
            if (others.find(id).isPresent() || others.find(edit.card().name()).isPresent()) {
                throw new BadInput(file, "there is another edit of the id or name of " + id + "; take one of your own");
            }
        }
        return edits;
    }
}
