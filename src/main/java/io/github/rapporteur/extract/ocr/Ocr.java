package io.github.rapporteur.extract.ocr;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Text recognition as it is installed here. Looks at the installation once, when first asked. Safe for use by several threads. */
public final class Ocr {
    private final OcrOptions options;
    private final Packs packs = Packs.load();
    private final Tesseract tesseract;
    private final Supplier<Installation> installation = Suppliers.memoize(this::look);

    /** What can be used, and what is missing. */
    private record Installation(ImmutableList<String> packs, boolean orientation, Optional<String> complaint) {}

    private Ocr(OcrOptions options) {
        this.options = options;
        this.tesseract = new Tesseract(options.program());
    }

    /** Text recognition with options of one's own; nothing is started yet. */
    public static Ocr with(OcrOptions options) {
        return new Ocr(options);
    }

    /** How it was set up. */
    public OcrOptions options() {
        return options;
    }

    /** Why nothing can be read, and what to install, in one line; empty if all is there. */
    public Optional<String> complaint() {
        return installation.get().complaint();
    }

    /** Starts on the pages of one document. Only of use while there is no {@link #complaint()}. */
    public OcrDocument document() {
        Installation here = installation.get();
        return new OcrDocument(tesseract, packs, here.packs(), here.orientation(), options.pageTime());
    }

    private Installation look() {
        ImmutableSet<String> installed;
        try {
            installed = tesseract.packs();
        } catch (IOException e) {
            return missing("OCR needs Tesseract, and '" + options.program()
                    + "' is none that can be started; install it (Debian, Ubuntu: "
                    + Packs.install(asked().isEmpty() ? ImmutableSet.of("eng") : asked()) + ")");
        }
        ImmutableSet<String> lacking = Sets.difference(asked(), installed).immutableCopy();
        ImmutableList<String> usable = asked().isEmpty()
                ? packs.official().stream().filter(installed::contains).collect(toImmutableList())
                : asked().asList();
        if (!lacking.isEmpty() || usable.isEmpty()) {
            ImmutableSet<String> wanted = lacking.isEmpty() ? ImmutableSet.copyOf(packs.official()) : lacking;
            return missing("Tesseract has no language pack " + String.join(", ", wanted)
                    + "; install it (Debian, Ubuntu: " + Packs.install(wanted) + ")");
        }
        return new Installation(usable, installed.contains(Packs.ORIENTATION), Optional.empty());
    }

    private ImmutableSet<String> asked() {
        return options.languages().stream().map(packs::of).collect(ImmutableSet.toImmutableSet());
    }

    private static Installation missing(String complaint) {
        return new Installation(ImmutableList.of(), false, Optional.of(complaint));
    }
}
