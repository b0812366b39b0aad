package io.github.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The Java samples of a page, each made a class that can be compiled. */
final class JavaSamples {
    private static final Pattern SAMPLE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final List<String> USUAL = List.of(
            "java.io.*",
            "java.nio.file.*",
            "java.time.Duration",
            "java.util.*",
            "java.util.concurrent.*",
            "java.util.stream.Stream",
            "io.github.rapporteur.*",
            "io.github.rapporteur.consolidation.Group",
            "io.github.rapporteur.document.*",
            "io.github.rapporteur.export.*",
            "io.github.rapporteur.extract.*",
            "io.github.rapporteur.index.*",
            "io.github.rapporteur.pipeline.ParsedFile",
            "io.github.rapporteur.recommendation.Occurrence",
            "io.github.rapporteur.reference.Citation",
            "io.github.rapporteur.reference.Context",
            "io.github.rapporteur.reference.Resolution",
            "io.github.rapporteur.resolution.*",
            "io.github.rapporteur.search.*",
            "io.github.rapporteur.symbol.Symbol",
            "io.github.rapporteur.web.*");

    private JavaSamples() {}

    /** Those of a page, in its order. */
    static ImmutableList<String> of(Path page) throws IOException {
        return SAMPLE.matcher(Files.readString(page))
                .results()
                .map(found -> found.group(1))
                .collect(ImmutableList.toImmutableList());
    }

    /** A class {@code name} with {@code run()}, and the variables that pages speak of. */
    static String wrapped(String sample, String name) {
        StringBuilder source = new StringBuilder();
        USUAL.forEach(type -> source.append("import ").append(type).append(";\n"));
        return source.append("public class ")
                .append(name)
                .append(" {\n    public static Corpus corpus;\n    public static Path folder;\n")
                .append("    public static void run() throws Exception {\n")
                .append(sample)
                .append("    }\n}\n")
                .toString();
    }

    /** Compiles all samples of a page; those that are no class of their own are {@code Sample0}, {@code Sample1} … */
    static int compile(Path page, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        List<String> samples = of(page);
        for (int i = 0; i < samples.size(); i++) {
            boolean whole = samples.get(i).contains("public class Example");
            String name = whole ? "Example" : "Sample" + i;
            String source = whole ? samples.get(i) : wrapped(samples.get(i), name);
            arguments.add(
                    Files.writeString(folder.resolve(name + ".java"), source).toString());
        }
        assertThat(samples).as("samples of " + page).isNotEmpty();
        int compiled = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(compiled).as("samples of %s compile", page).isZero();
        return samples.size();
    }

    /** The samples that need no other program to be read, copied. */
    static void copyCorpus(Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(Path.of("corpus-samples"))) {
            for (Path file : files.filter(path ->
                            path.toString().endsWith(".md") || path.toString().endsWith(".txt"))
                    .toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
