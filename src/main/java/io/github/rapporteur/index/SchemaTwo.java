package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.extract.Extraction;
import io.github.rapporteur.extract.Status;
import io.github.rapporteur.pipeline.ReadFile;
import io.github.rapporteur.structure.Hints;
import io.github.rapporteur.text.Problem;
import io.github.rapporteur.text.SourceText;
import java.io.IOException;
import org.apache.lucene.util.BytesRef;

/**
 * Reads what an index of schema 2 holds of the text of a file. There, one field held all that was known; what was worked
 * out is passed over.
 */
final class SchemaTwo {
    static final int SCHEMA = 2;

    /** Problems that do not come from reading the file; the first of them ends those that do. */
    private static final ImmutableSet<String> WORKED_OUT = ImmutableSet.of(
            "note-without-mark",
            "symbol-from-name",
            "link-disagrees",
            "no-such-place",
            "more-problems",
            "too-many-citations",
            "long-recommendation",
            "unknown-state",
            "response-unknown",
            "doubled-number",
            "numbers-out-of-order");

    private SchemaTwo() {}

    static ReadFile read(BytesRef bytes) {
        return StoredForm.decoded("file", bytes, SchemaTwo::read);
    }

    private static ReadFile read(Decoder in) throws IOException {
        String source = in.string();
        Status status = in.name(Status.class);
        in.maybe(in::string);
        SourceText text = in.maybe(() -> document(in)).orElse(SourceText.EMPTY);
        in.all(() -> citation(in));
        in.all(() -> recommendation(in));
        ImmutableList<Problem> problems = in.all(() -> ReadFileCodec.readProblem(in)).stream()
                .takeWhile(problem -> !WORKED_OUT.contains(problem.code()))
                .collect(ImmutableList.toImmutableList());
        return new ReadFile(source, new Extraction(status, text, problems), Hints.NONE);
    }

    private static SourceText document(Decoder in) throws IOException {
        in.string();
        SourceText text = SourceTextCodec.read(in);
        masthead(in);
        in.all(() -> node(in));
        return text;
    }

    private static void masthead(Decoder in) throws IOException {
        in.maybe(in::string);
        in.string();
        in.string();
        maybeStrings(in, 4);
        in.strings();
        in.maybe(in::string);
    }

    private static boolean node(Decoder in) throws IOException {
        in.maybeNumber();
        in.string();
        maybeStrings(in, 3);
        in.maybeNumber();
        SourceTextCodec.readSpan(in);
        in.all(in::number);
        in.all(in::number);
        in.number();
        in.number();
        numbers(in, 2 * in.number());
        return true;
    }

    private static boolean citation(Decoder in) throws IOException {
        in.number();
        SourceTextCodec.readSpan(in);
        in.string();
        in.string();
        in.strings();
        switch (in.string()) {
            case "RESOLVED" -> in.string();
            case "AMBIGUOUS" -> in.strings();
            default -> {
                // nothing is stored of a target that is not known
            }
        }
        in.string();
        return true;
    }

    private static boolean recommendation(Decoder in) throws IOException {
        in.number();
        in.string();
        in.strings();
        in.maybe(in::string);
        in.maybeNumber();
        in.maybe(in::string);
        in.all(() -> strings(in, 4));
        in.strings();
        in.maybe(in::string);
        in.string();
        maybeStrings(in, 3);
        in.strings();
        in.strings();
        in.maybe(in::string);
        in.all(() -> strings(in, 3));
        return true;
    }

    private static boolean strings(Decoder in, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            in.string();
        }
        return true;
    }

    private static void maybeStrings(Decoder in, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            in.maybe(in::string);
        }
    }

    private static void numbers(Decoder in, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            in.number();
        }
    }
}
