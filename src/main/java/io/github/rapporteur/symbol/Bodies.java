package io.github.rapporteur.symbol;

import com.google.common.base.CharMatcher;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The registry of bodies and series. Read once from the program's own tables; immutable, safe for use by several threads. */
public final class Bodies {
    private static final CharMatcher SPACES = CharMatcher.whitespace().or(CharMatcher.anyOf("\u00a0\u202f\u2007"));
    private static final ImmutableList<String> LANGUAGES = ImmutableList.of("ar", "en", "es", "fr", "ru", "zh");
    private static final Bodies BUILT_IN = new Bodies();

    private final ImmutableMap<String, Body> bySeries = Table.read("bodies.tsv").stream()
            .map(Body::of)
            .collect(ImmutableMap.toImmutableMap(Body::series, body -> body));
    // Who looks up a symbol asks for no name: these take longer than all the rest.
    private final Supplier<ImmutableList<BodyName>> names = Suppliers.memoize(() -> BodyNames.read(bySeries));
    private final Supplier<ImmutableListMultimap<String, BodyName>> byName =
            Suppliers.memoize(() -> Multimaps.index(names.get(), name -> key(name.text(), name.language())));
    private final Supplier<ImmutableSetMultimap<Body, Body>> namesakes = Suppliers.memoize(this::findNamesakes);

    private Bodies() {}

    private ImmutableSetMultimap<Body, Body> findNamesakes() {
        ImmutableSetMultimap.Builder<Body, Body> namesakes = ImmutableSetMultimap.builder();
        byName.get().asMap().values().forEach(called -> {
            ImmutableSet<Body> alike = called.stream()
                    .filter(name -> name.kind() != BodyName.Kind.SHARED)
                    .map(BodyName::body)
                    .collect(ImmutableSet.toImmutableSet());
            alike.forEach(body -> namesakes.putAll(body, alike));
        });
        return namesakes.build();
    }

    /**
     * The body and whatever else bears one of its own names: a body that changed its series, such as {@code
     * UNEP/CBD/COP} and {@code CBD/COP}.
     */
    public ImmutableSet<Body> namesakes(Body body) {
        return namesakes.get().get(body);
    }

    /** The registry that comes with the program. */
    public static Bodies builtIn() {
        return BUILT_IN;
    }

    /** All bodies, in the order of the table. */
    public ImmutableList<Body> all() {
        return bySeries.values().asList();
    }

    /** The body whose symbols begin with exactly {@code series}: {@code E/CN.15}. */
    public Optional<Body> inSeries(String series) {
        return Optional.ofNullable(bySeries.get(series));
    }

    /** The most specific known body whose document it is; of a joint symbol that of the first half. */
    public Optional<Body> of(Symbol symbol) {
        List<String> path = symbol.seriesPath();
        for (int length = path.size(); length > 0; length--) {
            String series = String.join("/", path.subList(0, length));
            Optional<Body> found = inSeries(series).or(() -> inSeries(withoutNumber(series)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String withoutNumber(String series) {
        int stop = series.lastIndexOf('.');
        return stop > series.lastIndexOf('/') ? series.substring(0, stop) : series;
    }

    /** The English name of the organ a symbol's first component stands for: {@code General Assembly} of {@code A/65/4}. */
    public Optional<String> organ(Symbol symbol) {
        return Organ.of(symbol.organ()).map(Organ::name);
    }

    /**
     * The bodies called so; several where they share the name. Case and kinds of spaces do not matter.
     *
     * @param language ISO 639-1
     */
    public ImmutableList<Body> named(String text, String language) {
        return byName.get().get(key(text, language)).stream()
                .map(BodyName::body)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** All names in all languages, for whoever looks for them in a text. */
    public ImmutableList<BodyName> names() {
        return names.get();
    }

    /** The symbol of a body's resolution; empty when the body has none of such a number. */
    public Optional<BodySymbol> resolutionSymbol(Body body, ResolutionNumber number) {
        return body.resolutions().symbol(number);
    }

    /** The symbol of a body's decision; empty when the body has none of such a number. */
    public Optional<BodySymbol> decisionSymbol(Body body, ResolutionNumber number) {
        return body.decisions().symbol(number);
    }

    /** Whether the symbol is a name this program gives to a document that has no symbol of its own. */
    public boolean isConventional(Symbol symbol) {
        String nature = symbol.nature().orElse("");
        return of(symbol)
                .filter(body -> (nature.equals("RES") && body.resolutions().conventional())
                        || (nature.equals("DEC") && body.decisions().conventional()))
                .isPresent();
    }

    /**
     * Where the document is found on the United Nations' document site, by language (ISO 639-1); empty for a document
     * without a symbol of its own.
     */
    public ImmutableMap<String, String> links(Symbol symbol) {
        return isConventional(symbol)
                ? ImmutableMap.of()
                : Maps.toMap(LANGUAGES, language -> SymbolLink.to(symbol, language));
    }

    private static String key(String text, String language) {
        return language + ' ' + SPACES.trimAndCollapseFrom(text, ' ').toLowerCase(Locale.ROOT);
    }
}
