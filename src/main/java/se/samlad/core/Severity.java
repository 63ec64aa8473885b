package se.samlad.core;

/** How much a finding matters: something is wrong, somebody must answer, or it is only good to know. */
public enum Severity {
    ERROR,
    QUERY,
    NOTICE
}
