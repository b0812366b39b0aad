package io.github.rapporteur.extract.odt;

import com.google.common.primitives.Floats;
import com.google.common.primitives.Ints;
import io.github.rapporteur.extract.flow.Look;
import io.github.rapporteur.extract.flow.XmlCursor;
import java.util.Optional;

/** Reads how characters are set out of {@code text-properties}. */
final class Looks {
    /** From this weight on, letters are bold. */
    private static final int BOLD = 600;

    private Looks() {}

    static Look read(XmlCursor xml) {
        return new Look(
                xml.attribute("font-weight").map(Looks::isBold).orElse(null),
                xml.attribute("font-style")
                        .map(style -> !style.equals("normal"))
                        .orElse(null),
                xml.attribute("text-position").map(Looks::isRaised).orElse(null),
                xml.attribute("display").map("none"::equals).orElse(null),
                xml.attribute("font-size").flatMap(Lengths::points).orElse(null));
    }

    private static boolean isBold(String weight) {
        Integer number = Ints.tryParse(weight);
        return number == null ? weight.equals("bold") : number >= BOLD;
    }

    /** {@code super 58%} or a share of the line's height, below the line if negative. */
    private static boolean isRaised(String position) {
        return position.startsWith("super")
                || Optional.ofNullable(Floats.tryParse(position.split("%", 2)[0]))
                        .filter(height -> height > 0)
                        .isPresent();
    }
}
