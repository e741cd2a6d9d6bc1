package medcode.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import medcode.codeset.Axis;
import medcode.codeset.AxisValue;
import medcode.codeset.ProcedureRow;
import medcode.report.CompositionText;
import medcode.report.TerminalText;
import medcode.tabular.Composition;

/** Asks for the axes of an ICD-10-PCS code one after the other, in plain lines. */
final class AxisQuestions {
    private static final String PROMPT = "number or words, b back, q quit: ";

    private final BufferedReader in;
    private final Output out;
    private final Deque<Composition> before = new ArrayDeque<>();

    AxisQuestions(BufferedReader in, Output out) {
        this.in = in;
        this.out = out;
    }

    /** Goes on until one code is left, or the answers end. */
    Composition ask(Composition from) throws IOException {
        Composition here = from;
        while (here.left().open() > 0) {
            int place = here.left().open();
            Axis axis = here.left().axis(place);
            new CompositionText(out.writer(), out.color()).choices(axis);
            out.writer().print(here.beginning() + (here.beginning().isEmpty() ? "" : " ") + PROMPT);
            out.writer().flush();
            String answer = in.readLine();
            out.writer().println();
            if (answer == null || answer.strip().equalsIgnoreCase("q")) {
                return here;
            }
            here = answered(here, place, answer.strip());
        }
        return here;
    }

    private Composition answered(Composition here, int place, String answer) {
        if (answer.equalsIgnoreCase("b")) {
            return before.isEmpty() ? here : before.pop();
        }
        Composition next = chosen(here, place, answer);
        if (next == null || next.refusedAt() > 0) {
            say("no such value: " + answer);
            return here;
        }
        int open =
                next.left().open() == 0 ? ProcedureRow.LENGTH + 1 : next.left().open();
        if (open == place) {
            say("several begin so");
        }
        for (String settled : next.settled(Math.min(place, open), open)) {
            say(settled);
        }
        before.push(here);
        return next;
    }

    /** A single letter is no answer, because b and q are commands; null for what is none. */
    private static Composition chosen(Composition here, int place, String answer) {
        List<AxisValue> values = here.left().axis(place).values();
        if (answer.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(answer);
            return number < 1 || number > values.size()
                    ? null
                    : new Composition(
                            here.procedures(), here.left().where(place, values.get(number - 1)::equals), "", 0);
        }
        return answer.length() < 2 ? null : here.choose(place, answer);
    }

    private void say(String line) {
        out.writer().println("  " + TerminalText.escaped(line));
    }
}
