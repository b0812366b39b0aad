package io.github.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rapporteur.Corpus;
import io.github.rapporteur.CorpusOptions;
import io.github.rapporteur.index.IndexUnavailableException;
import io.github.rapporteur.index.IndexingListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that changes while it is served. */
class FollowedIndexTest {
    private static final ServiceOptions ANYWHERE = ServiceOptions.DEFAULTS.at("127.0.0.1", 0);

    @TempDir
    private Path folder;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    private Path document(String name, String text) throws Exception {
        return Files.writeString(
                Files.createDirectories(folder.resolve("documents")).resolve(name), text);
    }

    @Test
    void whatIsAddedIsFoundAtOnceAlsoAfterTheIndexWasMadeAnew() throws Exception {
        Path index = folder.resolve("index");
        try (Corpus corpus = Corpus.open(index)) {
            corpus.add(document("E_CN.15_2091_12.txt", "1. The keepers considered lamps.\n"));
        }
        try (Served served = Served.of(Service.start(ANYWHERE, index, failures::add))) {
            assertThat(total(served, "lamps")).isEqualTo(1);
            add(index, document("E_CN.15_2091_13.txt", "1. The keepers considered lamps and wicks.\n"));
            assertThat(total(served, "lamps")).isEqualTo(2);

            Corpus.reindex(index, CorpusOptions.DEFAULTS, false, IndexingListener.NONE);
            add(index, document("E_CN.15_2091_14.txt", "1. The keepers considered lamps and oil.\n"));

            assertThat(total(served, "lamps")).isEqualTo(3);
        }
        assertThat(failures).isEmpty();
    }

    private static void add(Path index, Path document) {
        try (Corpus corpus = Corpus.open(index)) {
            corpus.add(document);
        }
    }

    private static int total(Served served, String query) throws Exception {
        return served.json("/api/v1/search", "q", query).path("total").asInt();
    }

    @Test
    void anIndexThatIsNotThereCannotBeServed() {
        assertThatThrownBy(() -> Service.start(ANYWHERE, folder.resolve("nothing"), failures::add))
                .isInstanceOf(IndexUnavailableException.class);
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (Corpus corpus = Corpus.open(folder.resolve("index"));
                Service first = Service.start(ANYWHERE, corpus)) {
            int port = first.address().getPort();

            assertThatThrownBy(() -> Service.start(ANYWHERE.at("127.0.0.1", port), corpus))
                    .isInstanceOf(ServiceFailedException.class)
                    .hasMessageContaining("127.0.0.1:" + port)
                    .hasMessageContaining("choose another");
        }
    }

    @Test
    void closingTwiceDoesNothing() {
        try (Corpus corpus = Corpus.open(folder.resolve("index"))) {
            Service service = Service.start(ANYWHERE, corpus);
            service.close();
            service.close();

            assertThat(corpus.search("lamps").total()).isZero();
        }
    }
}
