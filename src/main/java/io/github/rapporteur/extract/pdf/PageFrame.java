package io.github.rapporteur.extract.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The page as it is read: its size, and the map from PDF's coordinates to points from its top left corner.
 *
 * @param width in points, rotation applied
 * @param height in points, rotation applied
 * @param fromUser the map
 */
record PageFrame(float width, float height, Matrix fromUser) {

    static PageFrame of(Sheet page) {
        PDRectangle box = page.visible();
        float left = box.getLowerLeftX();
        float low = box.getLowerLeftY();
        float right = box.getUpperRightX();
        float up = box.getUpperRightY();
        return switch (Math.floorMod(page.rotation(), 360)) {
            case 90 -> new PageFrame(up - low, right - left, new Matrix(0, 1, 1, 0, -low, -left));
            case 180 -> new PageFrame(right - left, up - low, new Matrix(-1, 0, 0, 1, right, -low));
            case 270 -> new PageFrame(up - low, right - left, new Matrix(0, -1, -1, 0, up, right));
            default -> new PageFrame(right - left, up - low, new Matrix(1, 0, 0, -1, -left, up));
        };
    }
}
