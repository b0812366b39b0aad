package io.github.rapporteur.web;

import com.google.common.base.Strings;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** What is looked at in a request before anybody works on it. */
final class Gate {
    private final HostCheck hosts;

    Gate(HostCheck hosts) {
        this.hosts = hosts;
    }

    /** @throws ProblemException 421 if it calls somebody else */
    void requireName(Request request) {
        String host = Strings.nullToEmpty(Request.getServerName(request));
        if (!hosts.allows(host)) {
            throw new ProblemException(
                    421,
                    "this service is not called '" + Missing.shown(host)
                            + "'; call it localhost, or start it with --allow-host");
        }
    }

    /** @throws ProblemException 405 or 413 if it would change something, or brings a body */
    void requireQuestion(Request request) {
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            throw new ProblemException(405, "nothing can be changed here; ask with GET or HEAD");
        }
        if (request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) {
            throw new ProblemException(413, "no body is read here; put what you ask behind the question mark");
        }
    }

    /** @throws ProblemException 400 if they are no text */
    Fields parameters(Request request) {
        try {
            return Request.extractQueryParameters(request);
        } catch (RuntimeException e) {
            throw new ProblemException(
                    400, "what stands behind the question mark is no text in UTF-8, with % before each byte");
        }
    }
}
