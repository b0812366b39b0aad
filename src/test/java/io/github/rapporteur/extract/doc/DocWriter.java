package io.github.rapporteur.extract.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Lays the parts of a Word file out as [MS-DOC] says. */
final class DocWriter {
    private static final int TEXT = 1024;
    private static final int PAGE = 512;
    private static final int STRETCHES_A_PAGE = 10;

    private final DocFile file;
    private final DocPart all = new DocPart();
    private final Bytes main = new Bytes();
    private final Bytes table = new Bytes();
    private final Map<Integer, int[]> places = new TreeMap<>();

    DocWriter(DocFile file) {
        this.file = file;
        all.append(file.body);
        all.append(file.footnotes);
        all.append(file.headers);
        all.append(file.endnotes);
        all.end('\r', 0);
    }

    void write(Path path) throws IOException {
        main.fill(TEXT).characters(all.text.toString());
        properties(12, all.runs, false);
        properties(13, all.paragraphs, true);
        section();
        styles();
        put(15, new Bytes().four(0));
        put(31, new Bytes().two(0).two(1 << 2 | (file.notesRestart ? 1 : 0)).fill(600));
        put(
                33,
                new Bytes()
                        .one(2)
                        .four(16)
                        .four(0)
                        .four(all.text.length())
                        .two(0)
                        .four(TEXT)
                        .two(0));
        notes();
        lists();
        byte[] stream = main.take();
        byte[] head = head();
        System.arraycopy(head, 0, stream, 0, head.length);
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(path)) {
            files.createDocument(new ByteArrayInputStream(stream), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table.take()), "1Table");
            files.writeFilesystem(out);
        }
    }

    private void put(int number, Bytes bytes) {
        places.put(number, new int[] {table.size(), bytes.size()});
        table.all(bytes.take());
    }

    /** Pages of properties ([MS-DOC] 2.9.33 and 2.9.174) and the list of them. */
    private void properties(int number, List<DocPart.Stretch> stretches, boolean paragraphs) {
        Bytes firsts = new Bytes();
        Bytes pages = new Bytes();
        int start = 0;
        for (int i = 0; i < stretches.size(); i += STRETCHES_A_PAGE) {
            List<DocPart.Stretch> some = stretches.subList(i, Math.min(stretches.size(), i + STRETCHES_A_PAGE));
            main.fill((main.size() + PAGE - 1) / PAGE * PAGE);
            firsts.four(TEXT + 2 * start);
            pages.four(main.size() / PAGE);
            page(some, start, paragraphs);
            start = some.getLast().end();
        }
        put(number, firsts.four(TEXT + 2 * start).all(pages.take()));
    }

    private void page(List<DocPart.Stretch> stretches, int start, boolean paragraphs) {
        byte[] page = new byte[PAGE];
        Bytes head = new Bytes().four(TEXT + 2 * start);
        stretches.forEach(stretch -> head.four(TEXT + 2 * stretch.end()));
        int free = PAGE - 1;
        for (DocPart.Stretch stretch : stretches) {
            byte[] entry = paragraphs ? paragraph(stretch) : characters(stretch);
            free = (free - entry.length) / 2 * 2;
            System.arraycopy(entry, 0, page, free, entry.length);
            head.one(free / 2).fill(head.size() + (paragraphs ? 12 : 0));
        }
        byte[] first = head.take();
        System.arraycopy(first, 0, page, 0, first.length);
        page[PAGE - 1] = (byte) stretches.size();
        main.all(page);
    }

    private static byte[] characters(DocPart.Stretch run) {
        return new Bytes().one(run.properties().length).all(run.properties()).take();
    }

    private static byte[] paragraph(DocPart.Stretch paragraph) {
        Bytes inner = new Bytes().two(paragraph.style()).all(paragraph.properties());
        return inner.size() % 2 == 0
                ? new Bytes().one(0).one(inner.size() / 2).all(inner.take()).take()
                : new Bytes().one((inner.size() + 1) / 2).all(inner.take()).take();
    }

    private void section() {
        int place = main.size();
        main.two(3).two(0x300A).one(file.titlePage ? 1 : 0);

        Bytes sections = new Bytes().four(0);
        file.sectionEnds.forEach(sections::four);
        sections.four(file.body.text.length());
        for (int i = 0; i <= file.sectionEnds.size(); i++) {
            sections.two(0).four(place).two(0).four(0);
        }
        put(6, sections);
    }

    private void styles() {
        Bytes sheet = new Bytes().two(18).two(file.styles.size()).two(10).fill(20);
        for (byte[] style : file.styles) {
            sheet.two(style.length).all(style);
        }
        put(1, sheet);
    }

    private void notes() {
        if (!file.footnoteMarks.isEmpty()) {
            Bytes kinds = new Bytes();
            file.footnotesCounted.forEach(counted -> kinds.two(counted ? 1 : 0));
            put(2, places(file.footnoteMarks, file.body.text.length()).all(kinds.take()));
            put(3, places(file.footnoteStarts, file.footnotes.text.length()).four(file.footnotes.text.length() + 1));
        }
        if (!file.endnoteMarks.isEmpty()) {
            Bytes kinds = new Bytes();
            file.endnoteMarks.forEach(mark -> kinds.two(1));
            put(46, places(file.endnoteMarks, file.body.text.length()).all(kinds.take()));
            put(47, places(file.endnoteStarts, file.endnotes.text.length()).four(file.endnotes.text.length() + 1));
        }
        if (!file.headerStarts.isEmpty()) {
            put(11, places(file.headerStarts, file.headers.text.length()).four(file.headers.text.length() + 1));
        }
    }

    private static Bytes places(List<Integer> starts, int end) {
        Bytes places = new Bytes();
        starts.forEach(places::four);
        return places.four(end);
    }

    private void lists() {
        if (file.listCount > 0) {
            put(73, new Bytes().two(file.listCount).all(file.lists.take()));
            table.all(file.listLevels.take());
            put(74, new Bytes().four(file.useCount).all(file.listUses.take()).all(file.listChanges.take()));
        }
    }

    private byte[] head() {
        Bytes head =
                new Bytes().two(0xA5EC).two(0xC1).fill(10).two(0x0200).two(0xBF).fill(32);
        head.two(14).fill(62).two(22);
        List<Integer> lengths = new ArrayList<>(List.of(main.size(), 0, 0, file.body.text.length()));
        lengths.addAll(List.of(file.footnotes.text.length(), file.headers.text.length(), 0, 0));
        lengths.add(file.endnotes.text.length());
        lengths.forEach(head::four);
        head.fill(152).two(93);
        for (int i = 0; i < 93; i++) {
            int[] place = places.getOrDefault(i, new int[] {0, 0});
            head.four(place[0]).four(place[1]);
        }
        return head.two(0).take();
    }
}
