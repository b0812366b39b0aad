package io.github.rapporteur.index;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.github.rapporteur.document.Locator;
import io.github.rapporteur.document.Node;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The labels of nodes, most of which are the ends of their locators. */
final class LabelColumns {
    private static final int NONE = 0;
    private static final int OTHER = 1;
    /** And more for an end of so many characters. */
    private static final int END = 2;

    private LabelColumns() {}

    static void write(List<Node> nodes, Encoder out) throws IOException {
        Columns.numbers(nodes, LabelColumns::form, out);
        out.strings(nodes.stream()
                .filter(node -> form(node) == OTHER)
                .map(node -> node.label().orElseThrow())
                .toList());
    }

    private static int form(Node node) {
        if (node.label().isEmpty()) {
            return NONE;
        }
        String label = node.label().get();
        String locator = node.locator().map(Locator::value).orElse("");
        return locator.endsWith(label) ? END + label.length() : OTHER;
    }

    /** @param locators of the nodes */
    static ImmutableList<Optional<String>> read(List<Optional<Locator>> locators, Decoder in) throws IOException {
        ImmutableIntArray forms = Columns.numbers(locators.size(), in);
        Iterator<String> others = in.strings().iterator();
        ImmutableList.Builder<Optional<String>> labels = ImmutableList.builderWithExpectedSize(locators.size());
        for (int i = 0; i < locators.size(); i++) {
            String locator = locators.get(i).map(Locator::value).orElse("");
            int form = forms.get(i);
            labels.add(
                    switch (form) {
                        case NONE -> Optional.empty();
                        case OTHER -> Optional.of(others.next());
                        default -> Optional.of(locator.substring(locator.length() - (form - END)));
                    });
        }
        return labels.build();
    }
}
