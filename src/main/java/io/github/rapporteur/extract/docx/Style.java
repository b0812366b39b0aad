package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.Look;

/**
 * A style with all it takes over from the styles it is based on.
 *
 * @param id what paragraphs and runs call it
 * @param name what people call it
 * @param level heading level from 1, 0 for text
 */
record Style(String id, String name, int level, Layout layout, Look look) {
    static final Style NONE = new Style("", "", 0, Layout.UNSAID, Look.UNSAID);
}
