package io.github.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links of the pages lead to files that are there, and to headings these have. */
class LinksTest {
    static Stream<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String link : links(page)) {
            if (link.indexOf(':') < 0 && !leadsSomewhere(page, link)) {
                broken.add(link);
            }
        }

        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? page : page.resolveSibling(file);
        return Files.exists(target) && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
    }

    private static Node read(Path page) throws IOException {
        return Parser.builder().build().parse(Files.readString(page));
    }

    private static List<String> links(Path page) throws IOException {
        List<String> links = new ArrayList<>();
        read(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                super.visit(link);
            }

            @Override
            public void visit(Image image) {
                links.add(image.getDestination());
                super.visit(image);
            }
        });
        return links;
    }

    /** The names of a page's headings, as sites that show Markdown make them. */
    private static ImmutableSet<String> anchors(Path page) throws IOException {
        ImmutableSet.Builder<String> anchors = ImmutableSet.builder();
        TextContentRenderer text = TextContentRenderer.builder().build();
        read(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                anchors.add(CharMatcher.forPredicate(Character::isLetterOrDigit)
                        .or(CharMatcher.anyOf("-_ "))
                        .retainFrom(Ascii.toLowerCase(text.render(heading).strip()))
                        .replace(' ', '-'));
            }
        });
        return anchors.build();
    }
}
