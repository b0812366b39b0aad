package io.github.rapporteur.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.text.OffsetMap;
import io.github.rapporteur.text.RepairedText;
import io.github.rapporteur.text.SourceText;
import io.github.rapporteur.text.Span;
import io.github.rapporteur.text.TextRepair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns elements and notes into nodes: texts repaired, parents and locators set, each note behind its mark's node. */
final class TreeBuilder {
    private final SourceText source;
    private final TextRepair repair;
    private final List<Element> elements;
    private final List<Note> notes;
    private final HeadingStack headings = new HeadingStack();
    private final List<Node> nodes = new ArrayList<>();
    private final int[] nodeOf;

    private TreeBuilder(SourceText source, TextRepair repair, List<Element> elements, List<Note> notes) {
        this.source = source;
        this.repair = repair;
        this.elements = elements;
        this.notes = notes;
        this.nodeOf = new int[elements.size()];
    }

    static ImmutableList<Node> build(
            SourceText source,
            TextRepair repair,
            List<Element> elements,
            List<Note> notes,
            List<NoteMarks.Call> calls,
            Roles roles) {
        return new TreeBuilder(source, repair, elements, notes).run(calls, roles);
    }

    private ImmutableList<Node> run(List<NoteMarks.Call> calls, Roles roles) {
        ImmutableListMultimap<Integer, NoteMarks.Call> carried = carriers(calls);
        boolean[] called = new boolean[notes.size()];
        boolean[] placed = new boolean[notes.size()];
        calls.stream().filter(NoteMarks.Call::hasNote).forEach(call -> called[call.note()] = true);
        int loose = 0;
        for (int i = 0; i < elements.size(); i++) {
            while (loose < notes.size()
                    && (called[loose]
                            || notes.get(loose).mark().start()
                                    < elements.get(i).span().start())) {
                if (!called[loose]) {
                    note(notes.get(loose), OptionalInt.empty());
                }
                loose++;
            }
            ImmutableList<NoteMarks.Call> marks = carried.get(i);
            element(i, marks.stream().map(NoteMarks.Call::span).toList(), roles);
            for (NoteMarks.Call call : marks) {
                if (call.hasNote() && !placed[call.note()]) {
                    placed[call.note()] = true;
                    note(notes.get(call.note()), OptionalInt.of(nodeOf[i]));
                }
            }
        }
        for (; loose < notes.size(); loose++) {
            if (!called[loose]) {
                note(notes.get(loose), OptionalInt.empty());
            }
        }
        return ImmutableList.copyOf(nodes);
    }

    /** Which element each mark stands in: elements ascend, marks too. */
    private ImmutableListMultimap<Integer, NoteMarks.Call> carriers(List<NoteMarks.Call> calls) {
        ImmutableListMultimap.Builder<Integer, NoteMarks.Call> carried = ImmutableListMultimap.builder();
        int element = 0;
        for (NoteMarks.Call call : calls) {
            while (element + 1 < elements.size()
                    && elements.get(element + 1).span().start() <= call.span().start()) {
                element++;
            }
            if (!elements.isEmpty()) {
                carried.put(element, call);
            }
        }
        return carried.build();
    }

    private void element(int index, List<Span> marks, Roles roles) {
        Element element = elements.get(index);
        RepairedText text =
                element.type() == NodeType.TABLE ? table(element, marks) : repair.join(element.lines(), marks);
        int id = nodes.size();
        nodeOf[index] = id;
        Placed placed = place(element, id);
        if (element.type() == NodeType.HEADING && ContentsList.isHeading(text.text())) {
            headings.text();
        }
        Optional<Role> role = roles.of(
                element,
                text.text(),
                placed.parent().isPresent()
                        ? nodes.get(placed.parent().getAsInt()).role()
                        : Optional.empty());
        add(
                element.type(),
                role,
                label(element),
                placed.locator(),
                text,
                element.page(),
                element.span(),
                placed.parent());
    }

    private record Placed(OptionalInt parent, Optional<Locator> locator) {}

