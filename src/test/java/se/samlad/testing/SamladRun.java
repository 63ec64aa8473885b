package se.samlad.testing;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samlad.SamladApplication;
import se.samlad.cli.Cli;
import se.samlad.file.Sha256;

/** A run of the whole program on folders of its own: real files, a real database file, the real command line. */
public final class SamladRun {

    private final Path output;
    private final Path home;
    private int exitCode = -1;
    private String said = "";

    public SamladRun(Path folder) {
        this(folder, folder.resolve("output"));
    }

    /** One that publishes elsewhere. */
    public SamladRun(Path folder, Path output) {
        this.output = output;
        this.home = folder.resolve("home");
    }

    /** Runs a period of an input folder. */
    public SamladRun on(Path input, String period) {
        return with("run", "--input", input.toString(), "--period", period);
    }

    /** Runs a command with this run's output and home. */
    public SamladRun with(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--output", output.toString(), "--home", home.toString()));
        StringWriter out = new StringWriter();
        exitCode = Cli.execute(SamladApplication.class, new PrintWriter(out), all.toArray(String[]::new));
        said = out.toString();
        return this;
    }

    /** Runs a command with this run's output and home at a moment of a test's choice. */
    public SamladRun at(Instant time, String... arguments) {
        SamladAt.set(time);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--output", output.toString(), "--home", home.toString()));
        StringWriter out = new StringWriter();
        exitCode = Cli.execute(SamladAt.class, new PrintWriter(out), all.toArray(String[]::new));
        said = out.toString();
        return this;
    }

    /** Writes the home's configuration. */
    public SamladRun configured(String settings) throws IOException {
        Files.createDirectories(home);
        Files.writeString(home.resolve("samlad.yml"), settings);
        return this;
    }

    /** Gives a command that knows this run's home only, such as {@code status}. */
    public SamladRun asked(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", home.toString()));
        StringWriter out = new StringWriter();
        exitCode = Cli.execute(SamladApplication.class, new PrintWriter(out), all.toArray(String[]::new));
        said = out.toString();
        return this;
    }

    /** Starts a command with this run's output and home in a process of its own. */
    public SamladProcess inProcess(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--output", output.toString(), "--home", home.toString()));
        return SamladProcess.start(all.toArray(String[]::new));
    }

    public int exitCode() {
        return exitCode;
    }

    /** What the last command wrote to the terminal. */
    public String said() {
        return said;
    }

    public Path output() {
        return output;
    }

    public Path home() {
        return home;
    }

    /** The machine annex of a version. */
    public Annex annex(String period, int version) {
        return new Annex(output.resolve(period).resolve("v" + version).resolve("data"));
    }

    /** All published files with their hashes, by path. */
    public Map<String, String> published() {
        Map<String, String> files = new TreeMap<>();
        for (Path file : Folders.files(output)) {
            try {
                files.put(output.relativize(file).toString(), Sha256.of(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    /** Where a period's versions hold what the districts get back. */
    public static boolean isReturnedList(Path file) {
        return String.valueOf(file.getParent().getFileName()).equals("Återkoppling");
    }

    /**
     * Everything that the program has written anywhere, and what it said, but for the lists that the districts get back: they
     * are for the district that sent them, and are looked at by themselves.
     */
    public String everythingWritten() {
        StringBuilder all = new StringBuilder(said);
        for (Path root : List.of(output, home)) {
            for (Path file : Folders.files(root)) {
                if (!file.startsWith(home.resolve("work")) && !isReturnedList(file)) {
                    all.append(file).append('\n').append(text(file));
                }
            }
        }
        return all.toString();
    }

    /** A file's text; of a workbook that of its parts. */
    public static String text(Path file) {
        try {
            String name = file.getFileName().toString();
            return name.endsWith(".xlsx") ? Zip.text(file) : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
