package io.github.rapporteur.extract.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Runs the content of a page as far as text and straight lines need it (ISO 32000-1, annex A lists the operators).
 * Images, colours and clipping are passed over.
 */
final class ContentReader {
    private static final int MOST_FORMS = 5_000;
    private static final int DEEPEST_STATE = 256;

    private final Faces faces;
    private final PageMarks marks;
    private final PdfLimits limits;
    private final Deque<TextState> saved = new ArrayDeque<>();
    private final Set<COSStream> openForms = new HashSet<>();
    private final MarkedContent marked = new MarkedContent();
    private TextState state;
    private Matrix text = Matrix.IDENTITY;
    private Matrix line = Matrix.IDENTITY;
    private long budget = ContentBytes.LIMIT;
    private int forms;
    private boolean complete = true;

    ContentReader(PageMarks marks, Faces faces, PdfLimits limits) {
        this.marks = marks;
        this.faces = faces;
        this.limits = limits;
        state = new TextState(marks.frame().fromUser());
    }

    /** Whether the whole page was read: nothing damaged, nothing beyond a limit. */
    boolean isComplete() {
        return complete;
    }

    void read(@Nullable COSBase content, COSDictionary resources) {
        ContentBytes bytes = ContentBytes.of(content, budget);
        complete &= bytes.isComplete();
        budget = Math.max(0, budget - bytes.length());
        ContentTokens tokens = new ContentTokens(bytes.bytes(), bytes.length());
        for (int operator = tokens.next(); operator != ContentTokens.END; operator = tokens.next()) {
            if (marks.size() > limits.charactersOfPage()) {
                complete = false;
                return;
            }
            apply(operator, tokens.operands(), resources);
        }
    }

    private void apply(int operator, Operands in, COSDictionary resources) {
        switch (operator) {
            case 'q' -> save();
            case 'Q' -> restore();
            case 'c' << 8 | 'm' -> state.matrix = matrix(in).then(state.matrix);
            case 'D' << 8 | 'o' -> draw(in, resources);
            case 'g' << 8 | 's' -> parameters(in, resources);
            case 'B' << 16 | 'D' << 8 | 'C' -> marked.begin(in, resources, marks.glyphs(Direction.RIGHT));
            case 'B' << 16 | 'M' << 8 | 'C' -> marked.begin(marks.glyphs(Direction.RIGHT));
            case 'E' << 16 | 'M' << 8 | 'C' -> marked.end();
            default -> {
                if (!text(operator, in, resources)) {
                    path(operator, in);
                }
            }
        }
    }

