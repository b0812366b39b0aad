package io.github.rapporteur.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.reference.CitedPlaces;
import io.github.rapporteur.search.Gathering.Gathered;
import io.github.rapporteur.search.SearchResult.FacetCount;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TotalHitCountCollector;

/** Works out what a request gets. For one search. */
final class Answer {
    private final Snapshot snapshot;
    private final Search search;
    private final SearchRequest request;
    private final Words words;
    private final CitedPlaces places;
    private final Deadline deadline;

    Answer(Snapshot snapshot, Search search, SearchRequest request, Words words, CitedPlaces places) {
        this.snapshot = snapshot;
        this.search = search;
        this.request = request;
        this.words = words;
        this.places = places;
        this.deadline = new Deadline(request.timeLimit());
    }

    /**
     * What a search brought.
     *
     * @param total exact, unless partial
     */
    record Found(
            long total,
            OptionalLong documents,
            ImmutableList<Hit> hits,
            ImmutableList<HitGroup> groups,
            ImmutableMap<String, ImmutableList<FacetCount>> facets,
            Optional<OverTime> overTime,
            Optional<Cursor> next,
            boolean partial,
            ImmutableList<String> notes) {}

    /** The answer; where nothing holds all that is asked, what holds some of it. */
    Found to(Optional<Clause> asked) throws IOException {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        if (request.after().map(cursor -> !cursor.isOf(snapshot.version())).orElse(false)) {
            notes.add("the index has changed since the answer before: hits may be missing or come twice");
        }
        if (asked.isEmpty()) {
            return nothing(notes.add("nothing was asked for").build());
        }
        Clause clause = asked.get();
        Run run = run(clause, true);
        if (run.whole() && search.widens(clause, run.gathered().total())) {
            Run wider = run(clause, false);
            if (wider.gathered().total() > run.gathered().total()) {
                notes.add(widened(run.gathered().total()));
                run = wider;
            }
        }
        if (!run.whole()) {
            notes.add("the time limit ended the search: there may be more, and better ones");
        }
        return found(run, clause, notes.build());
    }

    private static String widened(long all) {
        return switch ((int) all) {
            case 0 -> "nothing holds all of these; what holds some of them is shown";
            case 1 -> "one passage holds all of these; what holds some of them is shown, too";
            default -> all + " passages hold all of these; what holds some of them is shown, too";
        };
    }

    private Found nothing(ImmutableList<String> notes) {
        return new Found(
                0,
                OptionalLong.empty(),
                ImmutableList.of(),
                ImmutableList.of(),
                request.facets().stream()
                        .collect(ImmutableMap.toImmutableMap(Facet::label, facet -> ImmutableList.of())),
                Optional.empty(),
                Optional.empty(),
                false,
                notes);
    }

    private record Run(Query query, Gathered gathered, Matching matching, boolean whole) {}

    private Run run(Clause clause, boolean strict) throws IOException {
        Query query = search.translated(clause, strict);
        IndexSearcher searcher = deadline.searcher(snapshot);
        Gathering gathering = request.perDocument().isPresent()
                ? new DocumentHits(searcher, request, request.perDocument().getAsInt())
                : SingleHits.of(request);
        Query restricted = search.restricted(query);
        boolean whole = deadline.collectWith(searcher, restricted, gathering.collector());
        Gathered gathered = gathering.gathered();
        Matching matching = new Matching(snapshot);
        if (!request.facets().isEmpty() || request.overTime().isPresent()) {
            // Apart from the best, which then need not score all that match.
            whole = whole && deadline.collect(snapshot, Countable.of(restricted), matching);
            gathered = whole ? gathered.counted(matching.total()) : gathered;
        } else if (whole && !gathered.counted()) {
            TotalHitCountCollector all = new TotalHitCountCollector();
            whole = deadline.collect(snapshot, Countable.of(restricted), all);
            gathered = gathered.counted(all.getTotalHits());
        }
        return new Run(query, gathered, matching, whole);
    }

    private Found found(Run run, Clause clause, ImmutableList<String> notes) throws IOException {
        Gathered gathered = run.gathered();
        List<ImmutableList<Hit>> bundles = bundles(
                gathered,
                new Reading(snapshot, run.query(), clause, words, request, new Aside(snapshot, request, places)));
        Facets facets = new Facets(snapshot, run.matching(), request);
        ImmutableList<Hit> hits = bundles.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
        return new Found(
                gathered.total(),
                gathered.documents(),
                hits,
                request.perDocument().isPresent() ? new Groups(snapshot).of(gathered, bundles) : ImmutableList.of(),
                facets.counts(),
                facets.overTime(),
                next(gathered),
                !run.whole(),
                ImmutableList.<String>builder()
                        .addAll(notes)
                        .addAll(untranslated(hits).stream().iterator())
                        .build());
    }

    private Optional<String> untranslated(ImmutableList<Hit> hits) {
        return request.in().flatMap(language -> {
            long without = hits.stream().filter(hit -> hit.isWithout(language)).count();
            return without == 0
                    ? Optional.empty()
                    : Optional.of("the index has %d of these %d not in '%s'".formatted(without, hits.size(), language));
        });
    }

    private ImmutableList<ImmutableList<Hit>> bundles(Gathered gathered, Reading reading) throws IOException {
        int rank = request.perDocument().isPresent() ? 0 : given();
        ImmutableList.Builder<ImmutableList<Hit>> bundles = ImmutableList.builder();
        for (Gathering.Bundle bundle : gathered.bundles()) {
            ImmutableList.Builder<Hit> hits = ImmutableList.builder();
            for (FieldDoc found : bundle.hits()) {
                hits.add(reading.read(found, ++rank));
            }
            bundles.add(hits.build());
        }
        return bundles.build();
    }

    /** How many hits, or documents, stand before those that are given. */
    private int given() {
        return request.after().map(Cursor::given).orElse(0) + request.offset();
    }

    private Optional<Cursor> next(Gathered gathered) {
        if (!gathered.more() || gathered.bundles().isEmpty()) {
            return Optional.empty();
        }
        if (request.perDocument().isPresent()) {
            return Optional.of(Cursor.of(
                    snapshot.version(), request, given() + gathered.bundles().size()));
        }
        ImmutableList<FieldDoc> hits = gathered.bundles().get(0).hits();
        return hits.isEmpty()
                ? Optional.empty()
                : Optional.of(Cursor.of(
                        snapshot.version(), request, given() + hits.size(), hits.get(hits.size() - 1).fields));
    }
}
