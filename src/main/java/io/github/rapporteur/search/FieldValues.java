package io.github.rapporteur.search;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.index.Fields;
import io.github.rapporteur.index.SessionTerms;
import io.github.rapporteur.language.Dates;
import io.github.rapporteur.language.Languages;
import io.github.rapporteur.language.SessionOrdinals;
import io.github.rapporteur.recommendation.Recommendation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads values of fields that know only certain ones; empty for all others. */
final class FieldValues {
    private static final int LONGEST = 300;
    private static final CharMatcher DASHES = CharMatcher.anyOf("–—−");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,6}|\\d{1,6}\\.\\.\\d{0,6}|\\.\\.\\d{1,6}");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final String DAY = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";
    private static final Pattern DATES = Pattern.compile(DAY + "|" + DAY + "\\.\\.(?:" + DAY + ")?|\\.\\." + DAY);
    private static final Pattern SESSION = Pattern.compile("(?:E?S-|SS-)?(?:\\d{1,4}|[IVXLC]{1,8})");

    /** What a passage may be. */
    private static final ImmutableSet<String> PASSAGES = Streams.concat(
                    Arrays.stream(Recommendation.Kind.values()).map(Recommendation.Kind::label),
                    Arrays.stream(Role.values()).map(Role::label),
                    Arrays.stream(NodeType.values())
                            .filter(type -> type != NodeType.TITLE)
                            .map(NodeType::label),
                    Stream.of(Fields.DOCUMENT))
            .collect(ImmutableSet.toImmutableSet());

    private FieldValues() {}

    /** A value as a field has it in the index. */
    static Optional<String> of(QueryField field, String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (field.takes()) {
            case NUMBERS ->
                Optional.of(range(written))
                        .filter(value -> NUMBERS.matcher(value).matches());
            case DATES -> dates(range(written));
            case SESSION -> sessions(range(written));
            case LANGUAGE -> language(written);
            case LABEL -> label(known(field), written);
            case STATE -> StateNames.code(written);
            case DOCUMENT, BODY, WORDS -> Optional.of(written);
        };
    }

    /** The values that a field knows; none where it takes others. */
    static ImmutableSet<String> known(QueryField field) {
        return switch (field) {
            case KIND ->
                Arrays.stream(DocumentKind.values()).map(DocumentKind::label).collect(ImmutableSet.toImmutableSet());
            case ROLE -> Arrays.stream(Role.values()).map(Role::label).collect(ImmutableSet.toImmutableSet());
            case IS -> PASSAGES;
            default -> ImmutableSet.of();
        };
    }

    private static String range(String written) {
        String plain = DASHES.replaceFrom(written.strip().replace("...", "..").replace("…", ".."), '-');
        return YEARS.matcher(plain).replaceFirst("$1..$2");
    }

    private static Optional<String> dates(String written) {
        return DATES.matcher(written).matches()
                ? Optional.of(written)
                : Dates.first(written).map(mention -> mention.date().toString());
    }

    private static Optional<String> sessions(String written) {
        int dots = written.indexOf("..");
        if (dots < 0) {
            return session(written).or(() -> SessionOrdinals.first(written).map(mention -> mention.session()));
        }
        Optional<String> from = end(written.substring(0, dots));
        Optional<String> to = end(written.substring(dots + 2));
        boolean open = from.isPresent()
                && to.isPresent()
                && from.get().isEmpty()
                && to.get().isEmpty();
        return open ? Optional.empty() : from.flatMap(first -> to.map(last -> first + ".." + last));
    }

    private static Optional<String> end(String written) {
        return written.isBlank() ? Optional.of("") : session(written);
    }

    private static Optional<String> session(String written) {
        String plain = written.strip().toUpperCase(Locale.ROOT);
        return SESSION.matcher(plain).matches() ? Optional.of(SessionTerms.key(plain)) : Optional.empty();
    }

    private static Optional<String> label(ImmutableSet<String> known, String written) {
        String plain = CharMatcher.anyOf(" _").replaceFrom(written.strip().toLowerCase(Locale.ROOT), '-');
        return known.stream()
                .filter(label -> plain.equals(label) || plain.equals(label + "s"))
                .findFirst();
    }

    private static Optional<String> language(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        return plain.length() == 2
                ? Optional.of(plain)
                : Languages.OFFICIAL.stream()
                        .filter(language -> names(language).anyMatch(plain::equals))
                        .findFirst();
    }

    private static Stream<String> names(String language) {
        return Languages.OFFICIAL.stream()
                .map(Locale::of)
                .map(in -> Locale.of(language).getDisplayLanguage(in).toLowerCase(in));
    }
}
