package io.github.rapporteur.extract.pdf;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each opened once. */
final class Faces {
    private final Map<COSDictionary, Optional<Face>> faces = new IdentityHashMap<>();
    private final Face recognised = Face.recognised();
    private int lost;

    /** The font a page calls by a name, if it has one that can be opened. */
    @Nullable
    Face find(COSDictionary resources, COSName name) {
        COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
        return font == null ? null : of(font);
    }

    @Nullable
    Face of(COSDictionary font) {
        return faces.computeIfAbsent(font, this::open).orElse(null);
    }

    private Optional<Face> open(COSDictionary font) {
        try {
            return Optional.of(Face.of(font));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What the words of scans are said to be set in. */
    Face recognised() {
        return recognised;
    }

    /** Counts bytes of text that are set in no font that could be opened. */
    void lose(int bytes) {
        lost += bytes;
    }

    /** How many bytes of text were set in fonts that could not be opened. */
    int lost() {
        return lost;
    }

    /** Those that could be opened. */
    ImmutableList<Face> all() {
        return faces.values().stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }
}
