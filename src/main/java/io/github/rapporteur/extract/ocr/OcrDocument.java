package io.github.rapporteur.extract.ocr;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Recognises the pages of one document, which are written in one script. Not for use by several threads. */
public final class OcrDocument {
    private static final String SCRIPT = "Script: ";

    private final Tesseract tesseract;
    private final Packs packs;
    private final Duration pageTime;
    private final boolean orientation;
    private ImmutableList<String> chosen;
    private boolean settled;

    OcrDocument(
            Tesseract tesseract, Packs packs, ImmutableList<String> usable, boolean orientation, Duration pageTime) {
        this.tesseract = tesseract;
        this.packs = packs;
        this.pageTime = pageTime;
        this.orientation = orientation;
        this.chosen = usable;
        this.settled = usable.size() == 1;
    }

    /**
     * Recognises one page.
     *
     * @param time that is left for it
     * @throws TimeoutException if it takes longer, or longer than a page may
     * @throws IOException if the program fails
     */
    public RecognisedPage read(Picture picture, Duration time) throws IOException, TimeoutException {
        Duration limit = time.compareTo(pageTime) < 0 ? time : pageTime;
        if (!settled && orientation) {
            chooseByScript(picture, limit);
        }
        String used = String.join("+", chosen);
        return HocrReader.read(tesseract.read(picture, used, limit), used);
    }

    /** Packs of another script cost time and put strange letters among the right ones. */
    private void chooseByScript(Picture picture, Duration limit) throws TimeoutException {
        for (String line : Splitter.on('\n').split(tesseract.orientation(picture, limit))) {
            if (line.startsWith(SCRIPT)) {
                chosen = packs.forScript(line.substring(SCRIPT.length()).strip(), chosen);
                settled = true;
            }
        }
    }
}
