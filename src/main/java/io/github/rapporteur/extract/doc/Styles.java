package io.github.rapporteur.extract.doc;

import com.google.common.base.Splitter;
import io.github.rapporteur.extract.flow.HeadingNames;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a file, as far as they make headings. */
final class Styles {
    /** Styles can be based on one another in a circle. */
    private static final int DEEPEST = 20;

    private static final int BODY_TEXT = 9;

    private final @Nullable StyleSheet sheet;
    private final Map<Integer, Integer> levels = new HashMap<>();

    Styles(@Nullable StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** The heading level of a paragraph from 1, 0 for text: its own, else that of its style. */
    int level(ParagraphProperties paragraph) {
        int style = paragraph.getIstd();
        int outline = paragraph.getLvl();
        return outline == outline(style) ? level(style) : byOutline(outline);
    }

    /** The heading level of a style: its name, or the name of one it is based on, says more than its outline level. */
    int level(int style) {
        return levels.computeIfAbsent(style, this::read);
    }

    private int read(int style) {
        int at = style;
        for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
            StyleDescription description = description(at);
            if (description == null) {
                break;
            }
            String name = description.getName() == null ? "" : description.getName();
            OptionalInt named =
                    HeadingNames.level(Splitter.on(',').split(name).iterator().next());
            if (named.isPresent()) {
                return named.getAsInt();
            }
            if (description.getBaseStyle() == at) {
                break;
            }
            at = description.getBaseStyle();
        }
        return byOutline(outline(style));
    }

    private @Nullable StyleDescription description(int style) {
        return sheet == null || style < 0 || style >= sheet.numStyles() ? null : sheet.getStyleDescription(style);
    }

    private int outline(int style) {
        StyleDescription description = description(style);
        ParagraphProperties properties = description == null ? null : description.getPAP();
        return properties == null ? BODY_TEXT : properties.getLvl();
    }

    private static int byOutline(int outline) {
        return outline >= 0 && outline < BODY_TEXT ? outline + 1 : 0;
    }
}
