package io.github.rapporteur.reference;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What there is one of for each language, made when it is first asked for: a text speaks one of them, and the words of all
 * take longer to load than most texts to read. English stands in for a language that is not official. Safe for use by
 * several threads.
 */
final class PerLanguage<T> {
    private final ImmutableMap<String, Supplier<T>> all;

    private PerLanguage(ImmutableMap<String, Supplier<T>> all) {
        this.all = all;
    }

    /** @param languages English first */
    static <T> PerLanguage<T> of(ImmutableList<String> languages, Function<String, T> make) {
        return new PerLanguage<>(Maps.toMap(languages, language -> Suppliers.memoize(() -> make.apply(language))::get));
    }

    /** @param language ISO 639-1 */
    T get(String language) {
        Supplier<T> known = all.get(language);
        return Objects.requireNonNull((known == null ? all.values().asList().get(0) : known).get());
    }

    /** English first. */
    ImmutableList<String> languages() {
        return all.keySet().asList();
    }
}
