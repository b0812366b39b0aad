package io.github.rapporteur.benchmarks.macro;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.math.Quantiles;
import io.github.rapporteur.benchmarks.Samples;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.extract.InProcessExtractor;
import io.github.rapporteur.pipeline.Pipeline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compares readers of PDF files. Every file is read by every contender before the next file is, who begins changes from file
 * to file, so that whatever slows the machine down slows all of them.
 */
public final class Reading {
    private static final double MEGA = 1e6;
    private static final String STRUCTURE = "structure";
    /** Of those files alone that are in English. */
    private static final String IN_ENGLISH = "structure.english";

    private final PdfFiles files;
    private final ImmutableList<Contender> contenders;
    /** How many bytes of English text a file has: none of others. */
    private final ImmutableMap<Path, Integer> english;

    private Reading(PdfFiles files, ImmutableList<Contender> contenders) {
        this.files = files;
        this.contenders = contenders;
        this.english = english(files.files());
    }

    /**
     * @param args the folder, the number of rounds that are not counted, the number of those that are, and the program
     *     {@code pdftotext}, if it is there
     */
    public static void main(String[] args) throws Exception {
        ImmutableList.Builder<Contender> contenders = ImmutableList.builder();
        contenders.add(Contender.tika(), Contender.reader(), Contender.parse(), Contender.structure());
        if (args.length > 3) {
            contenders.add(Contender.pdftotext(args[3]));
        }
        new Reading(PdfFiles.below(Path.of(args[0])), contenders.build())
                .run(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    private static ImmutableMap<Path, Integer> english(ImmutableList<Path> files) {
        Pipeline pipeline = new Pipeline(InProcessExtractor.create());
        return ImmutableMap.copyOf(Maps.toMap(
                ImmutableSet.copyOf(files), file -> pipeline.parse(file).document().map(Reading::english).orElse(0)));
    }

    private static int english(Document document) {
        return document.masthead().language().equals("en")
                ? document.text().raw().getBytes(StandardCharsets.UTF_8).length
                : 0;
    }

    private void run(int warmUps, int rounds) throws Exception {
        System.err.printf("%d PDF files, %d pages%n", files.files().size(), files.pages());
        double megabytes = english.values().stream().mapToInt(Integer::intValue).sum() / MEGA;
        for (int i = -warmUps; i < rounds; i++) {
            Map<String, Double> seconds = round();
            report(i < 0 ? "warm-up" : "round", seconds);
            if (i >= 0) {
                seconds.forEach((name, spent) -> Samples.print("read." + name, spent));
                Samples.print("structure.megabytes", megabytes);
            }
        }
    }

    /** CPU seconds of each contender for all files. */
    private Map<String, Double> round() throws Exception {
        Map<String, Double> seconds = new LinkedHashMap<>();
        int first = 0;
        for (Path file : files.files()) {
            for (int i = 0; i < contenders.size(); i++) {
                Contender contender = contenders.get((first + i) % contenders.size());
                double spent = contender.seconds(file);
                seconds.merge(contender.name(), spent, Double::sum);
                if (contender.name().equals(STRUCTURE) && english.getOrDefault(file, 0) > 0) {
                    seconds.merge(IN_ENGLISH, spent, Double::sum);
                }
            }
            first++;
        }
        return seconds;
    }

    private void report(String round, Map<String, Double> seconds) {
        StringBuilder line = new StringBuilder(round).append(':');
        seconds.forEach((name, spent) -> line.append("  %s %.0f".formatted(name, files.pages() / spent)));
        System.err.println(line.append(" pages a CPU second"));
    }
}
