package medcode.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import medcode.claim.Correction;
import medcode.claim.reader.CorrectedCopy;
import medcode.input.BadInput;
import medcode.input.InputFiles;
import medcode.report.CorrectionDiff;
import medcode.waiver.Verdict;
import picocli.CommandLine.Option;

/** Corrected copies of the claims files: what an edit's only fix mends, and nothing else. */
final class FixOptions {

    @Option(
            names = "--fix",
            description =
                    "Write a corrected copy beside each file (claims.fixed.csv), where a fix is unique and safe: the"
                            + " point, the placeholder X, a code with one successor; text output ends with the diff. Findings"
                            + " count as found.")
    private boolean fix;

    @Option(names = "--in-place", description = "With --fix: correct the files themselves.")
    private boolean inPlace;

    @Option(names = "--fix-to", paramLabel = "DIR", description = "With --fix: put the corrected copies there.")
    private Path folder;

    private final Map<String, List<Correction>> byFile = new TreeMap<>();

    boolean isUnused() {
        return !fix && (inPlace || folder != null);
    }

    void add(Verdict verdict) {
        if (fix) {
            verdict.correction()
                    .ifPresent(correction -> byFile.computeIfAbsent(
                                    verdict.finding().file(), file -> new ArrayList<>())
                            .add(correction));
        }
    }

    /**
     * Writes the copies.
     *
     * @param diff where the changed lines are shown, or null
     */
    void write(PrintWriter diff, OutputOptions output) throws IOException {
        for (Map.Entry<String, List<Correction>> one : byFile.entrySet()) {
            String file = one.getKey();
            if (file.equals(InputFiles.STDIN) || InputFiles.isGzipped(file)) {
                throw new BadInput(file, "cannot be corrected; --fix needs a plain file");
            }
            Path target = target(Path.of(file));
            CorrectedCopy copy = new CorrectedCopy(file, one.getValue());
            write(copy, Path.of(file), target, diff);
            int wanted = one.getValue().stream()
                    .mapToInt(correction -> correction.places().size())
                    .sum();
            output.notice(said(copy, wanted) + " in " + target);
        }
    }

    private static String said(CorrectedCopy copy, int wanted) {
        String corrected = copy.made() + (copy.made() == 1 ? " code" : " codes") + " corrected";
        return copy.made() == wanted ? corrected : corrected + ", " + (wanted - copy.made()) + " not found again,";
    }

    private Path target(Path file) throws BadInput {
        if (inPlace) {
            return PartFile.behindLink(file);
        }
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String fixed = dot > 0 ? name.substring(0, dot) + ".fixed" + name.substring(dot) : name + ".fixed";
        Path target = folder == null ? file.resolveSibling(fixed) : folder.resolve(fixed);
        if (Files.exists(target)) {
            throw new BadInput(target.toString(), "exists already; remove it, or name another folder with --fix-to");
        }
        return target;
    }

    private static void write(CorrectedCopy copy, Path from, Path target, PrintWriter diff) throws IOException {
        CorrectionDiff lines = diff == null ? null : new CorrectionDiff(diff, from.toString(), target.toString());
        PartFile part = PartFile.begin(target);
        boolean whole = false;
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = new java.io.BufferedOutputStream(part.stream())) {
            copy.write(in, out, (before, after) -> {
                if (lines != null) {
                    lines.line(before, after);
                }
            });
            out.flush();
            part.sync();
            whole = true;
        } finally {
            if (!whole) {
                part.discard();
            }
        }
        publish(part, target);
        if (lines != null) {
            lines.end();
        }
    }

    /** A file that is replaced keeps who may read it. */
    private static void publish(PartFile part, Path target) throws IOException {
        Set<PosixFilePermission> before = null;
        if (Files.exists(target)) {
            try {
                before = Files.getPosixFilePermissions(target);
            } catch (UnsupportedOperationException notPosix) {
                before = null;
            }
        }
        part.publish();
        if (before != null) {
            Files.setPosixFilePermissions(target, before);
        }
    }
}
