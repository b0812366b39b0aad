package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.Bullets;
import io.github.rapporteur.extract.flow.Field;
import io.github.rapporteur.extract.flow.Look;
import io.github.rapporteur.extract.flow.NoteText;
import io.github.rapporteur.extract.flow.Paragraph;
import io.github.rapporteur.extract.flow.XmlCursor;
import io.github.rapporteur.text.BlockDraft;
import io.github.rapporteur.text.Inline;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads one run ({@code r}): characters of one look, fields, note marks, drawings. */
final class RunReader {
    private final Story story;
    private final XmlCursor xml;
    private final ParagraphReader reader;
    private final Paragraph paragraph;
    private Look look;
    private Optional<NoteText> typedMark = Optional.empty();
    private int typedMarkStart;

    RunReader(Story story, ParagraphReader reader, Paragraph paragraph) {
        this.story = story;
        this.xml = story.xml();
        this.reader = reader;
        this.paragraph = paragraph;
        this.look = reader.look();
    }

    void read() throws XMLStreamException {
        xml.children(this::content);
        typedMark.ifPresent(this::finishTypedMark);
    }

    private void content(String name) throws XMLStreamException {
        switch (name) {
            case "rPr" -> properties();
            case "fldChar" -> field();
            case "instrText" -> {
                String code = xml.text();
                Optional.ofNullable(story.fields().peek()).ifPresent(field -> field.addCode(code));
            }
            case "AlternateContent" -> reader.alternate(this::content);
            default -> {
                if (!look.isHidden() && story.isPrinted()) {
                    printed(name);
                }
            }
        }
    }

    private void properties() throws XMLStreamException {
        Look[] direct = {Look.UNSAID};
        Look[] style = {Look.UNSAID};
        xml.children(name -> {
            if (name.equals("rStyle")) {
                style[0] = story.styles().character(xml.value().orElse(""));
            } else {
                direct[0] = Looks.with(direct[0], name, xml);
            }
        });
        look = direct[0].over(style[0]).over(reader.look());
    }

    private void printed(String name) throws XMLStreamException {
        switch (name) {
            case "t" -> paragraph.append(xml.text(), look);
            case "tab", "ptab" -> paragraph.append("\t", look);
            case "br", "cr" -> paragraph.append("\n", look);
            case "noBreakHyphen" -> paragraph.append("\u2011", look);
            case "sym" -> paragraph.append(sign(), look);
            case "footnoteReference" -> note(story.footnotes());
            case "endnoteReference" -> note(story.endnotes());
            case "footnoteRef", "endnoteRef" -> paragraph.append(NoteText.MARK, look);
            case "drawing", "pict", "object" -> reader.drawing();
            case "ruby" -> xml.children(this::ruby);
            default -> {}
        }
    }

    /** Readings above characters are left out. */
    private void ruby(String name) throws XMLStreamException {
        if (name.equals("rubyBase")) {
            xml.children(child -> {
                if (child.equals("r")) {
                    xml.children(this::content);
                }
            });
        }
    }

    private String sign() {
        return Bullets.sign(Integer.parseInt(
                "0" + xml.attribute("char").filter(RunReader::isHex).orElse("2022"), 16));
    }

    private static boolean isHex(String text) {
        return text.length() <= 5 && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private void note(Notes notes) {
        Optional<NoteText> text = xml.attribute("id").flatMap(notes::text);
        if (xml.attribute("customMarkFollows")
                .filter(value -> !value.equals("0") && !value.equals("false"))
                .isPresent()) {
            typedMark = text.or(() -> Optional.of(NoteText.empty()));
            typedMarkStart = paragraph.text().length();
            return;
        }
        String mark = notes.counter().nextMark();
        paragraph.appendMark(mark, look);
        text.ifPresent(note -> paragraph.notes().add(note.marked(mark)));
    }

    private void finishTypedMark(NoteText note) {
        BlockDraft text = paragraph.text();
        String mark = text.text()
                .subSequence(typedMarkStart, text.length())
                .toString()
                .strip();
        text.mark(typedMarkStart, Inline.Kind.NOTE_MARK, mark);
        paragraph.notes().add(note.marked(mark));
    }

    private void field() {
        BlockDraft text = paragraph.text();
        switch (xml.attribute("fldCharType").orElse("")) {
            case "begin" -> story.fields().push(new Field());
            case "separate" -> Optional.ofNullable(story.fields().peek()).ifPresent(field -> field.startResult(text));
            case "end" -> Optional.ofNullable(story.fields().poll()).ifPresent(field -> field.end(text));
            default -> {}
        }
    }
}
