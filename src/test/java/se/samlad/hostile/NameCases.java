package se.samlad.hostile;

import static se.samlad.hostile.HostileFile.LEFT_ALONE;
import static se.samlad.hostile.HostileFile.PASSED_OVER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Names that no office program gives a file, and things that are no files. What is named is empty. */
final class NameCases {

    private static final int LONGEST = 255;

    private NameCases() {}

    static List<HostileFile> all() {
        return List.of(
                empty("name-long", "å".repeat((LONGEST - 5) / 2) + ".xlsx"),
                empty("name-rtl", "lista\u202Exslx.exe"),
                empty("name-newline", "lista\nNorra: 999 personer.xlsx"),
                empty("name-escape", "lista\u001B[2J\u001B]0;x\u0007.xlsx"),
                empty("name-tab", "lista\tflik\u0000.xlsx".replace("\0", "\u0001")),
                empty("name-up", "lista..\\..\\..\\etc.xlsx"),
                HostileFile.named("name-dots", "..lista.xlsx", PASSED_OVER + " I105", NameCases::nothing),
                HostileFile.named("name-dots-only", "...", PASSED_OVER + " I105", NameCases::nothing),
                empty("name-con", "CON.xlsx"),
                empty("name-nul", "NUL"),
                empty("name-dot", "lista.xlsx."),
                empty("name-space", "lista.xlsx "),
                empty("name-decomposed", "Lista fra\u030An Va\u0308stra.xlsx"),
                empty("name-key", "gender.K"),
                empty("name-braces", "{0}{1}%s$1.xlsx"),
                empty("name-markup", "<script>alert(1)<%2Fscript>&.xlsx"),
                empty("name-formula", "=HYPERLINK(1).xlsx"),
                HostileFile.named(
                        "link-symbolic", "lista.xlsx", LEFT_ALONE, file -> link(file, Path.of("/etc/passwd"))),
                HostileFile.named("link-loop", "lista.xlsx", LEFT_ALONE, file -> link(file, file)),
                HostileFile.named("link-broken", "lista.xlsx", LEFT_ALONE, file -> link(file, Path.of("/nowhere"))),
                HostileFile.named("folder", "lista.xlsx", LEFT_ALONE, NameCases::folder),
                HostileFile.named("pipe", "lista.xlsx", LEFT_ALONE, NameCases::pipe));
    }

    private static HostileFile empty(String name, String fileName) {
        return HostileFile.named(name, fileName, "I105", NameCases::nothing);
    }

    private static void nothing(Path file) throws IOException {
        Files.createFile(file);
    }

    private static void link(Path file, Path target) throws IOException {
        Files.createSymbolicLink(file, target);
    }

    private static void folder(Path file) throws IOException {
        Files.createDirectories(file.resolve("lista.xlsx"));
    }

    /** Whoever opens it waits for somebody to write. */
    private static void pipe(Path file) throws IOException {
        try {
            new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
