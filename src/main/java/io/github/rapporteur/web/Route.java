package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.Corpus;

/**
 * One address of the service, and how it is answered.
 *
 * @param path below {@link Routes#BASE}
 * @param summary a sentence on what it answers
 * @param type the content type of its answers
 * @param parameters that it knows
 * @param endpoint makes the answer
 */
record Route(String path, String summary, String type, ImmutableList<Parameter<?>> parameters, Endpoint endpoint) {

    /** Makes answers. To be safe for use by several threads. */
    interface Endpoint {
        /** @throws ProblemException if there is no answer */
        Reply answer(Asked asked, Corpus corpus);
    }

    static Route of(String path, String summary, Endpoint endpoint, Parameter<?>... parameters) {
        return new Route(path, summary, Reply.JSON, ImmutableList.copyOf(parameters), endpoint);
    }
}
