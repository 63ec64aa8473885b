package se.samlad.run;

/**
 * Which rules are in force.
 *
 * @param hash over everything in the configuration that affects results
 */
record Rules(String hash) {}
