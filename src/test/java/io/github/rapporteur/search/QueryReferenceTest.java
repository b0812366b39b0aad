package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the reference finds what its row promises, in a few invented documents. */
class QueryReferenceTest {
    private static final String[] LIBRARY = {
        """
            symbol: E/CN.15/2018/12
            title: What the meeting on cybercrime found
            session: 27
            issued: 2018-03-01
            # II | Legislation
            9 | Training of judges and prosecutors makes mutual legal assistance faster; {recommends Member States; proposed by France; naming Colombia; about training}
            10 | Judges met in spring.
            """, """
            symbol: A/RES/65/230
            title: A congress
            kind: resolution
            session: 65
            issued: 2010-12-21
            42! | Welcomes the training of clerks, see [[paragraph 9 -> E/CN.15/2018/12; para. 9]].
            """, """
            symbol: E/CN.7/2019/5
            title: Notes
            kind: note
            session: 62
            issued: 2019-03-14
            1 | Nothing was said of prosecution or of crime.
            """, """
            symbol: A/71/9
            title: Notes
            kind: note
            session: 71
            issued: 2014-05-02
            language: fr
            1 | Les greffiers se taisent.
            """,
    };

    private static final String JUDGES = "E/CN.15/2018/12, para. 9";
    private static final String SPRING = "E/CN.15/2018/12, para. 10";
    private static final String CLERKS = "A/RES/65/230, para. 42";
    private static final String CRIME = "E/CN.7/2019/5, para. 1";
    private static final String FRENCH = "A/71/9, para. 1";

    /** What each example finds, of a document as a whole only where that is asked for. */
    private static final ImmutableMap<String, String> FOUND = ImmutableMap.<String, String>builder()
            .put("training of judges", JUDGES)
            .put("\"mutual legal assistance\"", JUDGES)
            .put("training AND judges", JUDGES)
            .put("judges OR prosecutors", JUDGES + "; " + SPRING)
            .put("training -judges", CLERKS)
            .put("training (judges OR prosecutors)", JUDGES)
            .put("training near/5 judges", JUDGES)
            .put("prosecut*", JUDGES + "; " + CRIME)
            .put("*crime", CRIME)
            .put("judgse~", JUDGES + "; " + SPRING)
            .put("kind:resolution training", CLERKS)
            .put("kind:(resolution OR report)", JUDGES + "; " + SPRING + "; " + CLERKS)
            .put("year:2015..", JUDGES + "; " + SPRING + "; " + CRIME)
            .put("E/CN.15/2018/12", "E/CN.15/2018/12; " + CLERKS)
            .put("E/CN.15/*", "E/CN.15/2018/12")
            .put("E/CN.15/2018/12, para. 9", JUDGES + "; " + CLERKS)
            .put("General Assembly resolution 65/230", "A/RES/65/230")
            .put("*", JUDGES + "; " + SPRING + "; " + CLERKS + "; " + CRIME + "; " + FRENCH)
            .put("symbol:E/CN.15/*", JUDGES + "; " + SPRING)
            .put("cites:\"E/CN.15/2018/12, para. 9\"", CLERKS)
            .put("citedby:\"A/RES/65/230, para. 42\"", JUDGES)
            .put("similar:\"E/CN.15/2018/12, para. 9\"", CLERKS + "; " + SPRING + "; " + CRIME)
            .put("body:\"Commission on Narcotic Drugs\"", CRIME)
            .put("session:70..75", FRENCH)
            .put("year:2015..2020", JUDGES + "; " + SPRING + "; " + CRIME)
            .put("date:2019-03..2020", CRIME)
            .put("language:fr", FRENCH)
            .put("kind:resolution", CLERKS)
            .put("is:recommendation", JUDGES)
            .put("role:operative", CLERKS)
            .put("addressee:\"Member States\"", JUDGES)
            .put("proposer:France", JUDGES)
            .put("country:Colombia", JUDGES)
            .put("topic:training", JUDGES)
            .put("strength:3..6", JUDGES)
            .put("heading:legislation", JUDGES + "; " + SPRING)
            .put("title:cybercrime", JUDGES + "; " + SPRING)
            .buildOrThrow();

    private static Shelf shelf;

    @BeforeAll
    static void index(@TempDir Path folder) {
        shelf = Shelf.of(folder, LIBRARY);
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    static Stream<String> examples() {
        return Stream.concat(QueryReference.operators().stream(), QueryReference.fields().stream())
                .map(QueryReference.Row::example)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleFindsWhatItsRowPromises(String example) {
        assertThat(FOUND).as("what the new example should find").containsKey(example);
        List<String> promised = Splitter.on("; ").splitToList(FOUND.getOrDefault(example, ""));
        assertThat(shelf.search(example).hits().stream()
                        .filter(hit -> !hit.type().equals("document") || promised.contains(hit.citation()))
                        .map(Hit::citation))
                .containsExactlyInAnyOrderElementsOf(promised);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noExampleIsDoubtful(String example) {
        assertThat(shelf.search(example).notes()).allMatch(note -> note.startsWith("read "));
        assertThat(shelf.search(example).suggestions()).isEmpty();
    }
}
