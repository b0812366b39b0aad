package io.github.rapporteur.extract.ocr;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Tesseract's language packs: which language needs which, and which read a script. */
final class Packs {
    /** The pack that tells the script of a page and which way up it stands. */
    static final String ORIENTATION = "osd";

    /** By language. */
    private final ImmutableMap<String, String> official;
    /** By pack. */
    private final ImmutableSetMultimap<String, String> scripts;

    private Packs(Map<String, String> official, ImmutableSetMultimap<String, String> scripts) {
        this.official = ImmutableMap.copyOf(official);
        this.scripts = scripts;
    }

    /** The packs of the official languages, from this package's table. */
    static Packs load() {
        Map<String, String> official = new LinkedHashMap<>();
        ImmutableSetMultimap.Builder<String, String> scripts = ImmutableSetMultimap.builder();
        try {
            for (String line :
                    Resources.readLines(Resources.getResource(Packs.class, "packs.tsv"), StandardCharsets.UTF_8)) {
                if (!line.startsWith("#")) {
                    ImmutableList<String> row =
                            ImmutableList.copyOf(Splitter.on('\t').split(line));
                    official.put(row.get(0), row.get(1));
                    scripts.putAll(row.get(1), Splitter.on(' ').split(row.get(2)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packs(official, scripts.build());
    }

    /** The packs of the official languages. */
    ImmutableList<String> official() {
        return official.values().asList();
    }

    /** The pack of a language, ISO 639-1; most are named by ISO 639-2. */
    String of(String language) {
        String known = official.get(language);
        try {
            return known == null ? Locale.of(language).getISO3Language() : known;
        } catch (MissingResourceException unknown) {
            return language;
        }
    }

    /** Those of {@code packs} that read a script; all where none is known to. */
    ImmutableList<String> forScript(String script, ImmutableList<String> packs) {
        ImmutableList<String> fitting = packs.stream()
                .filter(pack -> scripts.containsEntry(pack, script))
                .collect(toImmutableList());
        return fitting.isEmpty() ? packs : fitting;
    }

    /** What to install so that packs are there, in the words of Debian. */
    static String install(ImmutableSet<String> packs) {
        StringBuilder command = new StringBuilder("apt install");
        packs.forEach(pack -> command.append(" tesseract-ocr-").append(pack.replace('_', '-')));
        return command.toString();
    }
}
