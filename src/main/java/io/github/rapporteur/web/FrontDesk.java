package io.github.rapporteur.web;

import com.google.common.base.Stopwatch;
import com.google.common.collect.Iterables;
import io.github.rapporteur.index.IndexUnavailableException;
import io.github.rapporteur.web.Route.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes every request and has it answered by its route, or by a file of the page, as far as it may be answered. */
final class FrontDesk extends Handler.Abstract {
    /** Files are written while they are read, which takes long; few at once leave room for all else. */
    private static final int EXPORTS = 2;

    private static final int EXPORTS_WAITING = 4;
    /** How many times as long as an answer an export may take. */
    private static final int LONGER = 60;

    private final Metrics metrics = new Metrics();
    private final PageFiles files = new PageFiles();
    private final Routes routes;
    private final CorpusSource corpus;
    private final Gate gate;
    private final Sender sender;
    private final Consumer<? super Throwable> failures;
    private final Allowance answers;
    private final Allowance exports;

    FrontDesk(
            ServiceOptions options,
            CorpusSource corpus,
            Gate gate,
            Sender sender,
            Consumer<? super Throwable> failures) {
        this.routes = Routes.of(options, metrics);
        this.corpus = corpus;
        this.gate = gate;
        this.sender = sender;
        this.failures = failures;
        this.answers = new Allowance(options.concurrent(), options.waiting(), options.timeLimit());
        this.exports =
                new Allowance(EXPORTS, EXPORTS_WAITING, options.timeLimit().multipliedBy(LONGER));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Stopwatch watch = Stopwatch.createStarted();
        Reply reply = reply(request);
        if (reply.body() instanceof Reply.Written written && request.getMethod().equals("GET")) {
            stream(request, response, reply, written.writing(), callback);
        } else if (reply.status() == HttpStatus.SERVICE_UNAVAILABLE_503) {
            sender.sendLater(request, response, reply, callback);
        } else {
            sender.send(request, response, reply, callback);
        }
        metrics.count(label(request), reply.status(), watch.elapsed());
        return true;
    }

    private Reply reply(Request request) {
        try {
            return answer(request);
        } catch (RuntimeException | Error e) {
            return Reply.problem(problem(e));
        }
    }

    /** What to say of a failure; what should not have failed is told to whoever keeps the service. */
    private ProblemException problem(Throwable failure) {
        if (failure instanceof ProblemException problem) {
            return problem;
        }
        failures.accept(failure);
        return failure instanceof IndexUnavailableException
                ? new ProblemException(503, "the index cannot be read just now; its keeper is told why")
                : ProblemException.stumbled();
    }

    private Reply answer(Request request) {
        gate.requireName(request);
        String path = Request.getPathInContext(request);
        Optional<Route> route = routes.at(path);
        Optional<Reply> file = files.at(path);
        if (route.isEmpty() && file.isEmpty()) {
            throw nothing();
        }
        if (request.getMethod().equals("OPTIONS")) {
            return Reply.empty("Allow", Reply.METHODS);
        }
        gate.requireQuestion(request);
        return route.isPresent() ? answer(request, route.get()) : file.orElseThrow();
    }

    private Reply answer(Request request, Route route) {
        Asked asked = Asked.of(gate.parameters(request), route.parameters());
        if (route.shape() != Shape.OBJECT && route.shape() != Shape.LIST) {
            return corpus.ask(open -> route.endpoint().answer(asked, open));
        }
        sender.requireRoom();
        return answers.spend(() -> corpus.ask(open -> route.endpoint().answer(asked, open)));
    }

    /** What fails before the first byte is a problem as any other; later on the answer is broken off. */
    private void stream(Request request, Response response, Reply reply, Reply.Writing writing, Callback callback) {
        try {
            exports.spend(() -> corpus.ask(open -> {
                try {
                    sender.stream(request, response, reply, writing, open);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return reply;
            }));
            callback.succeeded();
        } catch (UncheckedIOException e) {
            callback.failed(e);
        } catch (RuntimeException | Error e) {
            ProblemException problem = problem(e);
            if (response.isCommitted()) {
                callback.failed(problem);
            } else {
                response.reset();
                sender.send(request, response, Reply.problem(problem), callback);
            }
        }
    }

    private ProblemException nothing() {
        return new ProblemException(
                404,
                "nothing is at this address; there are "
                        + String.join(", ", Iterables.transform(routes.all(), route -> Routes.BASE + route.path())));
    }

    /** What requests are counted under: few names, whatever is asked for. */
    private String label(Request request) {
        String path = Request.getPathInContext(request);
        return routes.at(path).isPresent() ? path : files.at(path).isPresent() ? "page" : "none";
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        answers.close();
        exports.close();
    }
}
