package io.github.rapporteur.extract.ocr;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Floats;
import com.google.common.primitives.Ints;
import io.github.rapporteur.extract.ocr.RecognisedPage.Area;
import io.github.rapporteur.extract.ocr.RecognisedPage.Line;
import io.github.rapporteur.extract.ocr.RecognisedPage.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads Tesseract's hOCR: HTML whose {@code title} attributes tell places, such as {@code bbox 156 199 369 290; baseline
 * -0.013 0; x_size 35.5}.
 */
final class HocrReader {
    private static final String LINES = ".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat";

    /** What is read into stains scores less, the worst of prints more. */
    private static final long LEAST_CONFIDENCE = 40;

    private HocrReader() {}

    static RecognisedPage read(String hocr, String packs) {
        Document page = Jsoup.parse(hocr);
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        int illegible = 0;
        for (Element element : page.select(LINES)) {
            Optional<Line> line = line(element);
            if (line.isPresent()
                    && line.get().confidence() < LEAST_CONFIDENCE * line.get().letters()) {
                illegible++;
            } else {
                line.ifPresent(lines::add);
            }
        }
        ImmutableList.Builder<Area> rules = ImmutableList.builder();
        for (Element rule : page.select(".ocr_separator")) {
            area(rule).ifPresent(rules::add);
        }
        return new RecognisedPage(lines.build(), rules.build(), illegible, packs);
    }

    private static Optional<Line> line(Element line) {
        ImmutableList.Builder<Word> found = ImmutableList.builder();
        for (Element word : line.select(".ocrx_word")) {
            word(word).ifPresent(found::add);
        }
        ImmutableList<Word> words = ImmutableList.sortedCopyOf(
                Comparator.comparingInt(word -> word.area().left()), found.build());
        Optional<Area> area = area(line);
        float size = number(line, "x_size", 0).orElse(0f);
        if (words.isEmpty() || area.isEmpty() || size <= 0) {
            return Optional.empty();
        }
        float slope = number(line, "baseline", 0).orElse(0f);
        float rise = number(line, "baseline", 1).orElse(0f);
        return Optional.of(new Line(words, slope, area.get().bottom() + rise, size));
    }

    private static Optional<Word> word(Element word) {
        String text = word.text().strip();
        Optional<Area> area = area(word);
        int confidence = Math.round(number(word, "x_wconf", 0).orElse(0f));
        return text.isEmpty() || area.isEmpty()
                ? Optional.empty()
                : Optional.of(new Word(text, area.get(), Math.clamp(confidence, 0, 100)));
    }

    private static Optional<Area> area(Element element) {
        List<Integer> corners =
                property(element, "bbox").stream().map(Ints::tryParse).toList();
        if (corners.size() != 4 || corners.contains(null)) {
            return Optional.empty();
        }
        return Optional.of(new Area(corners.get(0), corners.get(1), corners.get(2), corners.get(3)));
    }

    private static Optional<Float> number(Element element, String name, int place) {
        List<String> values = property(element, name);
        return values.size() <= place ? Optional.empty() : Optional.ofNullable(Floats.tryParse(values.get(place)));
    }

    private static List<String> property(Element element, String name) {
        for (String property : Splitter.on(';').trimResults().split(element.attr("title"))) {
            if (property.startsWith(name + " ")) {
                return Splitter.on(' ').omitEmptyStrings().splitToList(property.substring(name.length() + 1));
            }
        }
        return List.of();
    }
}
