package io.github.rapporteur.search;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.index.SymbolTerms;
import io.github.rapporteur.language.Languages;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Body;
import java.util.stream.Stream;

/** What documents of a body are found by. */
final class BodyTerms {
    private BodyTerms() {}

    /** The series of all bodies that bear a name, in any of six languages, short or in full. */
    static ImmutableSet<String> named(String name) {
        return Languages.OFFICIAL.stream()
                .flatMap(language -> Bodies.builtIn().named(name, language).stream())
                .map(Body::series)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether it is the name of a body, or how symbols can begin. */
    static boolean isKnown(String written) {
        String key = SymbolTerms.key(written);
        return written.indexOf('/') > 0
                || !named(written).isEmpty()
                || Bodies.builtIn().all().stream()
                        .flatMap(body -> Stream.of(body.series().split("/", 2)[0], body.series()))
                        .anyMatch(series -> SymbolTerms.key(series).equals(key));
    }
}
