package medcode.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.index.EntryTerm;
import medcode.index.EntryTerms;
import medcode.index.TermDictionary;
import medcode.index.TermDictionaryWriter;
import medcode.note.Note;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Procedures, drugs and supplies in notes, by terms of our own. */
class ServiceTermsTest {
    @TempDir
    private Path folder;

    private Extractor extractor;

    @BeforeEach
    void open() throws IOException {
        Map<CodeSet, TermDictionary> services = new LinkedHashMap<>();
        services.put(CodeSet.CPT, terms("cpt", "00001 gazing into spleen", "00002 spleenoscopy"));
        services.put(
                CodeSet.ICD10PCS,
                terms("pcs", "0ZT1 spleenoscopy", "0ZR knee replacement", "0ZB knee", "0ZX spleen graft"));
        services.put(
                CodeSet.HCPCS,
                terms(
                        "hcpcs",
                        "J0001 inventocillin",
                        "E0001 glider",
                        "E0002 folding glider",
                        "A0001 kit",
                        "A0002 dressing",
                        "J0002 urea",
                        "C0001 insertion",
                        "G8000 spleen graft refused",
                        "G0001 gout screening",
                        "E0003 emg",
                        "A4005 knee pain cream"));
        TermDictionary diagnoses = terms("cm", "M10 gout", "R52 knee pain", "D73 spleen graft");
        extractor = new Extractor(diagnoses, services);
    }

    private TermDictionary terms(String name, String... titles) throws IOException {
        List<EntryTerm> terms = new ArrayList<>();
        for (String title : titles) {
            int blank = title.indexOf(' ');
            String wording = title.substring(blank + 1);
            terms.add(new EntryTerm(
                    title.substring(0, blank), EntryTerm.Origin.TITLE, List.of(wording), wording, "", ""));
        }
        Path own = Files.createDirectories(folder.resolve(name));
        TermDictionaryWriter.write(own, new EntryTerms(terms, List.of()));
        return TermDictionary.open(own);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/extract/services.csv", numLinesToSkip = 1)
    void services(String section, String text, String expected) {
        Note note = Note.of("note", section + ":\n" + text + "\n");
        assertThat(extractor.extract(note).mentions().stream()
                        .filter(mention -> !mention.codes().isEmpty())
                        .map(mention -> shown(mention, note.text()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String shown(Mention mention, String text) {
        String status = mention.facts().stream()
                .filter(fact -> fact.kind() == Fact.Kind.PROCEDURE_STATUS)
                .map(fact -> " " + fact.value())
                .collect(Collectors.joining());
        Code code = mention.codes().get(0);
        return code.codeSet().id() + " " + code + " " + mention.kind().id() + status + " «"
                + mention.span().of(text) + "»";
    }
}
