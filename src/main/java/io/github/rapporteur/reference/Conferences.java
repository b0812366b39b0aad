package io.github.rapporteur.reference;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** How decisions of conferences of parties are numbered: {@code 1/CP.21} is the first one of the twenty-first. */
final class Conferences {
    private final ImmutableList<Conference> all;

    private Conferences(ImmutableList<Conference> all) {
        this.all = all;
    }

    static Conferences load() {
        return new Conferences(Table.read("conferences.tsv").stream()
                .map(row -> new Conference(PlainText.of(row.get(0)).inLowerCase(), row.get(1), row.get(2)))
                .collect(ImmutableList.toImmutableList()));
    }

    /** A conference by what is printed between slash and session, in lower case. */
    record Conference(String printed, String name, String body) {
        int length() {
            return printed.length();
        }
    }

    /** The conference whose sign stands at an offset, with a digit behind it. */
    Optional<Conference> at(PlainText text, int offset) {
        return all.stream()
                .filter(conference -> text.has(conference.printed(), offset)
                        && PlainText.isDigit(text.at(offset + conference.length())))
                .findFirst();
    }

    /** Whose decision a number is: of {@code CP.21}, {@code FCCC/CP}. */
    Optional<String> body(Number number) {
        return all.stream()
                .filter(conference -> number.session().startsWith(conference.name()))
                .map(Conference::body)
                .findFirst();
    }
}
