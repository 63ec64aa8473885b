package se.samlad.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An office program that reads what Samlad writes; tests that need it are skipped visibly where it is missing. */
public final class LibreOffice {

    private static final long MINUTES = 3;

    private LibreOffice() {}

    /** The program; empty on a machine without it. */
    public static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder).resolve("soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a file and saves it in another format, in a folder of its own. */
    public static Path convert(Path file, String format, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        program().orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.resolve(format).toString(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("libreoffice.log").toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not convert " + file.getFileName());
        }
        String name = file.getFileName().toString();
        return folder.resolve(format).resolve(name.substring(0, name.lastIndexOf('.')) + "." + format);
    }
}
