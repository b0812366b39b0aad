package io.github.rapporteur.web;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.web.Parameter.Schema;
import java.util.Locale;
import java.util.function.Function;

/** What several routes can be asked. */
final class CommonParameters {
    /** No query is longer, in UTF-16 units. */
    static final int LONGEST = 10_000;

    static final Parameter<String> QUERY =
            text("q", "The query: words, \"phrases\", fields, symbols, as /api/v1/query-help tells.");

    static final Parameter<Symbol> SYMBOL = Parameter.of(
            "symbol",
            Schema.of("string"),
            "The document's symbol, in any of its usual notations: E/CN.15/2018/12.",
            CommonParameters::symbol);

    static final Parameter<Locator> LOCATOR = Parameter.of(
            "locator",
            Schema.of("string"),
            "The place in the document, as answers have it: 9(n)(iv), annex-II/3.",
            text -> new Locator(notBlank(text)));

    static final Parameter<String> LANGUAGE = text("language", "The language, ISO 639-1: en, fr, …");

    private CommonParameters() {}

    /** Any text. */
    static Parameter<String> text(String name, String meaning) {
        return Parameter.of(name, Schema.of("string"), meaning, text -> {
            checkArgument(text.length() <= LONGEST, "must have no more than %s characters", LONGEST);
            return text;
        });
    }

    /** A whole number between two others. */
    static Parameter<Integer> number(String name, int least, int most, String meaning) {
        return Parameter.of(name, Schema.between(least, most), meaning, text -> {
            Integer number = Ints.tryParse(text);
            checkArgument(
                    number != null && least <= number && number <= most,
                    "must be a whole number between %s and %s",
                    least,
                    most);
            return number;
        });
    }

    /** One that is set by {@code true}, or by nothing behind its name. */
    static Parameter<Boolean> flag(String name, String meaning) {
        return Parameter.of(name, Schema.of("boolean"), meaning, text -> switch (text) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        });
    }

    /** One of a few words. */
    static <T> Parameter<T> choice(String name, Iterable<T> values, Function<T, String> label, String meaning) {
        ImmutableList<T> all = ImmutableList.copyOf(values);
        ImmutableList<String> labels = all.stream().map(label).collect(ImmutableList.toImmutableList());
        return Parameter.of(name, Schema.oneOf(labels), meaning, text -> {
            int at = labels.indexOf(text.strip().toLowerCase(Locale.ROOT));
            checkArgument(at >= 0, "must be one of %s", String.join(", ", labels));
            return all.get(at);
        });
    }

    private static String notBlank(String text) {
        checkArgument(!text.isBlank(), "must not be empty");
        return text;
    }

    private static Symbol symbol(String text) {
        return Symbol.tryParse(text).orElseThrow(() -> Missing.symbol(text));
    }
}
