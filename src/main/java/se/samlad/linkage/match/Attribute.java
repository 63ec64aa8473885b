package se.samlad.linkage.match;

import java.util.Optional;

/**
 * Something that records say of people.
 *
 * @param name for texts and reasons, such as {@code birthDate}
 * @param impliedBy the name of an identifier that contains it, so that it is not counted twice; empty for most
 */
public record Attribute(String name, Kind kind, Optional<String> impliedBy) {

    /** An attribute that stands for itself. */
    public Attribute(String name, Kind kind) {
        this(name, kind, Optional.empty());
    }

    /** The same attribute, contained in an identifier. */
    public Attribute within(String identifier) {
        return new Attribute(name, kind, Optional.of(identifier));
    }
}
