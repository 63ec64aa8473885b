package se.samlad.testing.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import se.samlad.testing.SamladProcess;

/**
 * A Java that starts {@link WatchedSamlad} again and again in little time: its classes lie in jars and, once it has run to an
 * end, in an archive that later starts share.
 */
final class TrainedJava {

    private static final List<String> SHORT_RUN =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", "-Xshare:auto");

    private final Path folder;
    private final List<String> options;
    private final String classPath;

    /** With further options for Java, such as where its temporary files lie. */
    TrainedJava(Path folder, List<String> options) throws IOException {
        this.options = List.copyOf(options);
        this.folder = Files.createDirectories(folder);
        this.classPath = inJars();
    }

    /** Folders cannot be archived. */
    private String inJars() throws IOException {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            Path path = Path.of(part);
            if (Files.isDirectory(path)) {
                parts.add(jar(path, folder.resolve("classes" + parts.size() + ".jar"))
                        .toString());
            } else if (Files.exists(path)) {
                parts.add(part);
            }
        }
        return String.join(java.io.File.pathSeparator, parts);
    }

    /** With entries for the folders too: Spring looks for components by them. */
    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> tree = Files.walk(classes)) {
            for (Path path : tree.filter(each -> !each.equals(classes)).sorted().toList()) {
                String name = classes.relativize(path).toString().replace('\\', '/');
                entries.putNextEntry(new ZipEntry(Files.isDirectory(path) ? name + "/" : name));
                if (Files.isRegularFile(path)) {
                    Files.copy(path, entries);
                }
            }
        }
        return jar;
    }

    /** Starts it so that it fills the archive when it ends. */
    SamladProcess learning(String... arguments) throws IOException {
        return SamladProcess.start(java("-XX:ArchiveClassesAtExit=" + archive(), ""), arguments);
    }

    /** Starts it; at that point it waits to be killed. */
    SamladProcess waitingAt(String point, String... arguments) throws IOException {
        return SamladProcess.start(java("-XX:SharedArchiveFile=" + archive(), point), arguments);
    }

    /** Starts it so that no file can grow beyond so many blocks of 512 bytes; needs a shell. */
    SamladProcess withFilesOfAtMost(int blocks, String... arguments) throws IOException {
        List<String> shell = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
        shell.addAll(java("-XX:SharedArchiveFile=" + archive(), ""));
        return SamladProcess.start(shell, arguments);
    }

    private List<String> java(String option, String point) {
        List<String> java = new ArrayList<>();
        java.add(SamladProcess.JAVA);
        java.addAll(SHORT_RUN);
        java.addAll(options);
        java.addAll(List.of(
                option,
                "-D" + Announcer.WAIT_AT + "=" + point,
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                WatchedSamlad.class.getName()));
        return java;
    }

    private Path archive() {
        return folder.resolve("shared.jsa");
    }
}
