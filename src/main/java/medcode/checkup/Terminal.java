package medcode.checkup;

import java.util.List;

/** Whether results go to a terminal, and in colours. */
final class Terminal implements Check {

    @Override
    public String name() {
        return "terminal";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) {
        if (surroundings.variable("MEDCODE_TTY").isEmpty()) {
            return List.of(Condition.ok("stdout is no terminal: no colours, no progress"));
        }
        boolean plain = surroundings.environment().containsKey("NO_COLOR")
                || surroundings.variable("TERM").equals("dumb");
        return List.of(
                Condition.ok("terminal " + surroundings.variable("TERM") + (plain ? ", no colours" : ", colours")));
    }
}
