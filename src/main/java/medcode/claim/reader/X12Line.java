package medcode.claim.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.claim.ClaimLine;

/** A service line of an X12 837 being read: loop 2400. */
final class X12Line {
    private static final int MODIFIERS = 4;

    private final X12Segments segments;
    private final X12Values values;
    private final LineDraft draft = new LineDraft();
    private final List<Integer> positions = new ArrayList<>();
    private boolean complete;

    X12Line(X12Segments segments, X12Values values, int ordinal) {
        this.segments = segments;
        this.values = values;
        draft.place = segments.place(0, "2400 LX segment " + ordinal);
    }

    /** True once its service was read. */
    boolean isComplete() {
        return complete;
    }

    void service(boolean institutional, int ordinal) throws IOException {
        complete = true;
        int first = institutional ? 2 : 1;
        String name = (institutional ? "2400 SV2-" : "2400 SV1-") + first + " segment " + ordinal;
        draft.place = segments.place(first, name);
        draft.charge = values.amount(first + 1);
        draft.units = segments.element(first + 3);
        List<String> procedure = segments.components(first);
        draft.code = procedure.size() > 1 ? procedure.get(1) : "";
        for (int i = 2; i < Math.min(procedure.size(), 2 + MODIFIERS); i++) {
            if (!procedure.get(i).isEmpty()) {
                draft.modifiers.add(procedure.get(i));
            }
        }
        if (institutional) {
            draft.revenueCode = segments.element(1);
        } else {
            draft.placeOfService = segments.element(5);
            pointers(segments.components(7));
        }
    }

    /** Each component is a position of its own. */
    private void pointers(List<String> written) {
        draft.pointers = Optional.of(String.join(",", written));
        for (String pointer : written) {
            if (!pointer.isEmpty()) {
                boolean number = pointer.length() < 4 && Amounts.isDigits(pointer);
                positions.add(number ? Integer.parseInt(pointer) : 0);
            }
        }
    }

    void date() throws IOException {
        if (segments.element(1).equals("472")) {
            draft.dateOfService = values.day(3);
            draft.through = values.through(3);
        }
    }

    void rendering(String npi) {
        draft.rendering = npi;
    }

    ClaimLine line() {
        return draft.line(positions);
    }
}
