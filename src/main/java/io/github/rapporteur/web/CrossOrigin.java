package io.github.rapporteur.web;

import com.google.common.collect.ImmutableSet;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** Lets pages of some other sites read answers, and no others: none where nobody said so. */
final class CrossOrigin {
    private static final String ANY = "*";

    private final ImmutableSet<String> origins;

    CrossOrigin(ImmutableSet<String> origins) {
        this.origins = origins;
    }

    /** Puts the headers that a browser goes by. */
    void mark(HttpFields request, HttpFields.Mutable response) {
        if (origins.isEmpty()) {
            response.put("Cross-Origin-Resource-Policy", "same-origin");
            return;
        }
        response.add(HttpHeader.VARY, "Origin");
        String origin = request.get(HttpHeader.ORIGIN);
        if (origin == null || !(origins.contains(ANY) || origins.contains(origin))) {
            return;
        }
        response.put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, origins.contains(ANY) ? ANY : origin);
        response.put(HttpHeader.ACCESS_CONTROL_EXPOSE_HEADERS, "Retry-After, Content-Disposition, X-Total-Count");
        if (request.contains(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD)) {
            response.put(HttpHeader.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
            response.put(HttpHeader.ACCESS_CONTROL_MAX_AGE, "600");
        }
    }
}
