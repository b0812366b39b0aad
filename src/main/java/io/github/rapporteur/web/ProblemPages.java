package io.github.rapporteur.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says what the server itself refuses, before anything here sees it, in the same form as all other problems. */
final class ProblemPages extends ErrorHandler {
    private final Sender sender;

    ProblemPages(Sender sender) {
        this.sender = sender;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        sender.send(request, response, Reply.problem(problem(response.getStatus())), callback);
        return true;
    }

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
        Reply reply = Reply.problem(problem(status));
        fields.put(HttpHeader.CONTENT_TYPE, reply.type());
        return reply.body() instanceof Reply.Whole whole ? ByteBuffer.wrap(whole.bytes()) : ByteBuffer.allocate(0);
    }

    private static ProblemException problem(int status) {
        return new ProblemException(
                status,
                switch (status) {
                    case 408 -> "the request came too slowly; send it at once";
                    case 414, 431 -> "the address or the head of the request is too long; ask with fewer words";
                    case 500 ->
                        "this request made the service stumble, which is a fault of the program; its keeper is told why";
                    case 503 -> "the service is ending, or has too much to do; ask again in a second";
                    default -> "this is no request that HTTP knows; send GET, an address and HTTP/1.1";
                });
    }
}
