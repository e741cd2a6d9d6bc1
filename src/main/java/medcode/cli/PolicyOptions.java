package medcode.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import medcode.edit.ClaimEdit;
import medcode.edit.EditSet;
import medcode.edit.rule.Edits;
import medcode.edit.rule.SitePolicies;
import medcode.report.ValidationRun;
import picocli.CommandLine.Option;

/** A site's own edits beside the official ones. */
final class PolicyOptions {

    @Option(
            names = "--policies",
            paramLabel = "FILE",
            description =
                    "Edits of your own, as YAML: required companions, forbidden codes, codes that need a note, by payer,"
                            + " setting and date; may be given again.")
    private List<Path> files = new ArrayList<>();

    private final List<ValidationRun.Source> sources = new ArrayList<>();

    EditSet edits() throws IOException {
        EditSet edits = Edits.set();
        for (Path file : files) {
            EditSet others = edits;
            DecidingFile<List<ClaimEdit>> policies =
                    DecidingFile.read("policies", file, (name, in) -> SitePolicies.read(name, in, others));
            sources.add(policies.source());
            edits = edits.with(policies.content());
        }
        return edits;
    }

    /** The files that were read. */
    List<ValidationRun.Source> sources() {
        return sources;
    }
}
