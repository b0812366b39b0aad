package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import io.github.rapporteur.consolidation.Consolidation;
import io.github.rapporteur.consolidation.Group;
import io.github.rapporteur.consolidation.Member;
import io.github.rapporteur.consolidation.Stretch;
import io.github.rapporteur.recommendation.Occurrence;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A consolidated list as one page that needs nothing else: for light and dark screens, for paper, for screen readers.
 * Everything out of documents is escaped.
 */
public final class ConsolidationHtml {
    private static final Escaper ESCAPER = HtmlEscapers.htmlEscaper();

    private final Writer out;
    private int number;

    private ConsolidationHtml(Writer out) {
        this.out = out;
    }

    /** Writes the whole page. */
    public static void write(Consolidation list, String title, Writer out) throws IOException {
        new ConsolidationHtml(out).page(list, title);
    }

    private void page(Consolidation list, String title) throws IOException {
        List<Chapter> chapters = Chapter.of(list);
        String style = Resources.toString(
                Resources.getResource(ConsolidationHtml.class, "consolidation.css"), StandardCharsets.UTF_8);
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" + safe(title) + "</title>\n<style>\n"
                + style + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#list\">To the list</a>\n<header>\n<h1>"
                + safe(title) + "</h1>\n<p>" + safe(Chapter.summary(list)) + "</p>\n</header>\n");
        contents(chapters);
        out.write("<main id=\"list\">\n");
        for (Chapter chapter : chapters) {
            section(chapter);
        }
        out.write("</main>\n</body>\n</html>\n");
    }

    private void contents(List<Chapter> chapters) throws IOException {
        out.write("<nav aria-label=\"Topics\">\n<ul>\n");
        for (Chapter chapter : chapters) {
            out.write("<li><a href=\"#" + chapter.id() + "\">" + safe(chapter.name()) + "</a> ("
                    + chapter.groups().size() + ")</li>\n");
        }
        out.write("</ul>\n</nav>\n");
    }

    private void section(Chapter chapter) throws IOException {
        out.write("<section aria-labelledby=\"" + chapter.id() + "\">\n<h2 id=\"" + chapter.id() + "\">"
                + safe(chapter.name()) + "</h2>\n");
        for (Group group : chapter.groups()) {
            group(group);
        }
        out.write("</section>\n");
    }

    private void group(Group group) throws IOException {
        Occurrence first = group.representative();
        number++;
        out.write("<article aria-labelledby=\"r" + number + "\">\n<h3 id=\"r" + number + "\"><span class=\"number\">"
                + number + ".</span> <span" + tongue(first) + ">"
                + safe(first.recommendation().sentence()) + "</span></h3>\n");
        List<String> addressees = first.recommendation().addressees();
        if (!addressees.isEmpty()) {
            out.write("<p class=\"addressees\"><span class=\"label\">Addressed to</span> <span" + tongue(first) + ">"
                    + safe(Joiner.on("; ").join(addressees)) + "</span></p>\n");
        }
        sources(group);
        out.write("</article>\n");
    }

    private void sources(Group group) throws IOException {
        out.write("<table>\n<thead><tr><th scope=\"col\">Source</th><th scope=\"col\">Date</th>"
                + "<th scope=\"col\">Relation</th><th scope=\"col\">Wording, against the source before</th>"
                + "</tr></thead>\n<tbody>\n");
        for (int i = 0; i < group.members().size(); i++) {
            Member member = group.members().get(i);
            Occurrence found = member.occurrence();
            out.write("<tr><th scope=\"row\">" + safe(found.citation()) + "</th><td>" + safe(found.dated())
                    + "</td><td>" + (i == 0 ? "first" : member.relation().label()) + "</td><td" + tongue(found) + ">"
                    + changes(group.changes(i)) + "</td></tr>\n");
        }
        out.write("</tbody>\n</table>\n");
    }

    private static String changes(List<Stretch> stretches) {
        if (stretches.stream().allMatch(stretch -> stretch.change() == Stretch.Change.KEPT)) {
            return stretches.isEmpty() ? "" : "<span class=\"label\" lang=\"en\" dir=\"ltr\">unchanged</span>";
        }
        StringBuilder html = new StringBuilder();
        for (Stretch stretch : stretches) {
            String text = safe(stretch.text());
            html.append(
                    switch (stretch.change()) {
                        case KEPT -> text;
                        case ADDED -> "<ins>" + text + "</ins>";
                        case REMOVED -> "<del>" + text + "</del>";
                    });
        }
        return html.toString();
    }

    private static String tongue(Occurrence found) {
        String language = found.language();
        return (language.isEmpty() ? "" : " lang=\"" + safe(language) + "\"")
                + (language.equals("ar") ? " dir=\"rtl\"" : "");
    }

    private static String safe(String text) {
        return ESCAPER.escape(Printable.of(text));
    }
}
