package se.samlad.linkage.match;

/**
 * What one attribute says of a pair.
 *
 * @param attribute its name
 * @param level MISSING when it says nothing, also because an identifier that contains it has said it already
 * @param bits above 0 for one person, below 0 for two
 * @param crossed whether given and family name stand in each other's place
 */
public record Evidence(String attribute, Level level, double bits, boolean crossed) {}
