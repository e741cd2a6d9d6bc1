package medcode.checkup;

import java.io.IOException;
import java.util.List;

/** Looks at one thing that medcode depends on; registered in {@link Checks}. */
public interface Check {

    /** The name in records, such as {@code free-space}. */
    String name();

    /** What was found, one line each, what is well included; empty where there is nothing to look at. */
    List<Condition> of(Surroundings surroundings) throws IOException;
}
