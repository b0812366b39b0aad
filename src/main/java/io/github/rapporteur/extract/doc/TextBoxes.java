package io.github.rapporteur.extract.doc;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.Range;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.poi.hwpf.model.SubdocumentType;

/** Where the texts of boxes stand, by the place in the body that the box is anchored at. */
final class TextBoxes {
    /** Bytes said of a shape (Spa) and of a box (FTXBXS), and where the shape's number stands in each. */
    private static final int SHAPE_SIZE = 26;

    private static final int BOX_SIZE = 22;
    private static final int SHAPE_IN_BOX = 14;

    private final TreeMultimap<Integer, Integer> anchored = TreeMultimap.create();
    private final List<Range<Integer>> stretches = new ArrayList<>();

    static TextBoxes of(DocText text) {
        TextBoxes boxes = new TextBoxes();
        Multimap<Integer, Integer> places = HashMultimap.create();
        Plex shapes = Plex.of(text.file(), Plex.SHAPES, SHAPE_SIZE);
        for (int i = 0; i < shapes.size(); i++) {
            places.put(shapes.number(i, 0), shapes.place(i));
        }
        Plex told = Plex.of(text.file(), Plex.TEXT_BOXES, BOX_SIZE);
        int first = text.part(SubdocumentType.TEXTBOX).lowerEndpoint();
        int last = text.main().upperEndpoint() - 1;
        for (int i = 0; i < told.size(); i++) {
            boxes.stretches.add(text.within(first + told.place(i), first + told.place(i + 1)));
            Collection<Integer> anchors = places.get(told.number(i, SHAPE_IN_BOX));
            boxes.anchored.put(anchors.isEmpty() ? last : anchors.iterator().next(), i);
        }
        return boxes;
    }

    /** The texts of boxes anchored in a stretch of the body, in order. */
    List<Range<Integer>> in(Range<Integer> stretch) {
        return anchored.asMap().subMap(stretch.lowerEndpoint(), stretch.upperEndpoint()).values().stream()
                .flatMap(Collection::stream)
                .map(stretches::get)
                .toList();
    }
}
