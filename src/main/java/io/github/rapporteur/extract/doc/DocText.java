package io.github.rapporteur.extract.doc;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.model.SubdocumentType;

/**
 * The characters of a file with what is said of paragraphs and runs. All texts of the file (body, notes, headers, boxes)
 * stand one after another; places count from the first character of the body.
 */
final class DocText {
    private final HWPFDocument file;
    private final CharSequence characters;
    private final List<PAPX> paragraphs;
    private final List<CHPX> runs;

    DocText(HWPFDocument file) {
        this.file = file;
        this.characters = file.getText();
        this.paragraphs = sorted(file.getParagraphTable().getParagraphs());
        this.runs = sorted(file.getCharacterTable().getTextRuns());
    }

    private static <N extends PropertyNode<N>> List<N> sorted(List<N> nodes) {
        List<N> sorted = new ArrayList<>(nodes);
        sorted.sort(Comparator.comparingInt(PropertyNode::getStart));
        return sorted;
    }

    HWPFDocument file() {
        return file;
    }

    int length() {
        return characters.length();
    }

    char at(int place) {
        return characters.charAt(place);
    }

    String between(int start, int end) {
        return characters.subSequence(start, end).toString();
    }

    /** The body. */
    Range<Integer> main() {
        return part(SubdocumentType.MAIN);
    }

    /** Where one of the texts of the file stands. */
    Range<Integer> part(SubdocumentType wanted) {
        int start = 0;
        for (SubdocumentType type : SubdocumentType.ORDERED) {
            int length = Math.max(0, file.getFileInformationBlock().getSubdocumentTextStreamLength(type));
            if (type == wanted) {
                return within(start, start + length);
            }
            start += length;
        }
        return within(start, start);
    }

    /** A stretch of the file, cut to what there is. */
    Range<Integer> within(int start, int end) {
        int first = Math.max(0, Math.min(start, length()));
        return Range.closedOpen(first, Math.max(first, Math.min(end, length())));
    }

    /** The paragraphs that have a character in a stretch. */
    List<PAPX> paragraphs(Range<Integer> stretch) {
        return in(paragraphs, stretch);
    }

    /** The runs that have a character in a stretch. */
    List<CHPX> runs(Range<Integer> stretch) {
        return in(runs, stretch);
    }

    private static <N extends PropertyNode<N>> List<N> in(List<N> nodes, Range<Integer> stretch) {
        int first = indexOf(nodes, stretch.lowerEndpoint());
        int end = first;
        while (end < nodes.size() && nodes.get(end).getStart() < stretch.upperEndpoint()) {
            end++;
        }
        return nodes.subList(first, end);
    }

    /** The first node that ends behind {@code place}. */
    private static <N extends PropertyNode<N>> int indexOf(List<N> nodes, int place) {
        int low = 0;
        int high = nodes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes.get(middle).getEnd() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
