package medcode.claim.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import medcode.claim.Claim;
import medcode.claim.Claim.Diagnosis;
import medcode.claim.Claim.DiagnosisList;
import medcode.input.Hl7Segment;

/** The diagnoses (DG1) of a message by their priority; working ones count where there is no final one. */
final class Hl7Diagnoses {
    private record Ranked(int priority, boolean working, Diagnosis diagnosis) {}

    private static final int UNRANKED = 10_000;

    private final List<Ranked> read = new ArrayList<>();
    private final List<Claim.Repeat> repeats = new ArrayList<>();

    int size() {
        return read.size();
    }

    /** Takes a DG1 segment; one without a code, in words alone, is passed over. */
    void read(Hl7Segment segment) {
        String code = Hl7Code.of(segment, 3).code();
        String type = segment.component(6, 1);
        if (!code.isEmpty()) {
            DiagnosisList list = type.equals("A") ? DiagnosisList.ADMITTING : DiagnosisList.BILLED;
            read.add(new Ranked(
                    priority(segment.component(15, 1)),
                    type.equals("W"),
                    new Diagnosis(list, code, segment.component(26, 1), "", Hl7Claim.place(segment, 3))));
        }
    }

    private static int priority(String written) {
        int number = written.length() < 4 && Amounts.isDigits(written) ? Integer.parseInt(written) : 0;
        return number == 0 ? UNRANKED : number;
    }

    /** Adds what a transaction names and no DG1 has. */
    void add(Diagnosis diagnosis) {
        List<Diagnosis> known = read.stream().map(Ranked::diagnosis).toList();
        int position = position(diagnosis, known);
        if (position == 0) {
            read.add(new Ranked(UNRANKED, false, diagnosis));
        } else if (known.get(position - 1).written().equals(diagnosis.written())) {
            repeats.add(new Claim.Repeat(DiagnosisList.BILLED, diagnosis.written(), diagnosis.place()));
        }
    }

    /** Where transactions name what a DG1, or a transaction before, has. */
    List<Claim.Repeat> repeats() {
        return List.copyOf(repeats);
    }

    /** Where a billed diagnosis has the same code, from 1; 0 where none has. */
    static int position(Diagnosis wanted, List<Diagnosis> diagnoses) {
        for (int i = 0; i < diagnoses.size(); i++) {
            Diagnosis known = diagnoses.get(i);
            if (known.list() == DiagnosisList.BILLED && plain(known.written()).equals(plain(wanted.written()))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String plain(String code) {
        return code.replace(".", "");
    }

    List<Diagnosis> inOrder() {
        boolean settled = read.stream().anyMatch(each -> isBilled(each) && !each.working());
        List<Ranked> counted = new ArrayList<>(read);
        counted.removeIf(each -> settled && each.working());
        counted.sort(
                Comparator.comparing((Ranked each) -> each.diagnosis().list()).thenComparingInt(Ranked::priority));
        return counted.stream().map(Ranked::diagnosis).toList();
    }

    private static boolean isBilled(Ranked each) {
        return each.diagnosis().list() == DiagnosisList.BILLED;
    }
}
