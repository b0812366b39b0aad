package io.github.rapporteur.extract.doc;

import com.google.common.collect.Range;
import io.github.rapporteur.extract.flow.Bullets;
import io.github.rapporteur.extract.flow.Field;
import io.github.rapporteur.extract.flow.Look;
import io.github.rapporteur.extract.flow.NoteText;
import io.github.rapporteur.extract.flow.Paragraph;
import java.util.Deque;
import java.util.Optional;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/** Reads one run: characters of one look, fields, note marks, signs ([MS-DOC] 2.4.1 lists characters with a meaning). */
final class RunReader {
    private static final char NOTE = '\u0002';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_SEPARATOR = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char SIGN = '(';
    private static final int LONGEST_MARK = 8;

    private final Story story;
    private final Deque<Field> fields;
    private final Paragraph paragraph;
    private final CharacterProperties properties;
    private final Look look;
    private final StringBuilder waiting = new StringBuilder();

    /** @param style the paragraph's style */
    RunReader(Story story, Deque<Field> fields, Paragraph paragraph, CHPX run, int style) {
        this.story = story;
        this.fields = fields;
        this.paragraph = paragraph;
        this.properties = run.getCharacterProperties(story.text().file().getStyleSheet(), (short) style);
        this.look = look(properties);
    }

    /** Right-to-left text has its own switches for bold and italic and its own size. */
    private static Look look(CharacterProperties set) {
        boolean other = set.isFBiDi() || set.isFComplexScripts();
        int halfPoints = other && set.getHpsBi() > 0 ? set.getHpsBi() : set.getHps();
        return new Look(
                other ? set.isFBoldBi() : set.isFBold(),
                other ? set.isFItalicBi() : set.isFItalic(),
                set.getIss() == 1,
                set.isFVanish(),
                halfPoints / 2f);
    }

    /** Whether the run is deleted or hidden. */
    boolean isLeftOut() {
        return properties.isFRMarkDel() || look.isHidden();
    }

    void read(Range<Integer> stretch) {
        int at = stretch.lowerEndpoint();
        while (at < stretch.upperEndpoint()) {
            char c = story.text().at(at);
            if (c >= FIELD_BEGIN && c <= FIELD_END) {
                flush();
                field(c);
                at++;
            } else if (isPrinted()) {
                at = printed(c, at, stretch.upperEndpoint());
            } else {
                fieldCode(c);
                at++;
            }
        }
        flush();
    }

    private boolean isPrinted() {
        return !isLeftOut() && fields.stream().allMatch(Field::isResult);
    }

    private void field(char c) {
        switch (c) {
            case FIELD_BEGIN -> fields.push(new Field());
            case FIELD_SEPARATOR ->
                Optional.ofNullable(fields.peek()).ifPresent(field -> field.startResult(paragraph.text()));
            default -> Optional.ofNullable(fields.poll()).ifPresent(field -> field.end(paragraph.text()));
        }
    }

    private void fieldCode(char c) {
        Field field = fields.peek();
        if (field != null && !field.isResult()) {
            field.addCode(String.valueOf(c));
        }
    }

    /** Takes the character at a place, or the mark of a note that begins there; gives the place behind it. */
    private int printed(char c, int at, int end) {
        Optional<Notes.Note> note = story.notes().at(at);
        if (note.isPresent()) {
            flush();
            return note(note.get(), at, end);
        }
        if (c == NOTE && properties.isFSpec()) {
            waiting.append(NoteText.MARK);
        } else if (c == SIGN && properties.isFSpec()) {
            waiting.append(Bullets.sign(properties.getXchSym()));
        } else {
            waiting.append(sign(c));
        }
        return at + 1;
    }

    /** What is printed for a character. */
    private static String sign(char c) {
        return switch (c) {
            case '\t' -> "\t";
            case '\u000B', '\f', '\u000E' -> "\n";
            case '\u001E' -> "\u2011";
            default -> c < ' ' ? "" : Bullets.sign(c);
        };
    }

    private int note(Notes.Note note, int at, int end) {
        int behind = at + 1;
        String mark;
        if (note.counted()) {
            mark = story.notes().mark(note, at);
        } else {
            while (behind < end && behind - at < LONGEST_MARK && story.text().at(behind) > ' ') {
                behind++;
            }
            mark = story.text().between(at, behind).strip();
        }
        paragraph.appendMark(mark, look);
        paragraph.notes().add(new NoteText(story.blocks(note.text())).marked(mark));
        return behind;
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            paragraph.append(waiting.toString(), look);
            waiting.setLength(0);
        }
    }
}
