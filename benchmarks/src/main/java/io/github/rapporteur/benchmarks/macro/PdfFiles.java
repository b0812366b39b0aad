package io.github.rapporteur.benchmarks.macro;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The PDF files below a folder and how many pages each has: none if it cannot be told. */
record PdfFiles(ImmutableMap<Path, Integer> pagesOf) {

    static PdfFiles below(Path folder) throws IOException {
        ImmutableMap.Builder<Path, Integer> pages = ImmutableMap.builder();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> Ascii.toLowerCase(file.toString()).endsWith(".pdf"))
                    .sorted()
                    .forEach(file -> pages.put(file, pages(file)));
        }
        return new PdfFiles(pages.buildOrThrow());
    }

    private static int pages(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    ImmutableList<Path> files() {
        return pagesOf.keySet().asList();
    }

    /** Of all files. */
    int pages() {
        return pagesOf.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The file whose number of pages is nearest to one. */
    Path nearest(int pages) {
        return files().stream()
                .min(Comparator.comparing(file -> Math.abs(pagesOf.get(file) - pages)))
                .orElseThrow();
    }
}
