package io.github.rapporteur.extract.docx;

import io.github.rapporteur.extract.flow.Field;
import io.github.rapporteur.extract.flow.XmlCursor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * What is shared while one part of a document is read: the place in the part, what the package says about it, and the
 * fields that are open, for a field may reach over paragraphs.
 *
 * @param links the addresses behind the relationship ids of this part
 */
record Story(
        XmlCursor xml,
        Styles styles,
        Numbering numbering,
        Notes footnotes,
        Notes endnotes,
        Map<String, String> links,
        Deque<Field> fields) {

    Story(
            XmlCursor xml,
            Styles styles,
            Numbering numbering,
            Notes footnotes,
            Notes endnotes,
            Map<String, String> links) {
        this(xml, styles, numbering, footnotes, endnotes, links, new ArrayDeque<>());
    }

    /** Whether text at this place is printed: the code of a field is not, its result is. */
    boolean isPrinted() {
        return fields.stream().allMatch(Field::isResult);
    }
}
