package io.github.rapporteur.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.util.Fields;

/** The parameters of one request, all known to its route and readable. */
final class Asked {
    private final Fields fields;

    private Asked(Fields fields) {
        this.fields = fields;
    }

    /** @throws ProblemException 400 if one is unknown, lacking, doubled or cannot be read; it is named */
    static Asked of(Fields fields, List<Parameter<?>> known) {
        ImmutableList<String> names = known.stream().map(Parameter::name).collect(ImmutableList.toImmutableList());
        for (String name : fields.getNames()) {
            if (!names.contains(name)) {
                throw unknown(name, names);
            }
        }
        for (Parameter<?> parameter : known) {
            List<String> values = fields.getValuesOrEmpty(parameter.name());
            if (parameter.required() && values.isEmpty()) {
                throw new ProblemException(
                        400, "the parameter '" + parameter.name() + "' is missing: " + parameter.meaning());
            }
            if (!parameter.repeated() && values.size() > 1) {
                throw new ProblemException(400, "the parameter '" + parameter.name() + "' may be given only once");
            }
            values.forEach(parameter::read);
        }
        return new Asked(fields);
    }

    private static ProblemException unknown(String name, ImmutableList<String> names) {
        return new ProblemException(
                400,
                "there is no parameter '" + name + "' here; "
                        + (names.isEmpty() ? "this address takes none" : "there are " + String.join(", ", names)),
                ImmutableMap.of("parameters", names));
    }

    /** The value of a parameter; empty where the request has it not. */
    <T> Optional<T> get(Parameter<T> parameter) {
        return Optional.ofNullable(fields.getValue(parameter.name())).map(parameter::read);
    }

    /** The value of a parameter that is required. */
    <T> T require(Parameter<T> parameter) {
        return get(parameter).orElseThrow();
    }

    /** All values of a parameter that may be repeated. */
    <T> ImmutableList<T> all(Parameter<T> parameter) {
        return fields.getValuesOrEmpty(parameter.name()).stream()
                .map(parameter::read)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a flag is set. */
    boolean is(Parameter<Boolean> flag) {
        return get(flag).orElse(false);
    }
}
