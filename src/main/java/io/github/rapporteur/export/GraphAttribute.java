package io.github.rapporteur.export;

/**
 * What nodes or edges of a graph have a value of.
 *
 * @param type of its values
 */
record GraphAttribute(String name, Type type) {

    /** What values there can be. */
    enum Type {
        STRING,
        INT,
        BOOLEAN
    }

    static GraphAttribute text(String name) {
        return new GraphAttribute(name, Type.STRING);
    }

    static GraphAttribute number(String name) {
        return new GraphAttribute(name, Type.INT);
    }

    static GraphAttribute flag(String name) {
        return new GraphAttribute(name, Type.BOOLEAN);
    }
}