    private boolean text(int operator, Operands in, COSDictionary resources) {
        float first = in.number(0);
        switch (operator) {
            case 'B' << 8 | 'T' -> {
                text = Matrix.IDENTITY;
                line = Matrix.IDENTITY;
            }
            case 'T' << 8 | 'f' -> {
                state.size = in.number(1);
                state.face = in.isName(0) ? faces.find(resources, in.name(0)) : null;
            }
            case 'T' << 8 | 'd' -> move(first, in.number(1));
            case 'T' << 8 | 'D' -> {
                state.leading = -in.number(1);
                move(first, in.number(1));
            }
            case 'T' << 8 | 'm' -> {
                line = matrix(in);
                text = line;
            }
            case 'T' << 8 | '*' -> move(0, -state.leading);
            case 'T' << 8 | 'c' -> state.characterSpacing = first;
            case 'T' << 8 | 'w' -> state.wordSpacing = first;
            case 'T' << 8 | 'z' -> state.scale = first / 100;
            case 'T' << 8 | 'L' -> state.leading = first;
            case 'T' << 8 | 's' -> state.rise = first;
            case 'T' << 8 | 'j', 'T' << 8 | 'J' -> show(in);
            case '\'' -> {
                move(0, -state.leading);
                show(in);
            }
            case '"' -> {
                state.wordSpacing = first;
                state.characterSpacing = in.number(1);
                move(0, -state.leading);
                show(in);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void path(int operator, Operands in) {
        PathTracer paths = marks.paths();
        switch (operator) {
            case 'm' -> paths.moveTo(x(in, 0), y(in, 0));
            case 'l' -> paths.lineTo(x(in, 0), y(in, 0));
            case 'c' -> paths.curveTo(x(in, 4), y(in, 4));
            case 'v', 'y' -> paths.curveTo(x(in, 2), y(in, 2));
            case 'h' -> paths.close();
            case 'r' << 8 | 'e' -> box(in);
            case 'S', 's' -> paths.paint(true, false);
            case 'f', 'F', 'f' << 8 | '*' -> paths.paint(false, true);
            case 'B', 'B' << 8 | '*', 'b', 'b' << 8 | '*' -> paths.paint(true, true);
            case 'n' -> paths.paint(false, false);
            default -> {}
        }
    }

    private void box(Operands in) {
        float left = in.number(0);
        float low = in.number(1);
        float right = left + in.number(2);
        float up = low + in.number(3);
        marks.paths()
                .box(
                        state.matrix.x(left, low),
                        state.matrix.y(left, low),
                        state.matrix.x(right, up),
                        state.matrix.y(right, up));
    }

    private float x(Operands in, int operand) {
        return state.matrix.x(in.number(operand), in.number(operand + 1));
    }

    private float y(Operands in, int operand) {
        return state.matrix.y(in.number(operand), in.number(operand + 1));
    }

    private static Matrix matrix(Operands in) {
        return new Matrix(in.number(0), in.number(1), in.number(2), in.number(3), in.number(4), in.number(5));
    }

    private void save() {
        if (saved.size() < DEEPEST_STATE) {
            saved.push(state.copy());
        }
    }

    private void restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
    }

    private void move(float x, float y) {
        line = line.shifted(x, y);
        text = line;
    }

    /** A string, or an array of strings and adjustments in thousandths of the font size. */
    private void show(Operands in) {
        Face face = state.face;
        for (int i = 0; i < in.count(); i++) {
            if (face == null) {
                faces.lose(in.isString(i) ? in.end(i) - in.start(i) : 0);
            } else if (in.isString(i)) {
                show(face, in.bytes(), in.start(i), in.end(i));
            } else if (in.kind(i) == Operands.Kind.NUMBER && in.count() > 1) {
                text = text.shifted(-in.number(i) / 1000 * state.size * state.scale, 0);
            }
        }
    }

    private void show(Face face, byte[] bytes, int from, int to) {
        Matrix way = text.then(state.matrix);
        float length = length(way.a(), way.b());
        float height = Math.abs(state.size) * length(way.c(), way.d()) * face.sizeFactor();
        marks.follow(way);
        float pen = 0;
        int at = from;
        while (at < to) {
            long read = face.code(bytes, at, to);
            int code = (int) read;
            int count = (int) (read >>> 32);
            at += count;
            Codes codes = face.codes(code);
            int index = codes.use(code);
            float advance = codes.width(index) * state.size;
            float spacing = state.characterSpacing + (count == 1 && code == ' ' ? state.wordSpacing : 0);
            String characters = codes.text(index);
            if (advance != 0 || !characters.isEmpty()) {
                marks.add(
                        way.x(pen, state.rise),
                        way.y(pen, state.rise),
                        Math.abs(advance * state.scale) * length,
                        height,
                        characters,
                        codes.kind(index),
                        face);
            }
            pen += (advance + spacing) * state.scale;
        }
        text = text.shifted(pen, 0);
    }

    private static float length(float x, float y) {
        return (float) Math.sqrt(x * x + y * y);
    }

    private void draw(Operands in, COSDictionary resources) {
        if (!in.isName(0)) {
            return;
        }
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        COSBase object = objects == null ? null : objects.getDictionaryObject(in.name(0));
        if (!(object instanceof COSStream form) || !COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
            return;
        }
        if (++forms > MOST_FORMS || openForms.size() >= limits.depth() || !openForms.add(form)) {
            complete = false;
            return;
        }
        form(form, resources);
        openForms.remove(form);
    }

    private void form(COSStream form, COSDictionary outer) {
        TextState before = state.copy();
        Matrix textBefore = text;
        Matrix lineBefore = line;
        int depth = saved.size();
        float[] map = form.getCOSArray(COSName.MATRIX) == null
                ? new float[0]
                : form.getCOSArray(COSName.MATRIX).toFloatArray();
        if (map.length == 6) {
            state.matrix = new Matrix(map[0], map[1], map[2], map[3], map[4], map[5]).then(state.matrix);
        }
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        read(form, own == null ? outer : own);
        while (saved.size() > depth) {
            saved.pop();
        }
        state = before;
        text = textBefore;
        line = lineBefore;
    }

    private void parameters(Operands in, COSDictionary resources) {
        COSDictionary all = resources.getCOSDictionary(COSName.EXT_G_STATE);
        COSDictionary chosen = all == null || !in.isName(0) ? null : all.getCOSDictionary(in.name(0));
        if (chosen != null && chosen.getCOSArray(COSName.FONT) instanceof COSArray font) {
            if (font.size() == 2 && font.getObject(0) instanceof COSDictionary dictionary) {
                state.face = faces.of(dictionary);
                state.size = font.toFloatArray()[1];
            }
        }
    }
}
