package io.github.rapporteur.akn;

import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.symbol.Symbol;
import io.github.rapporteur.text.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the elements of a document say of its head: they are believed before what the lines of its cover spell. */
final class HeadReader {
    /** ISO 639-2, as FRBRlanguage has it. */
    private static final ImmutableMap<String, String> LANGUAGES =
            ImmutableMap.of("ara", "ar", "eng", "en", "spa", "es", "fra", "fr", "rus", "ru", "zho", "zh", "deu", "de");

    /** Stands where no date is known. */
    private static final LocalDate NO_DATE = LocalDate.of(1, 1, 1);

    private final Elements elements;

    HeadReader(Elements elements) {
        this.elements = elements;
    }

    Optional<Symbol> symbol() {
        return Stream.concat(
                        elements.named("docNumber").filter(number -> number.has("refersTo", "#symbol")),
                        elements.named("docNumber", "coverPage"))
                .flatMap(number -> elements.text(number).stream())
                .flatMap(text -> Symbol.tryParse(text).stream())
                .findFirst();
    }

    Optional<String> language() {
        return elements.named("FRBRlanguage")
                .flatMap(tag -> tag.attribute("language").stream())
                .map(code -> LANGUAGES.getOrDefault(code, code))
                .filter(code -> code.length() == 2)
                .findFirst();
    }

    /** The same head with all that the elements say. */
    Masthead over(Masthead read) {
        DocumentKind kind = kind().orElse(read.kind());
        return new Masthead(
                symbol().or(read::symbol),
                kind,
                language().orElse(read.language()),
                read.title().or(this::title),
                issued().or(read::issued),
                adopts(kind) ? adopted().or(read::adopted) : read.adopted(),
                session().or(read::session),
                read.agendaItems(),
                read.body());
    }

    private static boolean adopts(DocumentKind kind) {
        return kind == DocumentKind.RESOLUTION || kind == DocumentKind.DECISION;
    }

    /** The kind that the document's own element is named for; empty where it is only named for its class. */
    Optional<DocumentKind> kind() {
        return elements.all().stream()
                .filter(tag -> tag.parent() == 0)
                .flatMap(tag -> KindNames.kind(tag.attributes().getOrDefault("name", "")).stream())
                .findFirst();
    }

    Optional<String> title() {
        return Stream.concat(elements.named("docTitle", "preface"), elements.named("docTitle", "coverPage"))
                .flatMap(title -> elements.text(title).stream())
                .findFirst();
    }

    Optional<LocalDate> issued() {
        return date(Stream.concat(
                elements.named("FRBRdate", "FRBRExpression").filter(date -> date.has("name", "publication")),
                elements.named("docDate", "coverPage").filter(date -> date.has("refersTo", "#dateOfIssuance"))));
    }

    Optional<LocalDate> adopted() {
        return date(Stream.concat(
                elements.named("FRBRdate", "FRBRWork").filter(date -> date.has("name", "adoption")),
                elements.named("docDate", "conclusions").filter(date -> date.has("refersTo", "#adoptionDate"))));
    }

    Optional<String> session() {
        return elements.named("session")
                .flatMap(tag -> tag.attribute("value").stream())
                .map(value -> value.toUpperCase(Locale.ROOT))
                .findFirst();
    }

    private static Optional<LocalDate> date(Stream<Tag> tags) {
        return tags.flatMap(tag -> tag.attribute("date").stream())
                .flatMap(text -> date(text).stream())
                .findFirst();
    }

    static Optional<LocalDate> date(String text) {
        try {
            LocalDate date = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            return date.equals(NO_DATE) ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
