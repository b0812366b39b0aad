package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.rapporteur.Corpus;
import java.util.Optional;

/**
 * One address of the service, and how it is answered.
 *
 * @param path below {@link Routes#BASE}
 * @param summary a sentence on what it answers
 * @param shape of its answers
 * @param schema the name of the component that describes an answer in JSON, or each in the list; empty where none does
 * @param types the content types of its answers
 * @param parameters that it knows
 * @param endpoint makes the answer
 */
record Route(
        String path,
        String summary,
        Shape shape,
        Optional<String> schema,
        ImmutableSet<String> types,
        ImmutableList<Parameter<?>> parameters,
        Endpoint endpoint) {
    private static final ImmutableSet<String> JSON = ImmutableSet.of(Reply.JSON);

    /** What answers look like. */
    enum Shape {
        /** One object in JSON. */
        OBJECT,
        /** An array of objects in JSON. */
        LIST,
        /** One object in JSON that tells of the service itself: given however much there is to do. */
        STATE,
        /** Numbers as Prometheus reads them, likewise. */
        METRICS,
        /** A file, sent while it is written. */
        FILE
    }

    /** Makes answers. To be safe for use by several threads. */
    interface Endpoint {
        /** @throws ProblemException if there is no answer */
        Reply answer(Asked asked, Corpus corpus);
    }

    /** A route whose answers are objects, each as the schema says. */
    static Route of(String path, String schema, String summary, Endpoint endpoint, Parameter<?>... parameters) {
        return answering(path, Shape.OBJECT, schema, summary, endpoint, parameters);
    }

    /** A route whose answers are lists of objects, each as the schema says. */
    static Route listOf(String path, String schema, String summary, Endpoint endpoint, Parameter<?>... parameters) {
        return answering(path, Shape.LIST, schema, summary, endpoint, parameters);
    }

    private static Route answering(
            String path, Shape shape, String schema, String summary, Endpoint endpoint, Parameter<?>... parameters) {
        return new Route(path, summary, shape, Optional.of(schema), JSON, ImmutableList.copyOf(parameters), endpoint);
    }

    /** A route whose answers are files. */
    static Route fileOf(
            String path, String summary, ImmutableSet<String> types, Endpoint endpoint, Parameter<?>... parameters) {
        return new Route(
                path, summary, Shape.FILE, Optional.empty(), types, ImmutableList.copyOf(parameters), endpoint);
    }

    /** A route that tells of the service itself. */
    static Route about(String path, String summary, Shape shape, Endpoint endpoint) {
        ImmutableSet<String> types = shape == Shape.METRICS ? ImmutableSet.of(Reply.METRICS) : JSON;
        return new Route(path, summary, shape, Optional.empty(), types, ImmutableList.of(), endpoint);
    }

    /** The same with the name of the component that describes its answers. */
    Route answering(String name) {
        return new Route(path, summary, shape, Optional.of(name), types, parameters, endpoint);
    }
}
