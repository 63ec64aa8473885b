package se.samlad.core;

/** The program itself. */
public final class Program {

    /** As {@code --version} says it. */
    public static final String VERSION = "0.1.0";

    private Program() {}
}
