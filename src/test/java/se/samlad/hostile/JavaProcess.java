package se.samlad.hostile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How our classes are started in a process of their own with little memory. */
final class JavaProcess {

    private static final String MEMORY = "-Xmx256m";

    private JavaProcess() {}

    /** The command that runs a class's main method. */
    static List<String> command(String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                tool("java"),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A program that comes with Java. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
