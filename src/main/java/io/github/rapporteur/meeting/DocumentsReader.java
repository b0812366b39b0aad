package io.github.rapporteur.meeting;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.language.FoldedText;
import io.github.rapporteur.meeting.Words.Kind;
import io.github.rapporteur.symbol.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the documents that were before a meeting: lists whose items end in a symbol, and tables with a column of symbols. */
final class DocumentsReader {
    private static final Pattern BRACKETS = Pattern.compile("[(（]([^()（）]*+(?:[(（][^()（）]*+[)）][^()（）]*+)*+)[)）]");
    private static final Splitter SEVERAL = Splitter.on(
                    Pattern.compile(", | and | et | y | и |、|和|؛ |، | و(?=[A-Z])|; "))
            .trimResults(CharMatcher.whitespace().or(CharMatcher.anyOf(".,;*")))
            .omitEmptyStrings();

    private final Proceedings proceedings;
    private final Words words;
    private final Map<Symbol, MeetingDocument> found = new LinkedHashMap<>();

    private DocumentsReader(Proceedings proceedings) {
        this.proceedings = proceedings;
        this.words = proceedings.words();
    }

    static ImmutableList<MeetingDocument> read(Proceedings proceedings) {
        DocumentsReader reader = new DocumentsReader(proceedings);
        ImmutableList<Node> nodes = proceedings.document().nodes();
        nodes.stream().filter(node -> node.type() == NodeType.TABLE).forEach(reader::table);
        if (reader.found.isEmpty()) {
            nodes.stream()
                    .filter(node -> node.isPassage() && reader.leadsList(node.text()))
                    .forEach(node -> proceedings.list(node).forEach(reader::item));
        }
        return ImmutableList.copyOf(reader.found.values());
    }

    private boolean leadsList(String text) {
        return Proceedings.leads(text) && words.has(Kind.DOCUMENTS, text);
    }

    /** {@code Provisional agenda (A/CN.4/700)}. */
    private void item(Node node) {
        Matcher brackets = BRACKETS.matcher(node.text());
        while (brackets.find()) {
            List<Symbol> symbols = symbols(brackets.group(1));
            String title = AgendaReader.title(node.text().substring(0, brackets.start()));
            if (!symbols.isEmpty() && !title.isEmpty()) {
                symbols.forEach(symbol -> add(symbol, title));
                return;
            }
        }
    }

    private void add(Symbol symbol, String title) {
        found.putIfAbsent(symbol, new MeetingDocument(symbol, title));
    }

    /** The symbols of a bracket that holds nothing else; {@code Add.1} is one of the document before. */
    private static List<Symbol> symbols(String bracket) {
        List<Symbol> symbols = new ArrayList<>();
        for (String piece : SEVERAL.split(bracket)) {
            boolean part = piece.matches("(?:Add|Corr|Rev)\\.\\d{1,3}") && !symbols.isEmpty();
            Optional<Symbol> symbol =
                    Symbol.tryParse(part ? symbols.getFirst().base().canonical() + "/" + piece : piece);
            if (symbol.isEmpty() || !part && piece.indexOf('/') < 0) {
                return List.of();
            }
            symbols.add(symbol.get());
        }
        return symbols;
    }

    /** A table whose head names columns of symbols and of titles, or one of symbols below a heading for documents. */
    private void table(Node node) {
        List<List<String>> rows = TableRows.of(node.text());
        OptionalInt symbol = TableRows.column(rows.getFirst(), cell -> words.is(Kind.SYMBOL_COLUMN, cell));
        OptionalInt title = TableRows.column(rows.getFirst(), cell -> words.is(Kind.TITLE_COLUMN, cell));
        if (symbol.isPresent() && title.isPresent()) {
            rows.subList(1, rows.size())
                    .forEach(row -> row(TableRows.cell(row, symbol.getAsInt()), TableRows.cell(row, title.getAsInt())));
        } else if (isListed(node)) {
            rows.forEach(row -> row(row.getFirst(), row.getLast()));
        }
    }

    private boolean isListed(Node node) {
        return proceedings.document().ancestors(node).stream()
                .anyMatch(above -> words.at(Kind.HEADING_DOCUMENTS, FoldedText.fold(above.text()), 0)
                        .isPresent());
    }

    private void row(String symbol, String title) {
        String text = AgendaReader.title(title);
        if (!text.isEmpty() && !text.equals(symbol)) {
            symbols(symbol).forEach(read -> add(read, text));
        }
    }
}
