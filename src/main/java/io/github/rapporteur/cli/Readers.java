package io.github.rapporteur.cli;

import io.github.rapporteur.extract.Extractor;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.extract.Limits;

/** Chooses how files are read. */
final class Readers {

    private Readers() {}

    /** A reader as the options ask for it; to be closed. */
    static Extractor open(ReadingOptions options) {
        return InProcessExtractor.withLimits(Limits.DEFAULTS.withTime(options.timeLimit()));
    }
}
