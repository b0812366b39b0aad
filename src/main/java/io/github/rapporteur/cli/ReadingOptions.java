package io.github.rapporteur.cli;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.extract.ocr.OcrOptions;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How files are read. */
final class ReadingOptions {
    private static final int SECONDS_A_FILE = 60;
    /** A page takes Tesseract some seconds. */
    private static final int SECONDS_A_SCAN = 900;

    private static final ImmutableSet<String> LANGUAGES = ImmutableSet.copyOf(Locale.getISOLanguages());

    @Mixin
    private JobsOption jobs = new JobsOption();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "After how long the reading of a file is ended; 60 seconds unless given, with --ocr 900.")
    private Optional<Integer> seconds = Optional.empty();

    @Option(
            names = "--in-process",
            description = "Read files in this process: for files one trusts, where no other process can be started.")
    private boolean inProcess;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "The documents' language: ar, en, es, fr, ru, zh; detected unless given.")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--ocr",
            description = "Read scanned pages of PDF, too, through Tesseract, which must be installed with packs for"
                    + " their languages.")
    private boolean ocr;

    @Option(names = "--tesseract", paramLabel = "PROGRAM", description = "Tesseract, where it is not on the PATH.")
    private String tesseract = OcrOptions.DEFAULTS.program();

    int jobs() {
        return jobs.number();
    }

    Duration timeLimit() {
        int limit = seconds.orElse(ocr ? SECONDS_A_SCAN : SECONDS_A_FILE);
        if (limit < 1) {
            throw Failure.usage("--time-limit must be at least 1 second, not " + limit);
        }
        return Duration.ofSeconds(limit);
    }

    /** The documents' language, if it was told. */
    Optional<String> language() {
        Optional<String> code = language.map(given -> given.toLowerCase(Locale.ROOT));
        if (code.isPresent() && !LANGUAGES.contains(code.get())) {
            throw Failure.usage("--language takes a code of two letters such as en or fr, not '" + code.get() + "'");
        }
        return code;
    }

    /** How scans are read, if they are to be. */
    Optional<OcrOptions> ocr() {
        OcrOptions options = OcrOptions.DEFAULTS.withProgram(tesseract);
        return ocr ? Optional.of(language().map(options::withLanguages).orElse(options)) : Optional.empty();
    }

    boolean inProcess() {
        return inProcess;
    }
}
