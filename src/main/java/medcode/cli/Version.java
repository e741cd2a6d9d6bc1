package medcode.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of medcode, from the jar's manifest. */
public final class Version implements IVersionProvider {

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"medcode " + number()};
    }
}
