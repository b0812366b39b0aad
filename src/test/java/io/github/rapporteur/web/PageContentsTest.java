package io.github.rapporteur.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold of the files of the page without a browser; {@code .ci/browser} tests it in one. */
class PageContentsTest {
    /** Much less than the 300 kB that a visit may cost: no build makes these files small. */
    private static final long MOST_BYTES = 150_000;

    private static final Pattern IN_HTML = Pattern.compile("(?:src|href)=\"page/([^\"]+)\"");
    private static final Pattern IN_MODULE = Pattern.compile("(?:from |import\\()\"\\./([^\"]+)\"");
    private static final Pattern HOST = Pattern.compile("(?:https?:)?//[a-zA-Z][a-zA-Z0-9.-]*\\.[a-z]{2,}");

    /** The name of drawings, and where documents are published: links for people, nothing is loaded from there. */
    private static final ImmutableSet<String> KNOWN = ImmutableSet.of("http://www.w3.org", "https://docs.un.org");

    private static ImmutableSortedMap<String, String> files = ImmutableSortedMap.of();

    @BeforeAll
    static void read() throws IOException, URISyntaxException {
        Path index = Path.of(Service.class.getResource("page/index.html").toURI());
        ImmutableSortedMap.Builder<String, String> read = ImmutableSortedMap.naturalOrder();
        try (Stream<Path> all = Files.list(index.getParent())) {
            for (Path file : all.toList()) {
                read.put(
                        file.getFileName().toString(),
                        MoreFiles.asCharSource(file, UTF_8).read());
            }
        }
        files = read.buildOrThrow();
    }

    private static Stream<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    private static String text(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static Stream<String> modules() {
        return files.keySet().stream().filter(name -> name.endsWith(".js"));
    }

    @Test
    void everyFileThatIsNamedIsThereAndEveryFileIsNamed() {
        ImmutableSet<String> named = Stream.concat(
                        named(IN_HTML, text("index.html")), modules().flatMap(name -> named(IN_MODULE, text(name))))
                .collect(ImmutableSet.toImmutableSet());

        assertThat(files.keySet()).containsAll(named);
        assertThat(named)
                .containsAll(ImmutableSet.copyOf(files.keySet()).stream()
                        .filter(name -> !name.equals("index.html"))
                        .toList());
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        files.forEach((name, text) -> assertThat(HOST.matcher(text).results().map(MatchResult::group))
                .as(name)
                .allMatch(KNOWN::contains));
    }

    @Test
    void noTextBecomesMarkupOrScript() {
        modules()
                .forEach(name -> assertThat(text(name))
                        .as(name)
                        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser")
                        .doesNotContain(
                                "createContextualFragment", "setHTML", "srcdoc", "eval(", "new Function", "cssText"));
    }

    @Test
    void thePageHasNoScriptNorStyleWithinItsMarkup() {
        assertThat(text("index.html"))
                .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=");
    }

    @Test
    void itIsSmall() {
        long bytes = files.values().stream()
                .mapToLong(text -> text.getBytes(UTF_8).length)
                .sum();

        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    @Test
    void everyModuleSaysWhatItIsFor() {
        modules().forEach(name -> assertThat(text(name)).as(name).startsWith("// "));
    }
}
