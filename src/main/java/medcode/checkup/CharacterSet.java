package medcode.checkup;

import java.util.List;
import java.util.Locale;

/** The character set of file names and arguments; what is in files is UTF-8 whatever it is. */
final class CharacterSet implements Check {

    @Override
    public String name() {
        return "charset";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) {
        String names = System.getProperty("sun.jnu.encoding", "unknown");
        String locale = "locale " + Locale.getDefault() + ", file names in " + names;
        return List.of(
                names.equalsIgnoreCase("UTF-8")
                        ? Condition.ok(locale)
                        : Condition.warning(
                                locale + ": files and words with other letters than English ones are not found",
                                "export LC_ALL=C.UTF-8"));
    }
}
