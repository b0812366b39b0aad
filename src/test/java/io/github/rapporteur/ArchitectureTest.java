package io.github.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Holds the order of the packages and the fences of the libraries. */
class ArchitectureTest {
    private static final String ROOT = "io.github.rapporteur";

    /** Bottom first: a package imports only packages that stand above it in this list. */
    private static final List<String> ORDER = List.of(
            "text",
            "symbol",
            "extract",
            "language",
            "document",
            "structure",
            "reference",
            "topic",
            "recommendation",
            "akn",
            "meeting",
            "consolidation",
            "pipeline",
            "index",
            "meaning",
            "search",
            "resolution",
            "export",
            "fetch",
            "",
            "web",
            "cli");

    private static final Map<String, List<String>> FENCES = fences();

    private static Map<String, List<String>> fences() {
        Map<String, List<String>> fences = new LinkedHashMap<>();
        fences.put("org.apache.tika..", List.of("extract"));
        fences.put("org.apache.pdfbox..", List.of("extract"));
        fences.put("org.apache.poi..", List.of("extract"));
        fences.put("org.jsoup..", List.of("extract"));
        fences.put("opennlp..", List.of("language"));
        fences.put("org.eclipse.rdf4j..", List.of("topic"));
        fences.put("com.ibm.icu..", List.of("language"));
        fences.put("com.github.difflib..", List.of("consolidation"));
        fences.put("org.apache.lucene..", List.of("index", "meaning", "search"));
        fences.put("dev.langchain4j..", List.of("meaning"));
        fences.put("tools.jackson..", List.of("export"));
        fences.put("de.siegmar.fastcsv..", List.of("export"));
        fences.put("org.eclipse.jetty..", List.of("web"));
        fences.put("picocli..", List.of("cli"));
        fences.put("me.tongfei.progressbar..", List.of("cli"));
        return fences;
    }

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final Path PICTURE = Path.of("docs/architecture.md");

    private static String[] packagesOf(String name) {
        return name.isEmpty() ? new String[] {ROOT} : new String[] {ROOT + "." + name + ".."};
    }

    @Test
    void importsPointUpTheOrderOnly() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .flatMap(name -> List.of(packagesOf(name)).stream())
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAnyPackage(packagesOf(ORDER.get(i)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    @Test
    void readersOfFormatsKnowNothingOfWhoCallsThem() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".extract.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".extract")
                .check(classes);
    }

    @Test
    void librariesStayInsideTheirFences() {
        FENCES.forEach((library, owners) -> noClasses()
                .that()
                .resideOutsideOfPackages(owners.stream()
                        .flatMap(name -> List.of(packagesOf(name)).stream())
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(classes));
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        String[] known = ORDER.stream()
                .flatMap(name -> List.of(packagesOf(name)).stream())
                .toArray(String[]::new);
        noClasses().should().resideOutsideOfPackages(known).check(classes);
    }

    @Test
    void thePictureShowsAllPackagesAndNoArrowTheCodeHasNot() throws IOException {
        Set<String> drawn = new TreeSet<>();
        SoftAssertions softly = new SoftAssertions();
        Matcher arrow =
                Pattern.compile("^ +(\\w+) --> (\\w+)$", Pattern.MULTILINE).matcher(Files.readString(PICTURE));
        while (arrow.find()) {
            drawn.add(arrow.group(1));
            drawn.add(arrow.group(2));
            softly.assertThat(uses(arrow.group(2), arrow.group(1)))
                    .as(arrow.group().strip())
                    .isTrue();
        }
        softly.assertThat(drawn).containsExactlyInAnyOrderElementsOf(names());
        softly.assertAll();
    }

    @Test
    void theTableBelowThePictureHasThePackagesInTheirOrder() throws IOException {
        assertThat(Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE)
                        .matcher(Files.readString(PICTURE))
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyElementsOf(names());
    }

    private static List<String> names() {
        return ORDER.stream().map(name -> name.isEmpty() ? "root" : name).toList();
    }

    private boolean uses(String user, String used) {
        return classes.stream()
                .filter(type -> user.equals(nameOf(type)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .anyMatch(dependency -> used.equals(nameOf(dependency.getTargetClass())));
    }

    /** The package right below the root that a class lives in, as the picture names it. */
    private static String nameOf(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "root";
        }
        return name.startsWith(ROOT + ".")
                ? Splitter.on('.')
                        .split(name.substring(ROOT.length() + 1))
                        .iterator()
                        .next()
                : "";
    }
}
