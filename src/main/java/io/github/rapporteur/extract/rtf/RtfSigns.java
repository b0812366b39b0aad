package io.github.rapporteur.extract.rtf;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The characters that control words stand for. */
final class RtfSigns {
    private static final ImmutableMap<String, String> SIGNS = ImmutableMap.<String, String>builder()
            .put("tab", "\t")
            .put("line", "\n")
            .put("page", "\n")
            .put("column", "\n")
            .put("lbr", "\n")
            .put("emdash", "—")
            .put("endash", "–")
            .put("emspace", "\u2003")
            .put("enspace", "\u2002")
            .put("qmspace", "\u2005")
            .put("bullet", "•")
            .put("lquote", "‘")
            .put("rquote", "’")
            .put("ldblquote", "“")
            .put("rdblquote", "”")
            .put("zwj", "\u200D")
            .put("zwnj", "\u200C")
            .put("ltrmark", "\u200E")
            .put("rtlmark", "\u200F")
            .buildOrThrow();

    private RtfSigns() {}

    static Optional<String> of(String word) {
        return Optional.ofNullable(SIGNS.get(word));
    }
}
