package io.github.rapporteur.extract.odt;

import io.github.rapporteur.extract.flow.ListLevel;
import io.github.rapporteur.extract.flow.XmlCursor;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A numbering: how each of its levels is printed and set. */
final class ListStyle {
    /** Prints nothing. */
    static final ListStyle NONE = new ListStyle();

    private final Map<Integer, LevelStyle> levels = new HashMap<>();
    private final Map<Integer, ListLevel> printed = new HashMap<>();

    /** Reads the levels below the element the cursor stands on. */
    static ListStyle read(XmlCursor xml) throws XMLStreamException {
        ListStyle style = new ListStyle();
        xml.children(name -> {
            if (name.startsWith("list-level-style-") || name.equals("outline-level-style")) {
                style.levels.put(xml.number("level", 1) - 1, LevelStyle.read(name, xml));
            }
        });
        return style;
    }

    /** How a level is printed, from 0. */
    ListLevel level(int level) {
        return printed.computeIfAbsent(level, this::print);
    }

    /** How a level sets its paragraphs. */
    Layout layout(int level) {
        LevelStyle own = levels.get(level);
        return own == null ? Layout.UNSAID : own.layout();
    }

    private ListLevel print(int level) {
        LevelStyle own = levels.get(level);
        if (own == null) {
            return ListLevel.SILENT;
        }
        return new ListLevel(own.start(), own.format(), pattern(own, level), own.suffix(), false, true);
    }

    private String pattern(LevelStyle own, int level) {
        if (own.isBullet() || !own.written().isEmpty()) {
            return own.isBullet() ? own.before() : fromWritten(own.written());
        }
        StringBuilder pattern = new StringBuilder();
        for (int above = Math.max(0, level - own.shown() + 1); above <= level; above++) {
            LevelStyle shown = levels.get(above);
            if (shown != null && shown.isNumber()) {
                pattern.append(pattern.isEmpty() ? "" : ".").append(ListLevel.numberOf(above));
            }
        }
        return pattern.isEmpty() && own.shown() <= 1 && !own.isNumber()
                ? own.before() + own.after()
                : own.before() + pattern + own.after();
    }

    /** {@code %1%.%2%} is how newer files write what is printed. */
    private static String fromWritten(String written) {
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        while (at < written.length()) {
            int end = written.charAt(at) == '%' ? written.indexOf('%', at + 1) : -1;
            boolean number = end > at + 1
                    && end <= at + 3
                    && written.substring(at + 1, end).chars().allMatch(c -> c >= '0' && c <= '9');
            if (number) {
                pattern.append(ListLevel.numberOf(Integer.parseInt(written.substring(at + 1, end)) - 1));
                at = end + 1;
            } else {
                pattern.append(written.charAt(at++));
            }
        }
        return pattern.toString();
    }
}
