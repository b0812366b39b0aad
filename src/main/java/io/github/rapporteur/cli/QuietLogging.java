package io.github.rapporteur.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** Keeps libraries that log through the JDK from writing between results. The JDK makes one when the first of them logs. */
public final class QuietLogging {

    /** @throws IOException never, in practice: what is read stands here */
    public QuietLogging() throws IOException {
        byte[] silence = ".level=OFF\n".getBytes(StandardCharsets.UTF_8);
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(silence));
    }

    /** Takes effect where nobody has asked for logs by the usual properties of the JDK and of Logback. */
    static void install() {
        unlessSet("java.util.logging.config.class", QuietLogging.class.getName(), "java.util.logging.config.file");
        unlessSet("logback.configurationFile", "io/github/rapporteur/cli/logback.xml", "logback.configurationFile");
    }

    private static void unlessSet(String property, String value, String instead) {
        if (System.getProperty(property) == null && System.getProperty(instead) == null) {
            System.setProperty(property, value);
        }
    }
}
