package io.github.rapporteur.samples;

import java.util.ArrayList;
import java.util.List;

/** Fills pages of a plain text with lines, and puts notes under a rule at the foot of the page that cites them. */
final class TextPages {
    private static final int HEIGHT = 48;
    private static final String RULE = "      __________________";

    private final Sample sample;
    private final List<String> pages = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    TextPages(Sample sample) {
        this.sample = sample;
    }

    /** Puts lines and, at the foot of the page on which they begin, their notes; an empty line follows. */
    void add(List<String> lines, List<String> ownNotes) {
        if (used() + Math.min(lines.size(), 2) + ownNotes.size() > HEIGHT) {
            end();
        }
        ownNotes.forEach(note -> notes.add("      " + note.strip()));
        for (String line : lines) {
            if (used() + 1 > HEIGHT) {
                end();
            }
            body.add(line);
        }
        if (!body.isEmpty()) {
            body.add("");
        }
    }

    private int used() {
        return body.size() + (notes.isEmpty() ? 0 : notes.size() + 2);
    }

    private void end() {
        List<String> page = new ArrayList<>();
        if (!pages.isEmpty()) {
            page.add(Wrapped.ends(sample.symbol(), sample.field("running"), TextWriter.WIDTH));
            page.add("");
        }
        page.addAll(body);
        if (!notes.isEmpty()) {
            page.add(RULE);
            page.addAll(notes);
            page.add("");
        }
        pages.add(String.join("\n", page).stripTrailing());
        body.clear();
        notes.clear();
    }

    /** All pages, each ended by its furniture and a form feed. */
    String text() {
        end();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            String count = (i + 1) + "/" + pages.size();
            text.append(pages.get(i)).append("\n\n");
            text.append(i == 0 ? sample.field("job") : Wrapped.ends(count, sample.field("job"), TextWriter.WIDTH));
            text.append(i + 1 < pages.size() ? "\n\f" : "\n");
        }
        return text.toString();
    }
}
