package medcode.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Notes, claims and gold files, plain and hostile, whose every line holds a string that may not leak. */
final class CanaryFiles {
    private final Path folder;
    private final String canary;
    private final List<Path> files = new ArrayList<>();

    private CanaryFiles(Path folder, String canary) {
        this.folder = folder;
        this.canary = canary;
    }

    static List<Path> write(Path folder, String canary) throws IOException {
        CanaryFiles files = new CanaryFiles(folder, canary);
        files.notes();
        files.claims();
        files.gold();
        files.hostile();
        files.exchanged();
        return List.copyOf(files.files);
    }

    private void notes() throws IOException {
        text(
                "note.txt",
                "Patient: @ @\nHPI: @ has @ type 2 diabetes and denies @ chest pain.\n\nAssessment:\n1. @ fracture of @ arm\n");
        text(
                "front.txt",
                "note_id: @\ndos: @\nsetting: @\nsex: @\ndob: @\ncodes: @\nauthor_role: @\n\nAssessment: hypertension @.\n");
        text("yaml.txt", "---\ndos: [@\nsetting: {@\n---\nAssessment: gout @.\n");
        text("notes.jsonl", "{\"note_id\":\"@\",\"dos\":\"@\",\"setting\":\"@\",\"text\":\"Assessment: gout @.\"}\n");
        text("types.jsonl", "{\"note_id\":[\"@\"],\"text\":{\"@\":\"@\"},\"codes\":\"@\"}\n[\"@\"]\n\"@\"\n");
        text("phrases.txt", "gout @\n@\n@ @ @\n");
    }

    private void claims() throws IOException {
        text(
                "claims.csv",
                "claim_id,dos,sex,age,setting,dx1,dx2\n@,2026-03-10,F,60,office,E11.9,@\nC2,@,@,@,@,@,I10\n");
        text("rows.csv", "claim_id,dos,dx1\n@,2026-03-10\n@,2026-03-10,E11.9,@,@\n@,2026-03-10,\"@\"@\"\n");
        text("header.csv", "@,@ name\n@,@\n");
        text("quote.csv", "claim_id,dos,dx1\n@,2026-03-10,\"@\n@");
        text(
                "claims.jsonl",
                "{\"id\":\"@\",\"dos\":\"@\",\"sex\":\"@\",\"age\":\"@\",\"setting\":\"@\",\"dx\":[{\"code\":\"@\",\"poa\":\"@\"}]}\n");
        text("shape.jsonl", "{\"id\":{\"@\":1},\"dx\":\"@\",\"procs\":[\"@\"]}\n{\"@\":\"@\"}\n");
    }

    private void gold() throws IOException {
        text("codes.tsv", "note\tcode\trank\n@\t@\t@\n");
        text(
                "gold.tsv",
                "sentence\tstart\tend\tnegation\ttemporality\texperiencer\tconcept\nNo @.\t@\t2\t@\t@\t@\t@\n");
        text(
                "spans.tsv",
                "sentence\tstart\tend\tnegation\ttemporality\texperiencer\nNo @.\t0\t900000\tnegated\trecent\t@\n");
        text("terms.tsv", "term\ticd10cm\n@ gout\t|\n@\t@\n");
        text("vignettes.jsonl", "{\"id\":\"@\",\"setting\":\"@\",\"note\":\"@\",\"codes\":[\"@\"],\"dos\":\"@\"}\n");
    }

    private void hostile() throws IOException {
        text("cut.jsonl", "{\"note_id\":\"@\",\"text\":\"@ has \\q @");
        text("deep.jsonl", "[".repeat(5000) + "\"@\"");
        text("line.txt", "@ denies fever and ".repeat(300));
        text("word.txt", "@".repeat(4_000));
        text("escape.txt", "\u001b]0;@\u0007\u001b[31m@ gout\r\n::error::@\n");
        text("tabular.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e \"@\">]>\n<x @>&e;@</y>\n");
        text("order.txt", "00001 @     0 @".repeat(20) + "\n@\n");
        bytes("utf8.txt", "Assessment: gout @ ", new byte[] {(byte) 0xc3, 0x28, (byte) 0xff}, " @\n");
        bytes("utf8.jsonl", "{\"note_id\":\"@\",\"text\":\"@", new byte[] {(byte) 0xc3, 0x28}, "@\"}\n");
        bytes("utf8.csv", "claim_id,dos,dx1\n@,2026-03-10,@", new byte[] {(byte) 0xff}, "\n");
        bytes("binary.txt", "\u007fELF@\0\0", new byte[] {0, 1, 2, (byte) 0xfe}, "\0@\0");
        bytes("cut.zip", "PK\u0003\u0004@", new byte[] {20, 0, 0, 0, 8, 0}, "@icd10cm-order-2026.txt@");
        Path locked = text("locked.txt", "@ has gout.\n");
        if (locked.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        }
    }

    /** What other systems send, with ids that a terminal would obey, and dates that no loaded release is in force on. */
    private void exchanged() throws IOException {
        text("large.txt", "Assessment: gout @." + "\n".repeat(1_100_000));
        text("ids.jsonl", "{\"note_id\":\"\\u001b]0;x\\u0007\\nid\",\"dos\":\"1999-03-10\",\"text\":\"gout @\"}\n");
        text(
                "message.hl7",
                "MSH|^~\\&|A|B|C|D|19990310||MDM^T02|1|P|2.5\rPID|1||@||@^@\r"
                        + "TXA|1|PN|TX|19990310|@|||||||\u001b[31mid\r"
                        + "OBX|1|TX|PN^@||ASSESSMENT: gout @.||||||F\r");
        text(
                "fhir.json",
                "{\"resourceType\":\"DocumentReference\",\"id\":\"\\u001b[31mid\\n\",\"date\":\"1999-03-10\","
                        + "\"subject\":{\"display\":\"@\"},\"content\":[{\"attachment\":{\"contentType\":\"text/plain\","
                        + "\"title\":\"@\",\"data\":\""
                        + Base64.getEncoder().encodeToString("gout".getBytes(StandardCharsets.UTF_8))
                        + "\"}},{\"attachment\":{\"contentType\":\"@\",\"data\":\"@!\"}}]}\n");
        text(
                "document.ccda",
                "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><id extension=\"id&#10;&#x9b;\"/><title>@</title>"
                        + "<effectiveTime value=\"19990310\"/><component><structuredBody><component><section>"
                        + "<title>Assessment</title><text>gout @ <b>@</text></section></component></structuredBody>"
                        + "</component></ClinicalDocument>");
        text("table.csv", "note_id,dos,text\n\"\u001b[31mid\n2\",1999-03-10,\"gout @\"\nid,@,@\nid3,2026-03-10,@,@\n");
        text("rich.rtf", "{\\rtf1\\ansi{\\info{\\author @}}Assessment: gout @\\'1b[31m\\par @{\\field{\\*\\fldinst @}");
    }

    private Path text(String name, String content) throws IOException {
        return bytes(name, content, new byte[0], "");
    }

    private Path bytes(String name, String before, byte[] middle, String after) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(before.replace("@", canary).getBytes(StandardCharsets.UTF_8));
        content.writeBytes(middle);
        content.writeBytes(after.replace("@", canary).getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve(name), content.toByteArray());
        files.add(file);
        return file;
    }
}
