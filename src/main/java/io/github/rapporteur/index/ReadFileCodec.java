package io.github.rapporteur.index;

import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.pipeline.ReadFile;
import io.github.rapporteur.structure.Hints;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import java.io.IOException;

/**
 * The stored form of what was read out of a file. It outlives the schema of the index, for everything else is worked out
 * anew from it: a change of it takes a new number and a way to read the old one.
 */
final class ReadFileCodec {
    private static final int FORM = 1;

    private ReadFileCodec() {}

    static void write(ReadFile read, Encoder out) throws IOException {
        out.number(FORM);
        out.string(read.source());
        out.name(read.extraction().status());
        SourceTextCodec.write(read.extraction().text(), out);
        out.all(read.extraction().problems(), problem -> write(problem, out));
        out.maybe(read.told().language(), out::string);
        out.maybe(read.told().symbol(), symbol -> TreeCodec.write(symbol, out));
    }

    static ReadFile read(Decoder in) throws IOException {
        int form = in.number();
        if (form != FORM) {
            throw new IOException("the text of a file is stored in form " + form + ", which is not known");
        }
        String source = in.string();
        Status status = in.name(Status.class);
        SourceText text = SourceTextCodec.read(in);
        Extraction extraction = new Extraction(status, text, in.all(() -> readProblem(in)));
        return new ReadFile(
                source, extraction, new Hints(in.maybe(in::string), in.maybe(() -> TreeCodec.readSymbol(in))));
    }

    static void write(Problem problem, Encoder out) throws IOException {
        out.string(problem.code());
        out.string(problem.message());
        out.maybe(problem.start());
        out.maybe(problem.page());
    }

    static Problem readProblem(Decoder in) throws IOException {
        return new Problem(in.string(), in.string(), in.maybeNumber(), in.maybeNumber());
    }
}
