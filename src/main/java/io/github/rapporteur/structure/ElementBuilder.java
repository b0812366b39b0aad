package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes elements of pieces once it is known what each is and where its number puts it. */
final class ElementBuilder {
    private final List<Element> elements = new ArrayList<>();
    private final int[] elementOf;
    private final List<Piece> pieces;
    /** What goes on the last element and is not yet part of it. */
    private final List<Piece> more = new ArrayList<>();

    private ElementBuilder(List<Piece> pieces) {
        this.pieces = pieces;
        this.elementOf = new int[pieces.size()];
    }

    static ImmutableList<Element> build(List<Piece> pieces, List<PieceKind> kinds, List<Place> places) {
        ElementBuilder builder = new ElementBuilder(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            builder.elementOf[i] = builder.elements.size();
            boolean title = i > 0 && kinds.get(i - 1).takesNext();
            if (title || places.get(i).kind() == Place.Kind.CONTINUED) {
                builder.goOn(i);
            } else {
                builder.endLast();
                builder.add(i, kinds.get(i), places.get(i));
            }
        }
        builder.endLast();
        return ImmutableList.copyOf(builder.elements);
    }

    /** The piece belongs to the element before, which may have as many pieces as a text has labels. */
    private void goOn(int i) {
        elementOf[i] = elements.size() - 1;
        more.add(pieces.get(i));
    }

    private void endLast() {
        if (more.isEmpty()) {
            return;
        }
        int last = elements.size() - 1;
        Element begun = elements.get(last);
        ImmutableList.Builder<Span> lines = ImmutableList.<Span>builder().addAll(begun.lines());
        Span span = begun.span();
        for (Piece piece : more) {
            lines.addAll(lines(piece, 0));
            span = span.cover(piece.span());
        }
        elements.set(
                last,
                new Element(
                        begun.type(),
                        begun.label(),
                        begun.reading(),
                        begun.number(),
                        lines.build(),
                        span,
                        begun.look(),
                        begun.page(),
                        begun.parent()));
        more.clear();
    }

    private void add(int i, PieceKind kind, Place place) {
        switch (kind.event()) {
            case HEADING -> element(NodeType.HEADING, i, kind.label(), kind.reading(), "", kind.textFrom(), -1);
            case ANNEX -> element(NodeType.ANNEX, i, kind.label(), null, kind.number(), 0, -1);
            case ASIDE -> element(NodeType.TABLE, i, "", null, "", 0, -1);
            case TEXT -> text(i, place);
        }
    }

    private void text(int i, Place place) {
        Label label = pieces.get(i).label().orElse(null);
        if (label == null || place.reading() == null) {
            element(NodeType.PARAGRAPH, i, "", null, "", 0, -1);
            return;
        }
        boolean paragraph = place.kind() == Place.Kind.PARAGRAPH;
        int parent = place.parent() < 0 ? -1 : elementOf[place.parent()];
        element(
                paragraph ? NodeType.PARAGRAPH : NodeType.ITEM,
                i,
                label.printed(),
                place.reading(),
                "",
                label.end(),
                parent);
    }

    private void element(
            NodeType type, int i, String label, @Nullable Reading reading, String number, int from, int parent) {
        Piece piece = pieces.get(i);
        elements.add(new Element(
                type,
                label,
                reading,
                number,
                lines(piece, from),
                piece.span(),
                Look.of(piece.first()),
                piece.block().page().orElse(0),
                parent));
    }

    private static ImmutableList<Span> lines(Piece piece, int from) {
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        for (Line line : piece.lines()) {
            int cut = line == piece.first() ? Math.min(from, line.text().length()) : 0;
            spans.add(new Span(line.span().start() + cut, line.span().end()));
        }
        return spans.build();
    }
}
