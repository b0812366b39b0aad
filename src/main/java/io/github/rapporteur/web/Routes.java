package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

/** All addresses of the service besides the page. */
final class Routes {
    /** What all begin with; a change that breaks clients gets another number beside it. */
    static final String BASE = "/api/v1";

    private final ImmutableMap<String, Route> byPath;

    private Routes(Iterable<Route> routes) {
        this.byPath = Maps.uniqueIndex(routes, route -> BASE + route.path());
    }

    static Routes of(ServiceOptions options, Metrics metrics) {
        ImmutableList<Route> routes = ImmutableList.of(
                SearchEndpoint.route(options.timeLimit()),
                DocumentEndpoint.route(),
                NodeEndpoint.route(),
                ResolveEndpoint.route(),
                CitedByEndpoint.route(),
                GraphEndpoint.route(),
                RecommendationsEndpoint.route(),
                ConsolidateEndpoint.route(),
                ExportEndpoint.route(),
                AboutEndpoints.queryHelp(),
                AboutEndpoints.health(),
                AboutEndpoints.metrics(metrics));
        return new Routes(ImmutableList.<Route>builder()
                .addAll(routes)
                .add(AboutEndpoints.openApi(routes))
                .build());
    }

    /** The route of a path, as a request has it. */
    Optional<Route> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** All of them. */
    ImmutableList<Route> all() {
        return byPath.values().asList();
    }
}
