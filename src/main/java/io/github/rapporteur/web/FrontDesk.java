package io.github.rapporteur.web;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.Corpus;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes every request, has it answered by its route or by a file of the page, and sends the answer with what goes with all. */
final class FrontDesk extends Handler.Abstract {
    private static final String METHODS = "GET, HEAD, OPTIONS";

    /** What a browser is told of every answer: nothing of it runs, is framed, or loads from elsewhere. */
    private static final ImmutableMap<String, String> ALWAYS = ImmutableMap.of(
            "Content-Security-Policy",
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "no-cache");

    private final Routes routes;
    private final Corpus corpus;
    private final HostCheck hosts;
    private final PageFiles files = new PageFiles();

    FrontDesk(Routes routes, Corpus corpus, HostCheck hosts) {
        this.routes = routes;
        this.corpus = corpus;
        this.hosts = hosts;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Reply reply;
        try {
            reply = answer(request);
        } catch (ProblemException e) {
            reply = Reply.problem(e);
        }
        send(request, response, reply, callback);
        return true;
    }

    private Reply answer(Request request) {
        String host = Strings.nullToEmpty(Request.getServerName(request));
        if (!hosts.allows(host)) {
            throw new ProblemException(
                    421, "this service is not called '" + Missing.shown(host) + "'; call it localhost, or 127.0.0.1");
        }
        String path = Request.getPathInContext(request);
        Optional<Route> route = routes.at(path);
        Optional<Reply> file = files.at(path);
        if (route.isEmpty() && file.isEmpty()) {
            throw new ProblemException(
                    404, "nothing is at this address; there are " + String.join(", ", routes.paths()));
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            throw new ProblemException(405, "only " + METHODS + " are answered here");
        }
        return route.isPresent() ? answer(request, route.get()) : file.orElseThrow();
    }

    private Reply answer(Request request, Route route) {
        Asked asked = Asked.of(Request.extractQueryParameters(request), route.parameters());
        return route.endpoint().answer(asked, corpus);
    }

    private static void send(Request request, Response response, Reply reply, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        ALWAYS.forEach(headers::put);
        reply.headers().forEach(headers::put);
        String tag = Strings.nullToEmpty(headers.get(HttpHeader.ETAG));
        if (!tag.isEmpty()
                && request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH).contains(tag)) {
            response.setStatus(304);
            response.write(true, ByteBuffer.allocate(0), callback);
            return;
        }
        response.setStatus(reply.status());
        headers.put(HttpHeader.CONTENT_TYPE, reply.type());
        headers.put(HttpHeader.CONTENT_LENGTH, reply.body().length);
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
    }
}
