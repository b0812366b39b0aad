package io.github.rapporteur.extract.pdf;

import io.github.rapporteur.extract.ocr.Picture;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page as a picture, in shades of grey and as fine as text recognition likes it, unless it is very large. */
final class PagePicture {
    private static final float POINTS_PER_INCH = 72;
    private static final float FINEST = 300;
    private static final float MOST_PIXELS = 36_000_000;
    /** Of one image on the page, unpacked. */
    private static final long MOST_IMAGE_BYTES = 160_000_000;

    private PagePicture() {}

    /** @throws IOException if the page is damaged, or an image on it too large to be unpacked */
    static Picture draw(Sheet sheet) throws IOException {
        checkImages(sheet.resources());
        PDRectangle visible = sheet.visible();
        float area = Math.max(1, visible.getWidth() * visible.getHeight());
        float scale = Math.min(FINEST / POINTS_PER_INCH, (float) Math.sqrt(MOST_PIXELS / area));
        try (PDDocument single = new PDDocument()) {
            single.addPage(alone(sheet));
            PDFRenderer renderer = new PDFRenderer(single);
            renderer.setSubsamplingAllowed(true);
            return Picture.of(
                    renderer.renderImage(0, scale, ImageType.GRAY), Math.max(1, Math.round(scale * POINTS_PER_INCH)));
        }
    }

    /** The page without the tree it hangs in, which may be damaged. */
    private static PDPage alone(Sheet sheet) {
        COSDictionary page = new COSDictionary(sheet.dictionary());
        page.removeItem(COSName.PARENT);
        page.setItem(COSName.RESOURCES, sheet.resources());
        page.setItem(COSName.MEDIA_BOX, sheet.visible().getCOSArray());
        page.removeItem(COSName.CROP_BOX);
        page.setInt(COSName.ROTATE, sheet.rotation());
        return new PDPage(page);
    }

    private static void checkImages(COSDictionary resources) throws IOException {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        Set<COSName> names = objects == null ? Set.of() : objects.keySet();
        for (COSName name : names) {
            COSBase object = objects == null ? null : objects.getDictionaryObject(name);
            if (object instanceof COSStream stream && unpacked(stream) > MOST_IMAGE_BYTES) {
                throw new IOException("an image on it is too large");
            }
        }
    }

    private static long unpacked(COSStream image) {
        int channels = image.getInt(COSName.BITS_PER_COMPONENT, 1) == 1 ? 1 : 3;
        return channels * (long) image.getInt(COSName.WIDTH, 0) * image.getInt(COSName.HEIGHT, 0);
    }
}
