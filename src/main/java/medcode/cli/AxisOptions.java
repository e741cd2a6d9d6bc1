package medcode.cli;

import java.util.ArrayList;
import java.util.List;
import medcode.tabular.Composition;
import picocli.CommandLine.Option;

/** The seven axes of an ICD-10-PCS code, each as a character or as words. */
final class AxisOptions {

    @Option(names = "--section", paramLabel = "VALUE", description = "1st character: Medical and Surgical, Imaging.")
    private String section;

    @Option(names = "--system", paramLabel = "VALUE", description = "2nd character: the body system.")
    private String system;

    @Option(names = "--operation", paramLabel = "VALUE", description = "3rd character: the operation or type.")
    private String operation;

    @Option(names = "--part", paramLabel = "VALUE", description = "4th character: the body part.")
    private String part;

    @Option(names = "--approach", paramLabel = "VALUE", description = "5th character: the approach.")
    private String approach;

    @Option(names = "--device", paramLabel = "VALUE", description = "6th character: the device or substance.")
    private String device;

    @Option(names = "--qualifier", paramLabel = "VALUE", description = "7th character: the qualifier.")
    private String qualifier;

    /** Chooses what was named, in the order of the axes. */
    Composition choose(Composition from) {
        List<String> values = new ArrayList<>();
        values.add(section);
        values.add(system);
        values.add(operation);
        values.add(part);
        values.add(approach);
        values.add(device);
        values.add(qualifier);
        Composition composition = from;
        for (int i = 0; i < values.size(); i++) {
            composition = values.get(i) == null ? composition : composition.choose(i + 1, values.get(i));
        }
        return composition;
    }
}
