package se.samlad.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import se.samlad.testing.Workbooks;

/** Files of the old Office formats: locked, too old, or with chains that lead round in circles. */
final class OleCases {

    private static final int SECTOR = 512;
    private static final int FIRST_DIRECTORY_SECTOR = 48;
    private static final int FIRST_TABLE_SECTOR = 76;
    private static final int MORE_TABLE_SECTORS = 68;

    private OleCases() {}

    static List<HostileFile> all() {
        return List.of(
                HostileFile.of("xls-named-xlsx", ".xlsx", "READ", OleCases::workbook),
                HostileFile.of("xlsx-password", ".xlsx", "I106", OleCases::lockedWorkbook),
                HostileFile.of("xls-password", ".xls", "I106", OleCases::lockedOldWorkbook),
                HostileFile.of(
                        "xls-biff2", ".xls", "I107", file -> Files.write(file, new byte[] {9, 0, 4, 0, 2, 0, 16, 0})),
                HostileFile.of(
                        "xls-biff4",
                        ".xls",
                        "I107",
                        file -> Files.write(file, new byte[] {9, 4, 6, 0, 0, 4, 16, 0, 0, 0})),
                HostileFile.of("xls-biff5", ".xls", "I107", file -> ole(file, "Book", Biff.start(0x0500))),
                HostileFile.of(
                        "xls-biff5-named-8", ".xls", "I107 I102", file -> ole(file, "Workbook", Biff.start(0x0500))),
                HostileFile.of("xls-loop-directory", ".xls", "I102", file -> looped(file, FIRST_DIRECTORY_SECTOR)),
                HostileFile.of("xls-loop-table", ".xls", "I102 READ", file -> looped(file, FIRST_TABLE_SECTOR)),
                HostileFile.of("xls-loop-more", ".xls", "I102 READ", OleCases::loopedTables),
                HostileFile.of("xls-loop-all", ".xls", "I102", OleCases::allSectorsLooped),
                HostileFile.of(
                        "xls-texts",
                        ".xls",
                        "I120 I102 READ I110 I111",
                        file -> ole(file, "Workbook", Biff.texts(Integer.MAX_VALUE))),
                HostileFile.of(
                        "xls-text-long",
                        ".xls",
                        "I102 READ I110 I118 I120",
                        file -> ole(file, "Workbook", Biff.texts(1))),
                HostileFile.of("xls-rows", ".xls", "I129 I117", file -> ole(file, "Workbook", Biff.cells(400_000))),
                HostileFile.of(
                        "xls-cells",
                        ".xls",
                        "I110 I116 I117 READ",
                        file -> ole(file, "Workbook", Biff.sameRow(300_000))),
                HostileFile.of(
                        "xls-nested",
                        ".xls",
                        "I102 I119 I110 READ",
                        file -> ole(file, "Workbook", Biff.nested(300_000))),
                HostileFile.of("ole-empty", ".xls", "I101 I102", file -> ole(file, "Nothing", new byte[10])),
                HostileFile.of(
                        "ole-start",
                        ".doc",
                        "I102",
                        file -> Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})),
                HostileFile.of(
                        "doc-garbage",
                        ".doc",
                        "I102",
                        file -> ole(
                                file,
                                "WordDocument",
                                "Flen ".repeat(5000).getBytes(java.nio.charset.StandardCharsets.US_ASCII))),
                HostileFile.of("doc-zeros", ".doc", "I102 I107", file -> ole(file, "WordDocument", new byte[8192])));
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("Blad1");
            Workbooks.row(sheet, 1, "Personnummer", "Kön", "Kommun", "Start");
            for (int row = 2; row < 200; row++) {
                Workbooks.row(sheet, row, "", "K", "Flen", "2025-03-01");
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static void workbook(Path file) throws IOException {
        Files.write(file, workbook());
    }

    private static void lockedWorkbook(Path file) throws IOException {
        Path open = Files.createTempFile("open", ".xlsx");
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Workbooks.write(open, workbook -> workbook.createSheet("Blad1"));
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemligt");
            try (OutputStream locked = encryptor.getDataStream(ole)) {
                locked.write(Files.readAllBytes(open));
            }
            ole.writeFilesystem(out);
        } catch (java.security.GeneralSecurityException notHere) {
            throw new IOException(notHere);
        } finally {
            Files.delete(open);
        }
    }

    private static void lockedOldWorkbook(Path file) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("hemligt");
        try {
            workbook(file);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static void ole(Path file, String stream, byte[] bytes) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            ole.createDocument(new ByteArrayInputStream(bytes), stream);
            ole.writeFilesystem(out);
        }
    }

    /** The sector that the header names is followed by itself. */
    private static void looped(Path file, int named) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(workbook()).order(ByteOrder.LITTLE_ENDIAN);
        int table = (bytes.getInt(FIRST_TABLE_SECTOR) + 1) * SECTOR;
        int sector = bytes.getInt(named);
        bytes.putInt(table + sector * Integer.BYTES, sector);
        Files.write(file, bytes.array());
    }

    /** The list of tables goes on in a sector that says it goes on in itself. */
    private static void loopedTables(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(workbook()).order(ByteOrder.LITTLE_ENDIAN);
        int sector = bytes.getInt(FIRST_TABLE_SECTOR);
        bytes.putInt(MORE_TABLE_SECTORS, sector).putInt(MORE_TABLE_SECTORS + Integer.BYTES, Integer.MAX_VALUE);
        bytes.putInt((sector + 2) * SECTOR - Integer.BYTES, sector);
        Files.write(file, bytes.array());
    }

    private static void allSectorsLooped(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(workbook()).order(ByteOrder.LITTLE_ENDIAN);
        int table = (bytes.getInt(FIRST_TABLE_SECTOR) + 1) * SECTOR;
        for (int sector = 0; sector < SECTOR / Integer.BYTES; sector++) {
            bytes.putInt(table + sector * Integer.BYTES, sector % 2 == 0 ? sector + 1 : sector - 1);
        }
        Files.write(file, bytes.array());
    }
}
