package io.github.rapporteur.web;

import com.google.common.base.Stopwatch;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import io.github.rapporteur.index.IndexUnavailableException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Takes every request and has it answered by its route, or by a file of the page, as far as it may be answered. */
final class FrontDesk extends Handler.Abstract {
    private final Routes routes;
    private final CorpusSource corpus;
    private final Consumer<? super Throwable> failures;
    private final HostCheck hosts;
    private final Turnstile turnstile;
    private final RequestClock clock;
    private final Sender sender;
    private final Metrics metrics;
    private final PageFiles files = new PageFiles();

    FrontDesk(
            ServiceOptions options,
            CorpusSource corpus,
            HostCheck hosts,
            Sender sender,
            Consumer<? super Throwable> failures) {
        this.failures = failures;
        this.metrics = new Metrics();
        this.routes = Routes.of(options, metrics);
        this.corpus = corpus;
        this.hosts = hosts;
        this.turnstile = new Turnstile(options.concurrent(), options.waiting());
        this.clock = new RequestClock(options.timeLimit());
        this.sender = sender;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Stopwatch watch = Stopwatch.createStarted();
        Reply reply;
        try {
            reply = answer(request);
        } catch (ProblemException e) {
            reply = Reply.problem(e);
        } catch (IndexUnavailableException e) {
            failures.accept(e);
            reply = Reply.problem(
                    new ProblemException(503, "the index cannot be read just now; its keeper is told why"));
        } catch (RuntimeException | Error e) {
            failures.accept(e);
            reply = Reply.problem(ProblemException.stumbled());
        }
        metrics.count(label(request), reply.status(), watch.elapsed());
        sender.send(request, response, reply, callback);
        return true;
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        clock.close();
    }

    private String label(Request request) {
        String path = Request.getPathInContext(request);
        return routes.at(path).isPresent() ? path : files.at(path).isPresent() ? "page" : "none";
    }

    private Reply answer(Request request) {
        requireName(request);
        String path = Request.getPathInContext(request);
        Optional<Route> route = routes.at(path);
        Optional<Reply> file = files.at(path);
        if (route.isEmpty() && file.isEmpty()) {
            throw nothing();
        }
        String method = request.getMethod();
        if (method.equals("OPTIONS")) {
            return new Reply(204, "", new byte[0], ImmutableMap.of("Allow", Reply.METHODS));
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            throw new ProblemException(405, "nothing can be changed here; ask with GET or HEAD");
        }
        requireNoBody(request);
        return route.isPresent() ? answer(request, route.get()) : file.orElseThrow();
    }

    private Reply answer(Request request, Route route) {
        Asked asked = Asked.of(parameters(request), route.parameters());
        if (route.shape().isUrgent()) {
            return corpus.ask(open -> route.endpoint().answer(asked, open));
        }
        sender.requireRoom();
        return turnstile.pass(() -> clock.within(() -> corpus.ask(open -> route.endpoint().answer(asked, open))));
    }

    private static Fields parameters(Request request) {
        try {
            return Request.extractQueryParameters(request);
        } catch (RuntimeException e) {
            throw new ProblemException(
                    400, "what stands behind the question mark is no text in UTF-8, with % before each byte");
        }
    }

    private void requireName(Request request) {
        String host = Strings.nullToEmpty(Request.getServerName(request));
        if (!hosts.allows(host)) {
            throw new ProblemException(
                    421,
                    "this service is not called '" + Missing.shown(host)
                            + "'; call it localhost, or start it with --allow-host");
        }
    }

    private static void requireNoBody(Request request) {
        if (request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            throw new ProblemException(413, "no body is read here; put what you ask behind the question mark");
        }
    }

    private ProblemException nothing() {
        return new ProblemException(
                404,
                "nothing is at this address; there are "
                        + routes.all().stream()
                                .map(route -> Routes.BASE + route.path())
                                .collect(Collectors.joining(", ")));
    }
}
