package medcode.edit.rule;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import medcode.edit.ClaimEdit;
import medcode.edit.EditSet;

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
        return RuledEdits.read(file, in, edit -> check(edit.required("id"), edit.required("name"), others));
    }

    private static void check(RuleNode id, RuleNode name, EditSet others) throws IOException {
        if (!ID.matcher(id.text()).matches()) {
            throw id.wrong("«" + id.text() + "» is no id of an edit; take letters and a number, as SITE001");
        }
        if (!NAME.matcher(name.text()).matches()) {
            throw name.wrong(
                    "«" + name.text() + "» is no name of an edit; take words with hyphens, as visit-without-reason");
        }
        for (RuleNode taken : List.of(id, name)) {
            if (others.find(taken.text()).isPresent()) {
                throw taken.wrong("there is another edit «" + taken.text() + "»; take one of your own");
            }
        }
    }
}
