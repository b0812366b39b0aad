package io.github.rapporteur.index;

import io.github.rapporteur.document.Document;
import io.github.rapporteur.document.DocumentKind;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import io.github.rapporteur.document.NodeType;
import io.github.rapporteur.document.Role;
import io.github.rapporteur.pipeline.ParsedFile;
import io.github.rapporteur.symbol.Symbol;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How one would cite a passage: {@code E/CN.15/2018/12, para. 9 (n) (iv)}. */
public final class CitationLine {
    private static final int LONGEST_DIVISION = 40;

    private CitationLine() {}

    /** The document: its symbol as printed, {@code A/77/5 (Vol. I)}, else the name of its file. */
    public static String of(ParsedFile file) {
        return of(file.symbol(), file.source());
    }

    static String of(Optional<Symbol> symbol, String source) {
        return symbol.map(Symbol::printed).orElseGet(() -> fileName(source));
    }

    /** The passage; where it has no number of its own, the closest piece around it that has one, else its page. */
    public static String of(ParsedFile file, Document document, Node node) {
        return of(file) + place(document, node).map(place -> ", " + place).orElse("");
    }

    /** What stands behind the document. */
    static Optional<String> place(Document document, Node node) {
        Optional<Node> at = Optional.of(node);
        while (at.isPresent()) {
            Node here = at.get();
            if (here.locator().isPresent()) {
                return Optional.of(numbered(document, here, here.locator().get()));
            }
            if (here.role().equals(Optional.of(Role.PREAMBULAR))) {
                return Optional.of("preamble");
            }
            at = document.parent(here);
        }
        return node.page().isPresent() ? Optional.of("p. " + node.page().getAsInt()) : Optional.empty();
    }

    private static String numbered(Document document, Node node, Locator locator) {
        boolean item = node.type() == NodeType.HEADING
                && document.masthead().kind() == DocumentKind.AGENDA
                && Character.isDigit(locator.value().charAt(0));
        return item
                ? division(document, node) + "item " + String.join(" ", locator.parts())
                : locator.citation(node.type());
    }

    /** An agenda has its items twice, as a list and with annotations: {@code annotations, item 2}. */
    private static String division(Document document, Node item) {
        return document.ancestors(item).stream()
                .filter(above -> above.type() == NodeType.HEADING
                        && above.label().isEmpty()
                        && above.text().length() <= LONGEST_DIVISION)
                .reduce((outer, inner) -> inner)
                .map(above -> above.text().toLowerCase(Locale.ROOT) + ", ")
                .orElse("");
    }

    private static String fileName(String source) {
        Path name = Path.of(source).getFileName();
        return name == null ? source : name.toString();
    }
}
