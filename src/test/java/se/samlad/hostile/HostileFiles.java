package se.samlad.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All hostile files that we could think of. */
final class HostileFiles {

    private HostileFiles() {}

    /** The cases; those that look for the network look for a port of this machine. */
    static List<HostileFile> all(int port) {
        return Stream.of(
                        PackageCases.all(),
                        BombCases.all(),
                        EntityCases.all(port),
                        SheetCases.all(),
                        LayoutCases.all(),
                        OdsCases.all(),
                        TextCases.all(),
                        OleCases.all(),
                        DocumentCases.all(),
                        PdfCases.all(),
                        RtfCases.all(),
                        NameCases.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Writes a case's file into a folder of its own. */
    static Path write(HostileFile hostile, Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve(hostile.name())).resolve(hostile.fileName());
        hostile.maker().write(file);
        return file;
    }
}
