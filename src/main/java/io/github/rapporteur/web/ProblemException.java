package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** Why a request is not answered as asked: becomes a problem detail (RFC 9457). */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ImmutableMap<String, ImmutableList<String>> lists;

    /** @param detail one sentence that says what to do */
    ProblemException(int status, String detail) {
        this(status, detail, ImmutableMap.of());
    }

    /** @param lists members besides the usual ones, by their names */
    ProblemException(int status, String detail, ImmutableMap<String, ImmutableList<String>> lists) {
        super(detail, null, false, false);
        this.status = status;
        this.lists = lists;
    }

    /** There is more to do than can be done. */
    static ProblemException busy() {
        return new ProblemException(503, "there is too much to do just now; ask again in a second");
    }

    /** The program is at fault. */
    static ProblemException stumbled() {
        return new ProblemException(
                500, "this request made the service stumble, which is a fault of the program; its keeper is told why");
    }

    int status() {
        return status;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    ImmutableMap<String, ImmutableList<String>> lists() {
        return lists;
    }
}
