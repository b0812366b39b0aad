package io.github.rapporteur.export;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Masthead;
import io.github.rapporteur.index.CitationLine;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.resolution.DocumentLinks;
import io.github.rapporteur.symbol.Bodies;
import io.github.rapporteur.symbol.Body;
import io.github.rapporteur.symbol.Symbol;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document as a list of references names it: who wrote it, title, symbol, date.
 *
 * @param key that names it in a text one writes: the same in every export, and of no other document
 * @param title as printed; the word for its kind in square brackets where the document prints none
 * @param author the body, with the United Nations before it; empty where nothing tells
 * @param number the symbol as the United Nations prints it
 * @param kind the word for its kind, for people
 * @param date of adoption, else of issue
 * @param year of the date, else of the symbol
 * @param language ISO 639-1; empty where it is not known
 * @param otherLanguages in which the index has it as well
 * @param link to the document
 */
record BibliographicEntry(
        String key,
        String title,
        Optional<String> author,
        Optional<String> number,
        String kind,
        Optional<LocalDate> date,
        OptionalInt year,
        String language,
        ImmutableList<String> otherLanguages,
        Optional<String> link) {
    private static final String UNITED_NATIONS = "United Nations";
    private static final int HASH_LENGTH = 8;

    static BibliographicEntry of(Work work) {
        ParsedFile file = work.shown();
        Optional<Masthead> head = Work.head(file);
        String kind = kind(head.map(Masthead::kind).orElse(DocumentKind.OTHER));
        Optional<LocalDate> date = head.flatMap(read -> read.adopted().or(read::issued));
        String language = Work.language(file);
        return new BibliographicEntry(
                key(file),
                Work.title(file).orElse("[" + kind + "]"),
                author(file),
                file.symbol().map(Symbol::printed),
                kind,
                date,
                year(date, file.symbol()),
                language,
                work.languages().stream()
                        .filter(other -> !other.equals(language))
                        .collect(ImmutableList.toImmutableList()),
                DocumentLinks.to(file.symbol(), language));
    }

    /** The date, else the year, where the document tells neither nothing. */
    static OptionalInt year(Optional<LocalDate> date, Optional<Symbol> symbol) {
        return date.map(day -> OptionalInt.of(day.getYear()))
                .orElseGet(() -> symbol.map(Symbol::year).orElse(OptionalInt.empty()));
    }

    /** The body whose document it is, as far as the symbol or the head tells. */
    static Optional<String> body(ParsedFile file) {
        return file.symbol()
                .flatMap(symbol -> Bodies.builtIn()
                        .of(symbol)
                        .map(Body::name)
                        .or(() -> Bodies.builtIn().organ(symbol)))
                .or(() -> Work.head(file).flatMap(Masthead::body).map(PlainLine::of));
    }

    private static Optional<String> author(ParsedFile file) {
        return body(file)
                .map(name -> name.startsWith(UNITED_NATIONS) ? name : UNITED_NATIONS + ", " + name)
                .or(() -> file.symbol().map(any -> UNITED_NATIONS));
    }

    /** Of a symbol, its own characters, but brackets, which programs for bibliographies do not take. */
    private static String key(ParsedFile file) {
        return file.symbol()
                .map(symbol -> safe(symbol.canonical().replace('(', ':').replace('[', ':')))
                .orElseGet(() -> safe(CitationLine.of(file)) + ":" + hash(file.source()));
    }

    private static String safe(String name) {
        StringBuilder safe = new StringBuilder(name.length());
        name.chars().filter(c -> ")]".indexOf(c) < 0).forEach(c -> safe.append(isSafe(c) ? (char) c : '_'));
        return safe.toString();
    }

    private static boolean isSafe(int c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || ".:/-+_".indexOf(c) >= 0;
    }

    private static String hash(String source) {
        return Hashing.sha256()
                .hashString(source, StandardCharsets.UTF_8)
                .toString()
                .substring(0, HASH_LENGTH);
    }

    private static String kind(DocumentKind kind) {
        return switch (kind) {
            case RESOLUTION -> "Resolution";
            case DECISION -> "Decision";
            case STATEMENT -> "Presidential statement";
            case REPORT -> "Report";
            case AGENDA -> "Agenda";
            case MEETING_RECORD -> "Meeting record";
            case DRAFT -> "Draft";
            case LETTER -> "Letter";
            case NOTE -> "Note";
            case LIST -> "List";
            case OTHER -> "Document";
        };
    }
}