    private Placed place(Element element, int id) {
        switch (element.type()) {
            case ANNEX -> {
                Locator locator = new Locator(element.number().isEmpty() ? "annex" : "annex-" + element.number());
                headings.annex(id, locator);
                return new Placed(OptionalInt.empty(), Optional.of(locator));
            }
            case HEADING -> {
                headings.settle(element);
                OptionalInt parent = headings.parent();
                Optional<Locator> locator = headings.locator(element);
                headings.push(id, element, locator);
                return new Placed(parent, locator);
            }
            case ITEM -> {
                return item(element);
            }
            default -> {
                headings.text();
                Optional<Locator> locator = element.isLabelled() && element.reading() != null
                        ? Optional.of(new Locator(headings.prefix() + element.locatorLabel()))
                        : Optional.empty();
                return new Placed(headings.parent(), locator);
            }
        }
    }

    private Placed item(Element element) {
        Series series =
                element.reading() == null ? Series.DIVISION : element.reading().series();
        String label = element.locatorLabel();
        Optional<Node> parent =
                element.parent() < 0 ? Optional.empty() : Optional.of(nodes.get(nodeOf[element.parent()]));
        OptionalInt above = parent.isPresent() ? OptionalInt.of(parent.get().id()) : headings.parent();
        return switch (series) {
            case BULLET -> new Placed(above, Optional.empty());
            case DECIMAL -> new Placed(above, Optional.of(new Locator(headings.prefix() + label)));
            default ->
                new Placed(
                        above,
                        Optional.of(parent.flatMap(Node::locator)
                                .map(place -> place.item(label))
                                .orElseGet(() -> Locator.loose(headings.prefix(), label))));
        };
    }

    private static Optional<String> label(Element element) {
        return element.isLabelled() ? Optional.of(element.label()) : Optional.empty();
    }

    private void note(Note note, OptionalInt parent) {
        List<Span> lines = new ArrayList<>();
        for (Line line : note.lines()) {
            lines.add(line.span());
        }
        RepairedText text = repair.join(lines, List.of(note.mark()));
        Span span = lines.get(0).cover(lines.get(lines.size() - 1));
        Optional<String> label = note.label().isEmpty() ? Optional.empty() : Optional.of(note.label());
        add(
                NodeType.FOOTNOTE,
                Optional.empty(),
                label,
                label.map(mark -> new Locator(headings.prefix() + "fn" + mark)),
                text,
                note.lines().get(0).block().page().orElse(0),
                span,
                parent);
    }

    /** Cells of a row are parted by tabs, rows by newlines; marks of notes are left out. */
    private RepairedText table(Element element, List<Span> marks) {
        TreeRangeSet<Integer> leftOut = TreeRangeSet.create();
        marks.forEach(mark -> leftOut.add(Range.closedOpen(mark.start(), mark.end())));
        RepairedText.Builder text = new RepairedText.Builder();
        String first = element.lines().get(0).in(source.raw());
        for (Span line : element.lines()) {
            int from = line.start();
            if (!text.isEmpty()) {
                text.append('\n', from);
                from += ContinuedTable.rowsFrom(line.in(source.raw()), first);
            }
            row(new Span(from, line.end()), leftOut, text);
        }
        return text.build();
    }

    private void row(Span line, RangeSet<Integer> leftOut, RepairedText.Builder text) {
        int i = line.start();
        while (i < line.end()) {
            char c = source.raw().charAt(i);
            if (leftOut.contains(i)) {
                i++;
                continue;
            }
            int gap = i;
            while (i < line.end() && Character.isSpaceChar(source.raw().charAt(i))) {
                i++;
            }
            if (i - gap >= TableFinder.WIDE) {
                text.append('\t', gap);
            } else if (i > gap) {
                text.append(' ', gap);
            } else {
                text.append(c, i++);
            }
        }
    }

    private void add(
            NodeType type,
            Optional<Role> role,
            Optional<String> label,
            Optional<Locator> locator,
            RepairedText text,
            int page,
            Span span,
            OptionalInt parent) {
        OffsetMap offsets = text.offsets();
        nodes.add(new Node(
                nodes.size(),
                parent,
                type,
                role,
                label,
                locator,
                text.text(),
                page == 0 ? OptionalInt.empty() : OptionalInt.of(page),
                span,
                offsets));
    }
}
