package io.github.rapporteur.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.samples.MakeSamples;
import io.github.rapporteur.synthetic.SyntheticText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes invented documents, the same in every run, a thousand a folder. */
public final class Generator {
    private static final int A_FOLDER = 1000;

    private final String format;
    private final ImmutableList<String> languages;

    /** @param format {@code pdf} or {@code txt} */
    Generator(String format, ImmutableList<String> languages) {
        this.format = format;
        this.languages = languages;
    }

    /** @param args how many, the folder, {@code pdf} or {@code txt}, languages parted by commas or {@code all} */
    public static void main(String[] args) throws IOException {
        ImmutableList<String> languages =
                args[3].equals("all") ? SyntheticText.LANGUAGES : ImmutableList.copyOf(args[3].split(","));
        if (!SyntheticText.LANGUAGES.containsAll(languages)) {
            System.err.println("benchmarks: languages are " + String.join(",", SyntheticText.LANGUAGES));
            System.exit(2);
        }
        new Generator(args[2], languages).write(0, Integer.parseInt(args[0]), Path.of(args[1]));
    }

    /**
     * Writes documents.
     *
     * @param first the number of the first, from 0
     * @param folder is made
     */
    void write(int first, int documents, Path folder) throws IOException {
        for (int number = first; number < first + documents; number++) {
            SyntheticReport.Source source = SyntheticReport.of(number, languages, format);
            Path part = folder.resolve("%04d".formatted(number / A_FOLDER));
            Files.createDirectories(part);
            Files.write(part.resolve(source.name()), MakeSamples.bytes(source.text()));
        }
    }
}
