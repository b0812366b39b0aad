package io.github.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.search.SearchResult.FacetCount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an answer holds beside the best passages. */
class AnswerTest {
    private static final String REPORT = """
            symbol: E/CN.15/2031/12
            title: Report on lamps
            issued: 2031-04-10
            8 | The keepers met in the harbour town.
            9 | Member States should:
              (a) | Trim lamps at dusk; {recommends Member States}
              (b) | Store oil for lamps, see [[resolution 99/7 -> A/RES/99/7; para. 2]]; {recommends Member States, UNODC}
            10 | Lamps were discussed until midnight.
            """;
    private static final String FRENCH = """
            symbol: E/CN.15/2031/12
            title: Rapport sur les fanaux
            language: fr
            issued: 2031-04-12
            8 | Les gardiens se sont réunis dans la ville portuaire.
            9 | Les États Membres devraient :
              (a) | Moucher les fanaux au crépuscule ;
              (b) | Conserver l'huile des fanaux ;
            """;
    private static final String EARLIER = """
            symbol: E/CN.15/2030/4
            title: Note on lamps
            kind: note
            issued: 2030-02-01
            3 | Lamps burn whale oil, as [[resolution 99/7 -> A/RES/99/7; para. 2]] has it.
            """;
    private static final String RESOLUTION = """
            symbol: A/RES/99/7
            title: Lighting of harbours
            kind: resolution
            issued: 2028-12-01
            2 | Harbours shall be lit by lamps.
            """;

    private static Shelf shelf;

    @BeforeAll
    static void index(@TempDir Path folder) {
        shelf = Shelf.of(folder, REPORT, FRENCH, EARLIER, RESOLUTION);
    }

    @AfterAll
    static void close() {
        shelf.close();
    }

    private static SearchRequest.Builder lamps() {
        return SearchRequest.builder("lamps is:paragraph OR lamps is:item").limit(100);
    }

    private static List<String> citations(SearchResult result) {
        return result.hits().stream().map(Hit::citation).collect(Collectors.toList());
    }

