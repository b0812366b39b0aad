package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** How parts of a document that are named one after another belong together. */
final class Pinpoints {
    private static final String PARAGRAPH = "para. ";
    private static final String ARTICLE = "art. ";
    private static final String SUBPARAGRAPH = LabelReader.SUB + " ";

    private Pinpoints() {}

    /** {@code article 32, paragraph (b)}. */
    private static boolean isItemOfArticle(List<String> outer, List<String> inner) {
        return inner.size() == 1
                && inner.get(0).startsWith(PARAGRAPH + "(")
                && !outer.isEmpty()
                && outer.get(outer.size() - 1).startsWith(ARTICLE);
    }

    /** What lies within what: {@code (a)} and {@code (b)} of {@code para. 6} are {@code para. 6(a)} and {@code para. 6(b)}. */
    static ImmutableList<String> within(List<String> outer, List<String> inner) {
        boolean items = !inner.isEmpty() && inner.stream().allMatch(pinpoint -> pinpoint.startsWith(SUBPARAGRAPH));
        if (isItemOfArticle(outer, inner)) {
            String article = outer.get(outer.size() - 1);
            return ImmutableList.<String>builder()
                    .addAll(outer.subList(0, outer.size() - 1))
                    .add(article + inner.get(0).substring(PARAGRAPH.length()))
                    .build();
        }
        String paragraph = outer.isEmpty() ? "" : outer.get(outer.size() - 1);
        ImmutableList.Builder<String> all = ImmutableList.builder();
        if (!items || !paragraph.startsWith(PARAGRAPH)) {
            return all.addAll(outer).addAll(inner).build();
        }
        all.addAll(outer.subList(0, outer.size() - 1));
        inner.forEach(item -> all.add(paragraph + item.substring(SUBPARAGRAPH.length())));
        return all.build();
    }
}
