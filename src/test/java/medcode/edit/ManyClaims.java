package medcode.edit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import medcode.codeset.ReferenceTable;
import medcode.index.Store;

/**
 * Writes claims that a store's tables have something to say of, to measure {@code validate} with: {@code ManyClaims HOME CLAIMS
 * FILE}. The store holds NCCI and the lists of the Medicare Code Editor; the same store and number give the same file.
 */
final class ManyClaims {
    private static final int LINES = 5;
    private static final int PROCEDURES = 600;
    private static final int DIAGNOSES = 4_000;
    /** Chapters that would make a finding of nearly every claim: birth, pregnancy, external causes. */
    private static final String NOT_OF_ADULTS_ILLNESS = "OPVWXY";

    private static final int PATIENTS_OF_CLAIMS = 3;
    private static final String HEADER =
            "claim_id,patient_id,dob,sex,form,npi,dos,dx1,dx2,dx3,dx4,line,cpt,mod1,units,dx_ptr,pos";
    private static final List<String> VISITS = List.of("99213", "99214", "99203", "99396");

    private final Random random = new Random(3);
    private final List<String> diagnoses;
    private final List<String> procedures;

    private ManyClaims(Store store) throws IOException {
        diagnoses = some(store, ReferenceTable.MCE_DIAGNOSES, DIAGNOSES);
        procedures = some(store, ReferenceTable.NCCI_MUE_PRACTITIONER, PROCEDURES);
    }

    public static void main(String[] args) throws IOException {
        ManyClaims claims = new ManyClaims(Store.at(Path.of(args[0])));
        int count = Integer.parseInt(args[1]);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[2]), StandardCharsets.UTF_8))) {
            out.print(HEADER + "\n");
            for (int claim = 1; claim <= count; claim++) {
                claims.write(claim, count / PATIENTS_OF_CLAIMS + 1, out);
            }
        }
    }

    private List<String> some(Store store, ReferenceTable table, int count) throws IOException {
        List<String> keys = new ArrayList<>(
                store.openTable(store.newest(table).orElseThrow()).keys());
        keys.removeIf(
                key -> NOT_OF_ADULTS_ILLNESS.indexOf(key.charAt(0)) >= 0 && table == ReferenceTable.MCE_DIAGNOSES);
        Collections.shuffle(keys, random);
        return List.copyOf(keys.subList(0, count));
    }

    private void write(int claim, int patients, PrintWriter out) {
        int patient = random.nextInt(patients);
        LocalDate day = LocalDate.of(2025, 10, 1).plusDays(random.nextInt(365));
        StringBuilder head = new StringBuilder("C" + claim + ",P" + patient + ',');
        head.append(LocalDate.of(1940 + patient % 80, 1 + patient % 12, 1)).append(patient % 2 == 0 ? ",F" : ",M");
        head.append(",837P,1234567893,").append(day);
        for (int i = 0; i < 4; i++) {
            head.append(',').append(diagnoses.get(random.nextInt(DIAGNOSES)));
        }
        for (int line = 1; line <= LINES; line++) {
            String code =
                    line == 1 ? VISITS.get(random.nextInt(VISITS.size())) : procedures.get(random.nextInt(PROCEDURES));
            String modifier = line == 1 ? "25" : "";
            out.print(head + "," + line + ',' + code + ',' + modifier + ",1," + (1 + random.nextInt(4)) + ",11\n");
        }
    }
}
