package se.samlad.linkage.match;

import java.util.Optional;

/** Why two records that look alike are two people (DOMAIN I5). */
public enum Guard {
    /** Two identifiers that are known to be right, and further apart than a slip. */
    OTHER_IDENTIFIER,
    /** One family name, one birth date, two given names. */
    TWINS,
    /** Two birth dates that no slip explains: parents and children share names and homes. */
    OTHER_BIRTH_DATE;

    /** What forbids a pair; an identifier that agrees overrules names and dates. */
    static Optional<Guard> of(Comparison comparison, Records records, int one, int other) {
        Level birth = level(comparison, records, Kind.DATE);
        if (comparison.identifierAgrees()) {
            return Optional.empty();
        }
        if (records.authority(one) != Records.NOBODY && records.authority(one) == records.authority(other)) {
            return Optional.of(OTHER_IDENTIFIER);
        }
        if (!level(comparison, records, Kind.FAMILY_NAME).agrees()) {
            return Optional.empty();
        }
        if (birth == Level.DIFFERENT) {
            return Optional.of(OTHER_BIRTH_DATE);
        }
        boolean twins = birth == Level.SAME && level(comparison, records, Kind.GIVEN_NAME) == Level.DIFFERENT;
        return twins ? Optional.of(TWINS) : Optional.empty();
    }

    private static Level level(Comparison comparison, Records records, Kind kind) {
        return records.indexOf(kind).map(comparison::level).orElse(Level.MISSING);
    }
}
