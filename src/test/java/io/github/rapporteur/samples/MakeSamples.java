package io.github.rapporteur.samples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every sample anew: {@code mvn -q test-compile exec:exec@samples}. Files named as arguments only, if any. */
public final class MakeSamples {
    static final Path FOLDER = Path.of("corpus-samples");

    private MakeSamples() {}

    /** @param arguments names of files to make; none for all */
    public static void main(String[] arguments) throws IOException {
        ImmutableList<String> wanted = ImmutableList.copyOf(arguments);
        Files.createDirectories(FOLDER);
        for (Sample sample : SampleReader.all()) {
            if (wanted.isEmpty() || wanted.contains(sample.file())) {
                byte[] bytes = bytes(sample);
                Files.write(FOLDER.resolve(sample.file()), bytes);
                System.out.println(sample.file() + " " + bytes.length);
            }
        }
    }

    /** The file that a source describes, in the notation of {@code src/test/samples}. */
    public static byte[] bytes(String source) {
        return bytes(SampleReader.read(source));
    }

    private static byte[] bytes(Sample sample) {
        return SampleWriter.of(sample.format()).write(sample);
    }
}
