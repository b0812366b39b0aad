package io.github.rapporteur.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a document: {@code 9(n)(iv)}, {@code 118.23}, {@code II.A}, {@code fn1}, {@code annex-II/3}. Immutable.
 *
 * @param value the compact form that output uses
 */
public record Locator(String value) {
    private static final Pattern ANNEX = Pattern.compile("annex(?:-([^/]+))?(?:/(.*))?");

    /** @throws IllegalArgumentException if {@code value} is empty */
    public Locator {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a locator cannot be empty");
        }
    }

    /** This place and a part of it: {@code 9} and {@code (n)} give {@code 9(n)}. */
    public Locator item(String label) {
        return new Locator(value + "(" + bare(label) + ")");
    }

    /** A part that stands in no numbered paragraph: {@code (n)}, or {@code annex/(n)} behind that prefix. */
    public static Locator loose(String prefix, String label) {
        return new Locator(prefix + "(" + bare(label) + ")");
    }

    /** The heading below this one: {@code II} and {@code A} give {@code II.A}. */
    public Locator heading(String label) {
        return new Locator(value + "." + bare(label));
    }

    private static String bare(String label) {
        String inner = label.strip();
        while (!inner.isEmpty() && "(（[’‘'".indexOf(inner.charAt(0)) >= 0) {
            inner = inner.substring(1);
        }
        while (!inner.isEmpty() && ")）].’‘'".indexOf(inner.charAt(inner.length() - 1)) >= 0) {
            inner = inner.substring(0, inner.length() - 1);
        }
        return inner;
    }

    /** What stands between the parts: {@code annex-II/9(n)} gives {@code annex II}; empty outside annexes. */
    public Optional<String> annex() {
        Matcher matcher = ANNEX.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1) == null ? "annex" : "annex " + matcher.group(1));
    }

    /** As one would cite it behind the symbol: {@code para. 9 (n) (iv)}, {@code annex II, para. 3}. */
    public String citation(NodeType type) {
        Matcher matcher = ANNEX.matcher(value);
        if (value.startsWith("annex") && matcher.matches()) {
            String annex = annex().orElseThrow();
            String rest = matcher.group(2);
            return rest == null || rest.isEmpty() ? annex : annex + ", " + new Locator(rest).citation(type);
        }
        if (type == NodeType.FOOTNOTE && value.startsWith("fn")) {
            return "footnote " + value.substring(2);
        }
        String unit = type == NodeType.HEADING ? "sect. " : "para. ";
        return unit + String.join(" ", parts());
    }

    /** The parts as printed: {@code 9(n)(iv)} gives {@code 9}, {@code (n)}, {@code (iv)}. */
    public ImmutableList<String> parts() {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        int from = 0;
        for (int at = value.indexOf('('); at >= 0; at = value.indexOf('(', at + 1)) {
            if (at > from) {
                parts.add(value.substring(from, at));
            }
            from = at;
        }
        return parts.add(value.substring(from)).build();
    }

    @Override
    public String toString() {
        return value;
    }
}
