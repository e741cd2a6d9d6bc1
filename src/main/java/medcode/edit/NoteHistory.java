package medcode.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The last notes of the last patients of a run, for what was copied from one encounter to another; to be told of claims in their
 * order, by one thread.
 */
final class NoteHistory {
    private static final int PATIENTS = 10_000;
    private static final int NOTES_OF_A_PATIENT = 6;

    private final Map<String, Deque<NotePrint>> patients = new LinkedHashMap<>(16, 0.75f, true);

    /** The judgement with what the notes of claims before it make of its own. */
    Judgement judged(Judgement judgement) {
        if (judgement.notes().isEmpty()) {
            return judgement;
        }
        List<Finding> found = new ArrayList<>();
        for (NotePrint note : judgement.notes()) {
            for (NotePrint known : patients.getOrDefault(note.patient(), new ArrayDeque<>(0))) {
                if (note.isOther(known) && note.shared(known) > NotePrint.MOST_SHARED) {
                    found.add(note.copied(known));
                    break;
                }
            }
        }
        judgement.notes().forEach(this::remember);
        return judgement.with(found);
    }

    private void remember(NotePrint note) {
        Deque<NotePrint> known = patients.computeIfAbsent(note.patient(), patient -> new ArrayDeque<>(2));
        known.addFirst(note.remembered());
        if (known.size() > NOTES_OF_A_PATIENT) {
            known.removeLast();
        }
        if (patients.size() > PATIENTS) {
            patients.remove(patients.keySet().iterator().next());
        }
    }
}
