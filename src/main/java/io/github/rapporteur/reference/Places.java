package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.document.Locator;
import java.util.List;
import java.util.Optional;

/** From what a citation points to, to the places a document's parts are known by: {@code annex II}, {@code para. 5} is {@code annex-II/5}. */
final class Places {
    /** Between the ends of a range too long to be taken apart. */
    private static final char RANGE = '\u2013';

    private static final int ANNEX = 0;
    private static final int CHAPTER = 1;
    private static final int SECTION = 2;
    private static final int PARAGRAPH = 3;
    private static final ImmutableMap<String, Integer> LEVELS = ImmutableMap.<String, Integer>builder()
            .put("annex", ANNEX)
            .put("chap.", CHAPTER)
            .put("part", CHAPTER)
            .put("sect.", SECTION)
            .put("para.", PARAGRAPH)
            .put("rec.", PARAGRAPH)
            .put("item", PARAGRAPH)
            .put("footnote", PARAGRAPH)
            .buildOrThrow();

    private final ImmutableList.Builder<Locator> places = ImmutableList.builder();
    private String annex = "";
    private String chapter = "";

    private Places() {}

    /** The innermost places, in their order; what cannot be a place, such as a page, is left out. */
    static ImmutableList<Locator> of(List<String> pinpoints) {
        Places places = new Places();
        for (int i = 0; i < pinpoints.size(); i++) {
            int next = i + 1 < pinpoints.size() ? level(pinpoints.get(i + 1)) : ANNEX;
            places.add(pinpoints.get(i), next);
        }
        return places.places.build();
    }

    private static int level(String pinpoint) {
        return Optional.ofNullable(LEVELS.get(unit(pinpoint))).orElse(ANNEX);
    }

    private static String unit(String pinpoint) {
        int blank = pinpoint.indexOf(' ');
        return blank < 0 ? pinpoint : pinpoint.substring(0, blank);
    }

    private void add(String pinpoint, int next) {
        String unit = unit(pinpoint);
        String label = pinpoint.substring(Math.min(pinpoint.length(), unit.length() + 1));
        if (!LEVELS.containsKey(unit) || label.indexOf(RANGE) >= 0) {
            return;
        }
        int level = level(pinpoint);
        String place = place(level, unit, label);
        if (next <= level) {
            places.add(new Locator(place));
        }
    }

    private String place(int level, String unit, String label) {
        switch (level) {
            case ANNEX -> {
                chapter = "";
                annex = label.isEmpty() ? "annex" : "annex-" + label;
                return annex;
            }
            case CHAPTER -> {
                chapter = label;
                return inAnnex(label);
            }
            case SECTION -> {
                return inAnnex(chapter.isEmpty() ? label : chapter + "." + label);
            }
            default -> {
                return inAnnex(unit.equals("footnote") ? "fn" + label : label);
            }
        }
    }

    private String inAnnex(String place) {
        return annex.isEmpty() ? place : annex + "/" + place;
    }
}
