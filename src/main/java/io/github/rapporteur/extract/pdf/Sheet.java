package io.github.rapporteur.extract.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as the file describes it, with what it inherits (ISO 32000-1, 7.7.3.4).
 *
 * @param dictionary its own entries
 * @param resources fonts and forms that its content calls by name
 * @param media the paper, in PDF's coordinates
 * @param crop what is shown of it
 * @param rotation clockwise, in degrees
 */
record Sheet(
        COSDictionary dictionary,
        COSDictionary resources,
        PDRectangle media,
        Optional<PDRectangle> crop,
        int rotation) {
    /** What holds where nothing is said. */
    static final Sheet EMPTY =
            new Sheet(new COSDictionary(), new COSDictionary(), PDRectangle.LETTER, Optional.empty(), 0);

    private static final int CORNERS = 4;

    /** The page or node below, which overrides what it names itself. */
    Sheet with(COSDictionary node) {
        COSDictionary own = node.getCOSDictionary(COSName.RESOURCES);
        Optional<PDRectangle> shown = box(node, COSName.CROP_BOX);
        return new Sheet(
                node,
                own == null ? resources : own,
                box(node, COSName.MEDIA_BOX).orElse(media),
                shown.isPresent() ? shown : crop,
                node.getInt(COSName.ROTATE, rotation));
    }

    private static Optional<PDRectangle> box(COSDictionary node, COSName name) {
        COSArray corners = node.getCOSArray(name);
        return corners == null || corners.size() < CORNERS ? Optional.empty() : Optional.of(new PDRectangle(corners));
    }

    /** The part of the paper that is shown. */
    PDRectangle visible() {
        PDRectangle cut = crop.orElse(media);
        float left = Math.max(media.getLowerLeftX(), cut.getLowerLeftX());
        float low = Math.max(media.getLowerLeftY(), cut.getLowerLeftY());
        float right = Math.min(media.getUpperRightX(), cut.getUpperRightX());
        float up = Math.min(media.getUpperRightY(), cut.getUpperRightY());
        return right > left && up > low ? new PDRectangle(left, low, right - left, up - low) : media;
    }
}
