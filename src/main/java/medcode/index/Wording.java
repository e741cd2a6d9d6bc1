package medcode.index;

import java.util.List;

/**
 * One way to say what somebody typed.
 *
 * @param stems its words
 * @param senses what was put in place of typed words: {@code fx → fracture}
 * @param faith what its matches count: 1 for the likeliest way
 */
record Wording(List<String> stems, List<String> senses, float faith) {}
