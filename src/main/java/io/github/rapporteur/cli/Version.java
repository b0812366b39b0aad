package io.github.rapporteur.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the jar, and what runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "rapporteur " + (version == null ? "(development)" : version),
            "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }
}
