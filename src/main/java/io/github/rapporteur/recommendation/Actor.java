package io.github.rapporteur.recommendation;

/**
 * Somebody who can be asked to act.
 *
 * @param id the same in every language: {@code member-states}; of a State its ISO 3166 code
 * @param name as a person would list it
 */
record Actor(String id, String name) {

    /** Whether it is a State: its id is then an ISO 3166 code. */
    boolean isState() {
        return id.length() == 2;
    }
}
