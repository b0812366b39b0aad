package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import io.github.rapporteur.Corpus;

/**
 * One address of the service, and how it is answered.
 *
 * @param path below {@link Routes#BASE}
 * @param summary a sentence on what it answers
 * @param shape of its answers
 * @param parameters that it knows
 * @param endpoint makes the answer
 */
record Route(String path, String summary, Shape shape, ImmutableList<Parameter<?>> parameters, Endpoint endpoint) {

    /** What answers look like. */
    enum Shape {
        /** One object in JSON. */
        OBJECT,
        /** An array of objects in JSON. */
        LIST,
        /** One object in JSON that tells of the service itself: given however much there is to do. */
        STATE,
        /** Numbers as Prometheus reads them, likewise. */
        METRICS;

        /** Whether it is answered out of turn. */
        boolean isUrgent() {
            return this == STATE || this == METRICS;
        }

        /** The content type. */
        String type() {
            return this == METRICS ? Reply.METRICS : Reply.JSON;
        }
    }

    /** Makes answers. To be safe for use by several threads. */
    interface Endpoint {
        /** @throws ProblemException if there is no answer */
        Reply answer(Asked asked, Corpus corpus);
    }

    /** A route whose answers are objects. */
    static Route of(String path, String summary, Endpoint endpoint, Parameter<?>... parameters) {
        return new Route(path, summary, Shape.OBJECT, ImmutableList.copyOf(parameters), endpoint);
    }

    /** A route whose answers are lists. */
    static Route listOf(String path, String summary, Endpoint endpoint, Parameter<?>... parameters) {
        return new Route(path, summary, Shape.LIST, ImmutableList.copyOf(parameters), endpoint);
    }

    /** A route that tells of the service itself. */
    static Route about(String path, String summary, Shape shape, Endpoint endpoint) {
        return new Route(path, summary, shape, ImmutableList.of(), endpoint);
    }
}