    @Test
    void hitsStandUnderTheirDocumentsWithTheNumberOfTheOthers() {
        SearchResult result = shelf.search(lamps().groupByDocument(2));

        assertThat(result.total()).isEqualTo(5);
        assertThat(result.documents()).hasValue(3);
        assertThat(result.groups()).hasSize(3);
        assertThat(result.groups())
                .filteredOn(group -> group.citation().equals("E/CN.15/2031/12"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.title()).hasValue("Report on lamps");
                    assertThat(group.total()).isEqualTo(3);
                    assertThat(group.hits()).hasSize(2);
                    assertThat(group.further()).isEqualTo(1);
                });
        assertThat(result.hits()).extracting(Hit::rank).containsExactly(1, 2, 3, 4);
        assertThat(result.next()).isEmpty();
    }

    @Test
    void documentsCanBePagedToo() {
        List<String> documents = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            SearchRequest.Builder request = lamps().limit(1).groupByDocument(1);
            next.ifPresent(request::after);
            SearchResult page = shelf.search(request);
            assertThat(page.groups()).hasSize(1);
            documents.add(page.groups().get(0).citation());
            next = page.next();
        } while (next.isPresent());

        assertThat(documents).containsExactlyInAnyOrder("E/CN.15/2031/12", "E/CN.15/2030/4", "A/RES/99/7");
    }

    @Test
    void anItemIsShownWithItsLeadInAndWhatStandsAroundIt() {
        Hit hit = shelf.search(SearchRequest.builder("dusk").context(1)).hits().get(0);

        assertThat(hit.citation()).isEqualTo("E/CN.15/2031/12, para. 9 (a)");
        HitContext context = hit.context().orElseThrow();
        assertThat(context.leadIns()).extracting(Passage::text).containsExactly("Member States should:");
        assertThat(context.before())
                .extracting(Passage::citation, Passage::text)
                .containsExactly(tuple("E/CN.15/2031/12, para. 8", "The keepers met in the harbour town."));
        assertThat(context.after())
                .extracting(Passage::text)
                .containsExactly("Store oil for lamps, see resolution 99/7;");
    }

    @Test
    void whatIsFoundInOneLanguageIsShownInAnother() {
        SearchResult result = shelf.search(SearchRequest.builder("dusk").in("fr"));

        Hit hit = result.hits().get(0);
        assertThat(hit.alsoIn()).containsExactly("fr");
        assertThat(hit.passage()).startsWith("Trim lamps");
        assertThat(hit.translation())
                .hasValueSatisfying(same -> assertThat(same.text()).isEqualTo("Moucher les fanaux au crépuscule ;"));
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void whatIsNotThereInTheOtherLanguageStaysAndIsSaid() {
        SearchResult midnight = shelf.search(SearchRequest.builder("midnight").in("fr"));
        SearchResult whale = shelf.search(SearchRequest.builder("whale").in("fr"));

        for (SearchResult result : List.of(midnight, whale)) {
            assertThat(result.hits()).singleElement().satisfies(hit -> {
                assertThat(hit.alsoIn()).isEmpty();
                assertThat(hit.translation()).isEmpty();
            });
            assertThat(result.notes()).containsExactly("the index has 1 of these 1 not in 'fr'");
        }
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsInEveryOrder() {
        for (HitOrder order : HitOrder.values()) {
            List<String> whole = citations(shelf.search(lamps().order(order)));
            List<String> paged = new ArrayList<>();
            SearchResult page = shelf.search(lamps().order(order).limit(2));
            paged.addAll(citations(page));
            while (page.next().isPresent()) {
                Cursor cursor = Cursor.tryParse(page.next().get().toString()).orElseThrow();
                page = shelf.search(lamps().order(order).limit(2).after(cursor));
                assertThat(page.total()).as("%s", order).isEqualTo(5);
                assertThat(page.hits().get(0).rank()).isEqualTo(paged.size() + 1);
                paged.addAll(citations(page));
            }
            assertThat(paged).as("%s", order).isEqualTo(whole).hasSize(5);
            assertThat(citations(shelf.search(lamps().order(order).offset(3).limit(10))))
                    .isEqualTo(whole.subList(3, 5));
        }
    }

    @Test
    void aCursorOfAnotherQueryOrNoCursorIsRefused() {
        Cursor cursor = shelf.search(lamps().limit(1)).next().orElseThrow();

        assertThatThrownBy(() -> SearchRequest.builder("oil").after(cursor).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another request");
        assertThat(Cursor.tryParse("")).isEmpty();
        assertThat(Cursor.tryParse("no cursor!")).isEmpty();
        assertThat(Cursor.tryParse(cursor.toString().replaceFirst("^.", "_"))).isEmpty();
    }

    @Test
    void ordersByDateAndByTheNumbersInSymbols(@TempDir Path folder) {
        assertThat(citations(shelf.search(lamps().order(HitOrder.DATE))))
                .startsWith("E/CN.15/2031/12, para. 9 (a)")
                .endsWith("E/CN.15/2030/4, para. 3", "A/RES/99/7, para. 2");
        String[] drafts = IntStream.of(100, 9, 10)
                .mapToObj(number -> "symbol: A/77/" + number + "\n1 | Fog.\n2 | Fog.\n")
                .toArray(String[]::new);
        try (Shelf numbered = Shelf.of(folder, drafts)) {
            assertThat(citations(numbered.search(SearchRequest.builder("fog").order(HitOrder.SYMBOL))))
                    .containsExactly(
                            "A/77/9, para. 1",
                            "A/77/9, para. 2",
                            "A/77/10, para. 1",
                            "A/77/10, para. 2",
                            "A/77/100, para. 1",
                            "A/77/100, para. 2");
        }
    }

    @Test
    void countsByWhatIsAskedForWithTheNamesPeopleKnow() {
        SearchResult result = shelf.search(lamps().limit(0)
                .facets(ImmutableSet.of(
                        Facet.BODY,
                        Facet.YEAR,
                        Facet.ADDRESSEE,
                        Facet.STRENGTH,
                        Facet.CITED,
                        Facet.CITED_PLACE,
                        Facet.COUNTRY)));

        assertThat(result.hits()).isEmpty();
        assertThat(result.facets().keySet())
                .containsExactly("body", "year", "addressee", "strength", "cited", "cited-place", "country");
        assertThat(result.facets().get("body"))
                .first()
                .isEqualTo(new FacetCount(
                        "E/CN.15", 4, Optional.of("Commission on Crime Prevention and Criminal Justice")));
        assertThat(result.facets().get("year"))
                .extracting(FacetCount::value, FacetCount::count)
                .containsExactly(tuple("2031", 3L), tuple("2028", 1L), tuple("2030", 1L));
        assertThat(result.facets().get("addressee"))
                .containsExactly(
                        new FacetCount("Member States", 2, Optional.empty()),
                        new FacetCount("UNODC", 1, Optional.empty()));
        assertThat(result.facets().get("strength")).containsExactly(new FacetCount("3", 2, Optional.of("should")));
        assertThat(result.facets().get("cited"))
                .containsExactly(new FacetCount("A/RES/99/7", 2, Optional.of("Lighting of harbours")));
        assertThat(result.facets().get("cited-place"))
                .containsExactly(new FacetCount("A/RES/99/7, para. 2", 2, Optional.of("Lighting of harbours")));
        assertThat(result.facets().get("country")).isEmpty();
    }

    @Test
    void valuesOfAFacetCanBeLimitedToTheMostFrequent() {
        SearchResult result =
                shelf.search(lamps().facets(ImmutableSet.of(Facet.YEAR)).facetLimit(1));

        assertThat(result.facets().get("year")).containsExactly(new FacetCount("2031", 3, Optional.empty()));
    }

    @Test
    void narrowingLeavesExactlyWhatWasCounted() {
        SearchResult counted = shelf.search(lamps().facets(ImmutableSet.of(
                Facet.BODY, Facet.YEAR, Facet.KIND, Facet.STRENGTH, Facet.ADDRESSEE, Facet.CITED)));

        counted.facets()
                .forEach((name, values) -> values.forEach(value -> {
                    Facet facet = Facet.named(name).orElseThrow();
                    assertThat(shelf.search(lamps().narrowTo(facet, value.value()))
                                    .total())
                            .as("%s %s", name, value.value())
                            .isEqualTo(value.count());
                }));
        assertThat(shelf.search(lamps().narrowTo(Facet.YEAR, "2031").narrowTo(Facet.YEAR, "2028"))
                        .total())
                .isZero();
        assertThat(Narrowing.tryParse("year:2031")).contains(new Narrowing(Facet.YEAR, "2031"));
        assertThat(Narrowing.tryParse("cited-place:A/RES/99/7, para. 2")).isEmpty();
    }

    @Test
    void countsYearByYear() {
        OverTime counts = shelf.search(lamps().overTime(Facet.KIND)).overTime().orElseThrow();

        assertThat(counts.years()).containsExactly(2028, 2029, 2030, 2031);
        assertThat(counts.rows())
                .extracting(row -> row.value().value(), row -> row.counts().asList())
                .containsExactly(
                        tuple("report", List.of(0L, 0L, 0L, 3L)),
                        tuple("note", List.of(0L, 0L, 1L, 0L)),
                        tuple("resolution", List.of(1L, 0L, 0L, 0L)));
    }

    @Test
    void aSearchOutOfTimeSaysSo() {
        SearchResult result = shelf.search(lamps().timeLimit(Duration.ofNanos(1)));

        assertThat(result.partial()).isTrue();
        assertThat(result.notes()).anyMatch(note -> note.startsWith("the time limit ended the search"));
        assertThat(shelf.search(lamps().timeLimit(Duration.ofMinutes(5))).partial())
                .isFalse();
    }

    @Test
    void anInterruptedThreadSearchesNoLonger() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> shelf.search(lamps())).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(shelf.search(lamps()).total()).isEqualTo(5);
    }

    @Test
    void oneRequestServesManyThreads() {
        SearchRequest request = lamps().facets(ImmutableSet.copyOf(Facet.values()))
                .groupByDocument(2)
                .context(1)
                .in("fr")
                .build();
        SearchResult alone = shelf.searcher().search(request);

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(turn -> shelf.searcher().search(request)))
                .allSatisfy(result -> {
                    assertThat(result.groups()).isEqualTo(alone.groups());
                    assertThat(result.facets()).isEqualTo(alone.facets());
                });
    }

    @Test
    void moreHitsThanAreFoundAtOnceComeEachOnce(@TempDir Path folder) {
        int many = 10_050;
        String draft = IntStream.rangeClosed(1, many)
                .mapToObj(number -> number + " | Fog " + "bank ".repeat(number % 3))
                .collect(Collectors.joining("\n", "symbol: A/77/9\n", "\n"));
        try (Shelf foggy = Shelf.of(folder, draft)) {
            for (HitOrder order : List.of(HitOrder.RELEVANCE, HitOrder.DATE)) {
                SearchRequest request =
                        SearchRequest.builder("fog").order(order).build();
                try (Stream<Hit> hits = foggy.searcher().hits(request)) {
                    List<Hit> all = hits.toList();
                    assertThat(all)
                            .extracting(Hit::node)
                            .doesNotHaveDuplicates()
                            .hasSize(many);
                    assertThat(all.get(many - 1).rank()).isEqualTo(many);
                }
            }
        }
    }

    @Test
    void allHitsComeOneAfterTheOtherInTheOrderOfTheSearch() {
        List<String> found = citations(shelf.search(lamps()));
        try (Stream<Hit> hits = shelf.searcher().hits(lamps().limit(1).build())) {
            assertThat(hits.map(Hit::citation)).isEqualTo(found);
        }
        SearchRequest.Builder filledUp =
                SearchRequest.builder("oil lamps harbours midnight").limit(100);
        try (Stream<Hit> hits = shelf.searcher().hits(filledUp.build())) {
            assertThat(hits.map(Hit::citation))
                    .isEqualTo(citations(shelf.search(filledUp)))
                    .isNotEmpty();
        }
        Cursor second = shelf.search(lamps().limit(2)).next().orElseThrow();
        try (Stream<Hit> hits = shelf.searcher().hits(lamps().after(second).build())) {
            assertThat(hits.map(Hit::citation)).isEqualTo(found.subList(2, 5));
        }
    }
}
