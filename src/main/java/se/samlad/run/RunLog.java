package se.samlad.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The log's lines about one run, from the files of a home, while it goes on too. */
public final class RunLog {

    private static final String NAME = "samlad.log";

    /** How an entry begins; lines that do not are its continuation. */
    private static final Pattern ENTRY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T\\S+ +[A-Z]+ run=(\\S+) .*");

    private RunLog() {}

    /** The lines, oldest first; none when nothing was logged or the files of that time are gone. */
    public static List<String> of(Path home, long run) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files(home.resolve("logs"))) {
            try (BufferedReader log = open(file)) {
                addLines(log, Long.toString(run), lines);
            }
        }
        return lines;
    }

    private static void addLines(BufferedReader log, String run, List<String> lines) throws IOException {
        boolean isOfRun = false;
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                isOfRun = entry.group(1).equals(run);
            }
            if (isOfRun) {
                lines.add(line);
            }
        }
    }

    /** Rolled files carry their day and number after the name; the one that is written to is the last. */
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> rolled = new ArrayList<>(files.filter(file -> name(file).startsWith(NAME + "."))
                    .sorted()
                    .toList());
            if (Files.exists(folder.resolve(NAME))) {
                rolled.add(folder.resolve(NAME));
            }
            return rolled;
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                name(file).endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
