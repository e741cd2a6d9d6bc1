package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import medcode.SharedData;
import medcode.codeset.CodeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What words find: a table of questions, each with the code or header that must be among the first three. */
class CodeSearchTest {
    private static final int MOST = 3;

    private static final String QUESTIONS = """
            type 2 diabetes|E11.9
            diabetes type 2|E11.9
            t2dm|E11.9
            dm2 with ckd|E11.22
            diabetis|E11.9
            diabet|E11.9
            CKD stage 3|N18.30
            chronic kidney disease stage IV|N18.4
            htn|I10
            high blood pressure|I10
            hypertensive heart failure|I11.0
            chest pain|R07.9
            pain chest|R07.9
            pnuemonia|J18.9
            pneumonia|J18.9
            hyperlipidaemia|E78.5
            hypercholesterolaemia|E78.0
            anaemia|D64.9
            uti|N39.0
            urinary tract infection|N39.0
            low back pain|M54.5
            lumbago|M54.5
            copd|J44.9
            gerd|K21.9
            asthma|J45.909
            migraine|G43.909
            depression|F32.A
            heart attack|I21.9
            sore throat|J02.9
            hypothyroidism|E03.9
            morbid obesity|E66.01
            osteoarthritis right knee|M17.11
            """;

    private static final String FURTHER = """
            appendicitis|K37
            afib|I48.91
            fracture neck of femur right|S72.001
            adenocarcinoma of colon|C18.9
            prostate cancer|C61
            nosebleed|R04.0
            oesophageal varices|I85.00
            haemorrhoids|K64.9
            acetaminophen poisoning|T39.1X1
            cerebral palsy|G80.9
            crohn disease|K50.9
            """;

    @TempDir
    private Path home;

    @Test
    void starter() throws IOException {
        check(Store.at(home), QUESTIONS);
    }

    @Test
    void fiscalYear2026() throws IOException {
        Store store = Store.at(home);
        Path published = SharedData.official("icd10cm/icd10cm-2026-full.zip");
        store.load(LoadRequest.of(List.of(published), "test"), LoadProgress.SILENT);
        check(store, QUESTIONS + FURTHER);
    }

    /** A question for a header is answered by any code below it, too. */
    private static void check(Store store, String questions) throws IOException {
        List<String> missed = new ArrayList<>();
        try (OpenRelease release = store.open(store.newest(CodeSet.ICD10CM).orElseThrow())) {
            for (String line : questions.lines().toList()) {
                String words = line.substring(0, line.indexOf('|'));
                String code = line.substring(line.indexOf('|') + 1);
                List<String> found = release.search(words, MOST).hits().stream()
                        .map(hit -> hit.entry().code().toString())
                        .toList();
                if (found.stream().noneMatch(hit -> hit.startsWith(code))) {
                    missed.add(words + ": " + found + ", not " + code);
                }
            }
        }
        assertThat(missed).isEmpty();
    }
}
