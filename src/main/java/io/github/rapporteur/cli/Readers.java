package io.github.rapporteur.cli;

import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.extract.Limits;
import io.github.rapporteur.extract.WorkerExtractor;
import io.github.rapporteur.extract.WorkerOptions;

/** Chooses how files are read. */
final class Readers {

    private Readers() {}

    /** A reader as the options ask for it; to be closed. Worker processes, unless the person trusts the files. */
    static Extractor open(ReadingOptions options) {
        Limits limits = Limits.DEFAULTS.withTime(options.timeLimit());
        return options.inProcess()
                ? InProcessExtractor.withLimits(limits)
                : WorkerExtractor.create(
                        WorkerOptions.defaults().withWorkers(options.jobs()).withLimits(limits));
    }
}
