package io.github.rapporteur.language;

import com.google.common.collect.ImmutableList;

/** The languages that word lists exist for. */
public final class Languages {
    /** The six official languages of the United Nations, as ISO 639-1 codes. */
    public static final ImmutableList<String> OFFICIAL = ImmutableList.of("ar", "en", "es", "fr", "ru", "zh");

    private Languages() {}
}
