package medcode.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import medcode.claim.Claim;
import medcode.claim.ClaimLine;
import medcode.claim.reader.ClaimReaders;
import medcode.claim.reader.ClaimSink;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.input.BadInput;

/** Cases in files, which only their owner can read. */
final class CaseFiles {
    private CaseFiles() {}

    /** Writes a case whole or not at all. */
    static void write(CodedCase coded, String name, boolean replace) throws IOException {
        CaseFormat format = CaseFormat.ofFile(name)
                .orElseThrow(() -> new BadInput("save", "name a file that ends in .json, .csv or .txt"));
        Path file = path(name);
        if (!replace && Files.exists(file)) {
            throw new BadInput(name, "is there already; `save FILE replace` writes over it");
        }
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            write(format.of(coded), part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException | AccessDeniedException failure) {
            throw new BadInput(name, "cannot be written; check that its folder exists and is yours");
        }
    }

    /** Writes a new file. */
    static void write(String text, Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** A file as people type it, {@code ~} being their home. */
    private static Path path(String name) {
        return name.startsWith("~/") ? Path.of(System.getProperty("user.home"), name.substring(2)) : Path.of(name);
    }

    static CodedCase read(String name, Session session) throws IOException {
        Path file = path(name);
        if (!Files.isRegularFile(file)) {
            throw new BadInput(name, "no such file");
        }
        return CaseFormat.ofFile(name).filter(CaseFormat.TEXT::equals).isPresent()
                ? text(file, name, session.codeSets())
                : claim(file, name, session.codeSets());
    }

    private static CodedCase text(Path file, String name, OpenCodeSets codeSets) throws IOException {
        CodedCase coded = CodedCase.EMPTY;
        int row = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row++;
                try {
                    coded = line.isBlank() ? coded : CaseText.with(line, coded, codeSets);
                } catch (BadInput problem) {
                    throw new BadInput(name, row, "is no line of a case: a code, or dos, setting, sex, age");
                }
            }
        }
        return coded;
    }

    private static CodedCase claim(Path file, String name, OpenCodeSets codeSets) throws IOException {
        List<Claim> claims = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            ClaimReaders.read(name, in, new ClaimSink() {
                @Override
                public void claim(Claim claim) {
                    claims.add(claim);
                }

                @Override
                public void unreadable(BadInput problem) throws BadInput {
                    throw problem;
                }
            });
        }
        if (claims.size() != 1) {
            throw new BadInput(name, "holds " + claims.size() + " claims; a case is one");
        }
        return of(claims.get(0), codeSets);
    }

    private static CodedCase of(Claim claim, OpenCodeSets codeSets) throws BadInput {
        List<CaseCode> codes = new ArrayList<>();
        for (Claim.Diagnosis diagnosis : claim.diagnoses()) {
            codes.add(code(diagnosis.written(), diagnosis.presentOnAdmission(), codeSets));
        }
        for (ClaimLine line : claim.lines()) {
            codes.add(code(line.written(), "", codeSets));
        }
        return new CodedCase(
                codes,
                claim.dates().service(),
                claim.setting(),
                claim.patient().sex(),
                claim.patient().age());
    }

    /** A code as a file has it; one that no loaded release holds is kept, and is for {@code check} to find. */
    static CaseCode code(String written, String presentOnAdmission, OpenCodeSets codeSets) throws BadInput {
        if (written.chars().noneMatch(Character::isDigit)) {
            throw new BadInput(CaseJson.ID, "holds something that is no code");
        }
        List<FoundCode> found = OpenCodeSets.holding(written, codeSets.of(java.util.Optional.empty()));
        CaseCode code = found.isEmpty()
                ? new CaseCode(Code.of(CodeSet.ICD10CM, written), "", true, "")
                : CaseCode.of(found.get(0));
        return code.presentOnAdmission(presentOnAdmission);
    }
}
