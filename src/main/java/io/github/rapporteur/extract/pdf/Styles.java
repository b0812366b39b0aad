package io.github.rapporteur.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How each glyph of a strip is set. */
final class Styles {
    static final int BOLD = 1;
    static final int ITALIC = 2;
    static final int RAISED = 4;
    private static final float MIDDLE = 0.3f;

    private final Strip strip;
    private final byte[] styles;
    private final @Nullable PageLink[] linked;
    private final boolean unlinked;
    private int common = BOLD | ITALIC;
    private int used;

    Styles(Strip strip, List<PageLink> links) {
        this.strip = strip;
        styles = new byte[strip.length()];
        for (int i = 0; i < styles.length; i++) {
            Face face = strip.face(i);
            int style = (face.bold() ? BOLD : 0) | (face.italic() ? ITALIC : 0) | (strip.isRaised(i) ? RAISED : 0);
            styles[i] = (byte) style;
            used |= style;
            common &= strip.isBlank(i) ? common : style;
        }
        List<PageLink> near = near(links);
        unlinked = near.isEmpty();
        linked = new PageLink[unlinked ? 0 : styles.length];
        near.forEach(this::mark);
    }

    private List<PageLink> near(List<PageLink> links) {
        List<PageLink> near = new ArrayList<>();
        float y = strip.baseline() - MIDDLE * strip.size();
        for (PageLink link : links) {
            if (y >= link.box().y() && y <= link.box().bottom()) {
                near.add(link);
            }
        }
        return near;
    }

    private void mark(PageLink link) {
        float y = strip.baseline() - MIDDLE * strip.size();
        for (int i = 0; i < linked.length; i++) {
            if (link.covers((strip.left(i) + strip.right(i)) / 2, y)) {
                linked[i] = link;
            }
        }
    }

    /** Whether a glyph is set in a style; spaces that no glyph stands for have no member and no style. */
    boolean has(int member, int style) {
        return (styles[member] & style) != 0;
    }

    /** Whether any glyph is. */
    boolean any(int style) {
        return (used & style) != 0;
    }

    /** Whether every inked glyph is. */
    boolean all(int style) {
        return (common & style) != 0;
    }

    boolean isUnlinked() {
        return unlinked;
    }

    @Nullable
    PageLink link(int member) {
        return linked[member];
    }

    /** The font of most glyphs, by a majority vote. */
    Face mainFace() {
        Face main = strip.face(0);
        int lead = 0;
        for (int i = 0; i < strip.length(); i++) {
            if (strip.isBlank(i)) {
                continue;
            }
            lead += strip.face(i) == main ? 1 : -1;
            if (lead < 0) {
                main = strip.face(i);
                lead = 1;
            }
        }
        return main;
    }
}
