package se.samlad.run;

import java.util.Map;

/**
 * Which rules are in force.
 *
 * @param hash over everything in the configuration that affects results
 * @param hashes the hash of each part of it, by name
 */
record Rules(String hash, Map<String, String> hashes) {

    Rules {
        hashes = Map.copyOf(hashes);
    }
}
