package io.github.rapporteur.cli;

import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.extract.Limits;
import io.github.rapporteur.extract.WorkerExtractor;
import io.github.rapporteur.extract.WorkerOptions;
import io.github.rapporteur.extract.ocr.Ocr;
import io.github.rapporteur.extract.ocr.OcrOptions;
import java.util.Optional;

/** Chooses how files are read. */
final class Readers {

    private Readers() {}

    /**
     * A reader as the options ask for it; to be closed. Worker processes, unless the person trusts the files. Says what
     * must be installed for it.
     */
    static Extractor open(ReadingOptions options, Shell shell) {
        Limits limits = Limits.DEFAULTS.withTime(options.timeLimit());
        Optional<OcrOptions> ocr = options.ocr();
        ocr.flatMap(set -> Ocr.with(set).complaint()).ifPresent(shell::say);
        if (options.inProcess()) {
            InProcessExtractor here = InProcessExtractor.withLimits(limits);
            return ocr.map(here::withOcr).orElse(here);
        }
        WorkerOptions workers =
                WorkerOptions.defaults().withWorkers(options.jobs()).withLimits(limits);
        return WorkerExtractor.create(ocr.map(workers::withOcr).orElse(workers));
    }
}
