package io.github.rapporteur.extract.odt;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import io.github.rapporteur.extract.flow.HeadingNames;
import io.github.rapporteur.extract.flow.Look;
import io.github.rapporteur.extract.flow.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;

/** The styles of a document, by family ("paragraph", "text" …) and name. */
final class Styles {
    /** Styles can be based on one another in a circle. */
    private static final int DEEPEST = 20;

    private record Raw(
            String name,
            String parent,
            Layout layout,
            Look look,
            Optional<String> listStyle,
            Optional<String> masterPage) {}

    private final Table<String, String, Raw> raw = HashBasedTable.create();
    private final Table<String, String, Style> resolved = HashBasedTable.create();
    private final Map<String, Raw> defaults = new HashMap<>();
    private final ListStyles lists = new ListStyles();

    /** Styles that begin with all of these. */
    Styles copy() {
        Styles copy = new Styles();
        copy.raw.putAll(raw);
        copy.defaults.putAll(defaults);
        copy.lists.addAll(lists);
        return copy;
    }

    /** The numberings. */
    ListStyles lists() {
        return lists;
    }

    /** Reads all styles below the element the cursor stands on. */
    void read(XmlCursor xml) throws XMLStreamException {
        xml.children(name -> {
            String family = xml.attribute("family").orElse("");
            switch (name) {
                case "style" -> raw.put(family, xml.attribute("name").orElse(""), style(xml));
                case "default-style" -> defaults.put(family, style(xml));
                default -> lists.read(name, xml);
            }
        });
    }

    private static Raw style(XmlCursor xml) throws XMLStreamException {
        String name =
                xml.attribute("display-name").or(() -> xml.attribute("name")).orElse("");
        String parent = xml.attribute("parent-style-name").orElse("");
        Optional<String> listStyle = xml.attribute("list-style-name");
        Optional<String> masterPage = xml.attribute("master-page-name").filter(page -> !page.isEmpty());
        Layout[] layout = {Layout.UNSAID};
        Look[] look = {Look.UNSAID};
        xml.children(child -> {
            if (child.equals("paragraph-properties")) {
                layout[0] = Layout.read(xml);
            } else if (child.equals("text-properties")) {
                look[0] = Looks.read(xml);
            }
        });
        return new Raw(name, parent, layout[0], look[0], listStyle, masterPage);
    }

    /** The style of a paragraph; the default where it is not known. */
    Style paragraph(String name) {
        return resolve("paragraph", name, 0);
    }

    /** How a style sets characters; says nothing where it is not known. */
    Look text(String name) {
        return raw.contains("text", name) ? resolve("text", name, 0).look() : Look.UNSAID;
    }

    /** A table's style. */
    Style table(String name) {
        return resolve("table", name, 0);
    }

    private Style resolve(String family, String name, int depth) {
        Style known = resolved.get(family, name);
        if (known != null) {
            return known;
        }
        Raw own = raw.get(family, name);
        if (own == null || depth > DEEPEST) {
            return byDefault(family);
        }
        Style base = resolve(family, own.parent(), depth + 1);
        OptionalInt level = HeadingNames.level(own.name());
        Style style = new Style(
                level.isPresent() ? Optional.of(level.getAsInt()) : base.level(),
                own.layout(),
                own.layout().over(base.layout()),
                own.look().over(base.look()),
                own.listStyle().or(base::listStyle),
                own.masterPage());
        resolved.put(family, name, style);
        return style;
    }

    private Style byDefault(String family) {
        Raw common = family.equals("paragraph") ? defaults.get(family) : null;
        return common == null
                ? Style.NONE
                : new Style(
                        Optional.empty(),
                        Layout.UNSAID,
                        common.layout(),
                        common.look(),
                        Optional.empty(),
                        Optional.empty());
    }
}
