package io.github.rapporteur.export;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.symbol.Symbol;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that one document cites of another.
 *
 * @param to the document that is cited
 * @param citations how many times
 * @param passages in how many passages
 * @param from the places where it is cited, as locators
 * @param places the places that are cited, as locators
 */
record GraphArc(Symbol to, int citations, int passages, ImmutableSet<String> from, ImmutableSet<String> places) {
    static final ImmutableList<GraphAttribute> ATTRIBUTES = ImmutableList.of(
            GraphAttribute.number("citations"),
            GraphAttribute.number("passages"),
            GraphAttribute.text("citingPlaces"),
            GraphAttribute.text("citedPlaces"));

    /** What a document cites. Of what it cites in several languages, the one counts in which it does most often. */
    static ImmutableCollection<GraphArc> of(Work work) {
        Map<Symbol, GraphArc> arcs = new LinkedHashMap<>();
        for (ParsedFile file : work.files()) {
            of(file).forEach(arc ->
                    arcs.merge(arc.to(), arc, (one, other) -> other.citations() > one.citations() ? other : one));
        }
        return ImmutableList.copyOf(arcs.values());
    }

    private static Stream<GraphArc> of(ParsedFile file) {
        ImmutableListMultimap.Builder<Symbol, FoundCitation> byTarget = ImmutableListMultimap.builder();
        for (FoundCitation found : FoundCitation.of(file)) {
            found.citation()
                    .target()
                    .filter(target -> !found.citation().isInternal())
                    .ifPresent(target -> byTarget.put(target, found));
        }
        return byTarget.build().asMap().entrySet().stream().map(cited -> of(cited.getKey(), cited.getValue()));
    }

    private static GraphArc of(Symbol to, Collection<FoundCitation> found) {
        return new GraphArc(
                to,
                found.size(),
                (int) found.stream().map(each -> each.node().id()).distinct().count(),
                found.stream()
                        .flatMap(each -> each.node().locator().stream())
                        .map(Object::toString)
                        .collect(ImmutableSet.toImmutableSet()),
                found.stream()
                        .flatMap(each -> each.citation().places().stream())
                        .map(Object::toString)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** The values of {@link #ATTRIBUTES}, in their order. */
    ImmutableList<Optional<String>> values() {
        return ImmutableList.of(
                Optional.of(Integer.toString(citations)),
                Optional.of(Integer.toString(passages)),
                joined(from),
                joined(places));
    }

    private static Optional<String> joined(ImmutableSet<String> places) {
        return Optional.of(Joiner.on("; ").join(places)).filter(text -> !text.isEmpty());
    }
}
