package io.github.rapporteur.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final Set<String> TYPES = Set.of(Fields.DOCUMENT, Fields.NO_DOCUMENT);

    @Test
    void everyFieldIsDescribed() {
        Set<String> names = Arrays.stream(Fields.class.getFields())
                .map(FieldsTest::value)
                .filter(name -> !TYPES.contains(name))
                .collect(Collectors.toSet());
        assertThat(Fields.meanings().keySet()).isEqualTo(names);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
