package se.samlad.notification;

/**
 * A mail to the operator: counts and places, never what stands in a cell or what a file is called.
 *
 * @param key what it is about: two of one key are the same mail
 */
record Digest(String key, String subject, String body) {}
