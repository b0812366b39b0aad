package io.github.rapporteur.reference;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A tree of characters in arrays: a walk down touches little memory. Characters are numbered as they occur, so that what
 * follows a node lies close together.
 */
final class LexiconTree {
    static final int ROOT = 0;
    private static final int NONE = -1;
    /** The columns of a node: where its cells begin, the number of its first character, how many cells, its word, its star. */
    private static final int COLUMNS = 5;

    /** The number of each character; 0 for one that no word has. */
    private final char[] numbers;

    private final int[] nodes;
    private final int[] cells;

    private LexiconTree(char[] numbers, int[] nodes, int[] cells) {
        this.numbers = numbers;
        this.nodes = nodes;
        this.cells = cells;
    }

    /** @param words in ascending order; the first one is number 1 */
    static LexiconTree of(Set<String> words) {
        Growing root = new Growing();
        int number = 0;
        for (String word : words) {
            Growing at = root;
            for (char sign : word.toCharArray()) {
                at = at.next.computeIfAbsent(sign, any -> new Growing());
            }
            at.word = ++number;
        }
        return new Layout(root).tree();
    }

    /** The node that a character leads to; -1 for none. */
    int next(int node, char sign) {
        int row = node * COLUMNS;
        int cell = numbers[sign] - nodes[row + 1];
        return cell >= 0 && cell < nodes[row + 2] ? cells[nodes[row] + cell] : NONE;
    }

    /** The node that any letters lead to; -1 for none. */
    int star(int node) {
        return nodes[node * COLUMNS + 4];
    }

    /** The number of the word that ends at a node; 0 for none. */
    int word(int node) {
        return nodes[node * COLUMNS + 3];
    }

    private static final class Growing {
        private final TreeMap<Character, Growing> next = new TreeMap<>();
        private int word;
        private int place;
    }

    /** Lays the nodes out, those near the root first. */
    private static final class Layout {
        private final List<Growing> order = new ArrayList<>();
        private final char[] numbers = new char[Character.MAX_VALUE + 1];
        private final ImmutableIntArray.Builder nodes = ImmutableIntArray.builder();
        private final List<Integer> cells = new ArrayList<>();
        private char known;

        private Layout(Growing root) {
            order.add(root);
            for (int i = 0; i < order.size(); i++) {
                Growing node = order.get(i);
                node.place = i;
                node.next.forEach((sign, below) -> {
                    numbers[sign] = numbers[sign] == 0 ? ++known : numbers[sign];
                    order.add(below);
                });
            }
        }

        private LexiconTree tree() {
            order.forEach(this::lay);
            return new LexiconTree(
                    numbers,
                    nodes.build().toArray(),
                    cells.stream().mapToInt(Integer::intValue).toArray());
        }

        private void lay(Growing node) {
            int first = node.next.keySet().stream()
                    .mapToInt(sign -> numbers[sign])
                    .min()
                    .orElse(1);
            int last = node.next.keySet().stream()
                    .mapToInt(sign -> numbers[sign])
                    .max()
                    .orElse(0);
            Growing star = node.next.get(Lexicon.ANY_LETTERS);
            nodes.add(cells.size())
                    .add(first)
                    .add(last - first + 1)
                    .add(node.word)
                    .add(star == null ? NONE : star.place);
            int start = cells.size();
            for (int i = first; i <= last; i++) {
                cells.add(NONE);
            }
            node.next.forEach((sign, below) -> cells.set(start + numbers[sign] - first, below.place));
        }
    }
}
