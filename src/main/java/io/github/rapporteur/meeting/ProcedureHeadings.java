package io.github.rapporteur.meeting;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.language.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The headings under which reports of meetings tell of their proceedings. */
final class ProcedureHeadings {
    private static final ImmutableMap<Subject, ImmutableMap<String, Boolean>> HEADINGS = read();

    /** What is told under a heading. */
    enum Subject {
        OPENING,
        ATTENDANCE,
        OFFICERS,
        AGENDA,
        DOCUMENTS,
        STATEMENTS,
        ORGANIZATION,
        REPORT
    }

    private ProcedureHeadings() {}

    private static ImmutableMap<Subject, ImmutableMap<String, Boolean>> read() {
        Map<Subject, Map<String, Boolean>> headings = new LinkedHashMap<>();
        for (List<String> row : WordList.rows(ProcedureHeadings.class, "headings.tsv", 3)) {
            Subject subject = Subject.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            for (String heading : Splitter.on('|').split(row.get(2))) {
                boolean open = heading.endsWith("*");
                headings.computeIfAbsent(subject, s -> new LinkedHashMap<>())
                        .put(FoldedText.fold(open ? heading.substring(0, heading.length() - 1) : heading), open);
            }
        }
        return ImmutableMap.copyOf(Maps.transformValues(headings, ImmutableMap::copyOf));
    }

    /** What is told under a heading; empty where that is none of the proceedings. */
    static Optional<Subject> subject(String heading) {
        String folded = FoldedText.fold(heading);
        return HEADINGS.entrySet().stream()
                .filter(subject -> subject.getValue().entrySet().stream()
                        .anyMatch(known ->
                                known.getValue() ? folded.startsWith(known.getKey()) : folded.equals(known.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Everything that headings of a document, outside its annexes, tell of proceedings. */
    static ImmutableSet<Subject> of(Document document) {
        return document.nodes().stream()
                .filter(node -> node.type() == NodeType.HEADING)
                .flatMap(node -> subject(node.text()).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether a passage stands below a heading of that subject. */
    static boolean isBelow(Document document, Node passage, ImmutableSet<Subject> subjects) {
        return document.ancestors(passage).stream()
                .filter(above -> above.type() == NodeType.HEADING)
                .anyMatch(heading ->
                        subject(heading.text()).filter(subjects::contains).isPresent());
    }
}
