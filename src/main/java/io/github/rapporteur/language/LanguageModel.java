package io.github.rapporteur.language;

import com.google.common.base.Suppliers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's model of 103 languages: 10 MB, loaded when it is first asked. Safe for use by several threads. */
final class LanguageModel {
    private static final String RESOURCE = "langdetect-183.bin";
    /** The model's time grows with the text; this much is plenty for it. */
    private static final int ENOUGH = 3_000;

    private final Supplier<LanguageDetectorModel> model = Suppliers.memoize(LanguageModel::load);
    private final Supplier<Map<String, String>> codes = Suppliers.memoize(LanguageModel::codes);

    /** The likeliest language that has a two-letter code. The model's scores are tiny, so they are only compared. */
    Optional<String> detect(CharSequence text) {
        CharSequence sample = text.subSequence(0, Math.min(ENOUGH, text.length()));
        for (Language language : new LanguageDetectorME(model.get()).predictLanguages(sample)) {
            String code = codes.get().get(language.getLang());
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static LanguageDetectorModel load() {
        try (InputStream in = Resources.getResource(RESOURCE).openStream()) {
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the language model", e);
        }
    }

    /** From three-letter codes to two-letter ones; Mandarin is plain Chinese here. */
    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.of(code).getISO3Language(), code);
        }
        codes.put("cmn", "zh");
        codes.put("arb", "ar");
        codes.put("pes", "fa");
        return codes;
    }
}
