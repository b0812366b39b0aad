package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.HeadingNames;
import io.github.rapporteur.extract.flow.Look;
import io.github.rapporteur.extract.flow.XmlCursor;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;

/** The styles of a document. */
final class Styles {
    /** Styles can be based on one another in a circle. */
    private static final int DEEPEST = 20;

    private record Raw(String id, String name, String basedOn, boolean byDefault, Layout layout, Look look) {}

    private final Map<String, Raw> raw = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private Look common = Look.UNSAID;
    private Layout commonLayout = Layout.UNSAID;
    private String paragraphDefault = "";

    /** The styles written in a part. */
    static Styles read(InputStream part) throws IOException {
        Styles styles = new Styles();
        try (XmlCursor xml = XmlCursor.open(part)) {
            xml.root(root -> xml.children(name -> {
                if (name.equals("style")) {
                    styles.style(xml);
                } else if (name.equals("docDefaults")) {
                    styles.defaults(xml);
                }
            }));
        }
        return styles;
    }

    /** No styles at all. */
    static Styles none() {
        return new Styles();
    }

    private void defaults(XmlCursor xml) throws XMLStreamException {
        xml.descendants(name -> {
            common = Looks.with(common, name, xml);
            commonLayout = commonLayout.with(name, xml);
        });
    }

    private void style(XmlCursor xml) throws XMLStreamException {
        String id = xml.attribute("styleId").orElse("");
        boolean byDefault = xml.attribute("default")
                        .map(value -> value.equals("1") || value.equals("true"))
                        .orElse(false)
                && xml.attribute("type").orElse("").equals("paragraph");
        String[] names = {"", ""};
        Layout[] layout = {Layout.UNSAID};
        Look[] look = {Look.UNSAID};
        xml.children(name -> {
            switch (name) {
                case "name" -> names[0] = xml.value().orElse("");
                case "basedOn" -> names[1] = xml.value().orElse("");
                case "pPr" -> xml.children(child -> layout[0] = layout[0].with(child, xml));
                case "rPr" -> xml.children(child -> look[0] = Looks.with(look[0], child, xml));
                default -> {}
            }
        });
        raw.put(id, new Raw(id, names[0], names[1], byDefault, layout[0], look[0]));
        if (byDefault) {
            paragraphDefault = id;
        }
    }

    /** The style of a paragraph, the document's default where it names none. */
    Style paragraph(String id) {
        return resolve(raw.containsKey(id) ? id : paragraphDefault, 0);
    }

    /** The style of a run; says nothing where there is none. */
    Look character(String id) {
        return raw.containsKey(id) ? resolve(id, 0).look() : Look.UNSAID;
    }

    /** What holds where no style says anything. */
    Look common() {
        return common;
    }

    /** What holds for paragraphs where no style says anything. */
    Layout commonLayout() {
        return commonLayout;
    }

    private Style resolve(String id, int depth) {
        Style known = resolved.get(id);
        if (known != null) {
            return known;
        }
        Raw own = raw.get(id);
        if (own == null || depth > DEEPEST) {
            return Style.NONE;
        }
        Style base = resolve(own.basedOn(), depth + 1);
        Layout layout = own.layout().over(base.layout());
        Style style = new Style(
                id, own.name(), level(own, layout, base), layout, own.look().over(base.look()));
        resolved.put(id, style);
        return style;
    }

    /** The names of the United Nations' own templates say more than the outline levels set in them. */
    private static int level(Raw style, Layout layout, Style base) {
        OptionalInt named = HeadingNames.level(style.name());
        if (named.isPresent()) {
            return named.getAsInt();
        }
        Integer outline = style.layout().outline();
        if (outline == null) {
            return base.level() > 0 ? base.level() : levelOf(layout.outline());
        }
        return levelOf(outline);
    }

    private static int levelOf(@org.jspecify.annotations.Nullable Integer outline) {
        return outline == null || outline < 0 || outline > 8 ? 0 : outline + 1;
    }
}
