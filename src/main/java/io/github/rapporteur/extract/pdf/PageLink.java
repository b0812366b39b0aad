package io.github.rapporteur.extract.pdf;

import io.github.rapporteur.text.Box;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A hyperlink of a page.
 *
 * @param box where it can be clicked on
 * @param address where it leads to
 */
record PageLink(Box box, String address) {
    private static final int MOST = 2_000;
    private static final COSName LINK = COSName.getPDFName("Link");

    boolean covers(float x, float y) {
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }

    /** The links of a page that lead to the web. */
    static List<PageLink> of(COSDictionary page, PageFrame frame) {
        List<PageLink> links = new ArrayList<>();
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size() && links.size() < MOST; i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && LINK.equals(annotation.getCOSName(COSName.SUBTYPE))) {
                PageLink link = link(annotation, frame);
                if (link != null) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    private static @Nullable PageLink link(COSDictionary annotation, PageFrame frame) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        String address = action == null ? null : action.getString(COSName.URI);
        COSArray corners = annotation.getCOSArray(COSName.RECT);
        if (address == null || corners == null || corners.size() != 4) {
            return null;
        }
        float[] at = corners.toFloatArray();
        Matrix map = frame.fromUser();
        float x0 = map.x(at[0], at[1]);
        float y0 = map.y(at[0], at[1]);
        float x1 = map.x(at[2], at[3]);
        float y1 = map.y(at[2], at[3]);
        Box box = new Box(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
        return new PageLink(box, address);
    }
}
