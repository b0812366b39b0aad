package io.github.rapporteur.recommendation;

/**
 * Somebody who can be asked to act.
 *
 * @param id the same in every language: {@code member-states}; of a State its ISO 3166 code, of a body the beginning of its
 *     symbols ({@code A/HRC}), of one that is not known its kind ({@code committee})
 * @param name as a person would list it
 */
record Actor(String id, String name) {

    /** Whether it is a State: its id is then an ISO 3166 code. */
    boolean isState() {
        return id.length() == 2;
    }
}
