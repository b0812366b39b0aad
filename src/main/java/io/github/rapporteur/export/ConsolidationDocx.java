package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.github.rapporteur.consolidation.Consolidation;
import io.github.rapporteur.consolidation.Group;
import io.github.rapporteur.consolidation.Member;
import io.github.rapporteur.consolidation.Stretch;
import io.github.rapporteur.recommendation.Occurrence;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A consolidated list as a Word document (ECMA-376): a heading a topic, a numbered paragraph a recommendation, its sources
 * below with what each changed. The same list gives the same bytes.
 */
public final class ConsolidationDocx {
    /** The parts that are the same in every document, and the resources that hold them. */
    private static final ImmutableMap<String, String> FRAME = ImmutableMap.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-rels.xml",
            "word/_rels/document.xml.rels", "document-rels.xml",
            "word/styles.xml", "styles.xml");

    private ConsolidationDocx() {}

    /** Writes the whole file. */
    public static void write(Consolidation list, String title, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> part : FRAME.entrySet()) {
            entry(zip, part.getKey());
            Resources.copy(Resources.getResource(ConsolidationDocx.class, "docx/" + part.getValue()), zip);
        }
        entry(zip, "word/document.xml");
        OutputStreamWriter text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        document(list, title, new WordXml(text));
        text.flush();
        zip.finish();
    }

    /** Without a time of day: the same list is to give the same bytes. */
    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
    }

    private static void document(Consolidation list, String title, WordXml word) throws IOException {
        word.begin();
        word.paragraph("Title", "", run -> run.plain(title));
        word.paragraph("Subtitle", "", run -> run.plain(Chapter.summary(list)));
        int number = 0;
        for (Chapter chapter : Chapter.of(list)) {
            word.paragraph("Heading1", "", run -> run.plain(chapter.name()));
            for (Group group : chapter.groups()) {
                group(++number, group, word);
            }
        }
        word.end();
    }

    private static void group(int number, Group group, WordXml word) throws IOException {
        Occurrence first = group.representative();
        word.paragraph(
                "Heading2",
                first.language(),
                run -> run.plain(number + ". " + first.recommendation().sentence()));
        List<String> addressees = first.recommendation().addressees();
        if (!addressees.isEmpty()) {
            word.paragraph(
                    "Addressees",
                    first.language(),
                    run -> run.plain("Addressed to: " + Joiner.on("; ").join(addressees)));
        }
        for (int i = 0; i < group.members().size(); i++) {
            source(group, i, word);
        }
    }

    private static void source(Group group, int number, WordXml word) throws IOException {
        Member member = group.members().get(number);
        Occurrence found = member.occurrence();
        String date = found.dated();
        word.paragraph("Source", "", run -> {
            run.bold(found.citation());
            run.plain((date.isEmpty() ? "" : ", " + date)
                    + (number == 0 ? "" : ": " + member.relation().label()));
        });
        List<Stretch> changes = group.changes(number);
        if (changes.stream().anyMatch(stretch -> stretch.change() != Stretch.Change.KEPT)) {
            word.paragraph("Changes", found.language(), run -> {
                for (Stretch stretch : changes) {
                    switch (stretch.change()) {
                        case KEPT -> run.plain(stretch.text());
                        case ADDED -> run.underlined(stretch.text());
                        case REMOVED -> run.struck(stretch.text());
                    }
                }
            });
        }
    }
}
