package se.samlad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.samlad.intake.document.DocxBlocks;
import se.samlad.intake.document.TextBlocks;
import se.samlad.intake.sheet.CsvSheets;
import se.samlad.intake.sheet.OfficePackage;
import se.samlad.intake.sheet.SheetSource;
import se.samlad.intake.sheet.XlsxSheets;

/** How a file is read, decided by its first bytes and its package, never by its name. */
enum FileFormat {
    WORKBOOK,
    DOCUMENT,
    TEXT;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    static FileFormat of(Path path, String file) throws IOException, RefusedFileException {
        byte[] first = firstBytes(path);
        if (first.length == 0) {
            throw new RefusedFileException("I105", file);
        }
        if (java.util.Arrays.equals(first, OLE2)) {
            throw new RefusedFileException("I106", file);
        }
        return java.util.Arrays.equals(first, ZIP) ? ofPackage(path, file) : TEXT;
    }

    private static FileFormat ofPackage(Path path, String file) throws RefusedFileException {
        try (OfficePackage opened = OfficePackage.open(path, file)) {
            if (opened.isWorkbook()) {
                return WORKBOOK;
            }
            if (opened.isDocument()) {
                return DOCUMENT;
            }
            throw new RefusedFileException("I101", file);
        }
    }

    private static byte[] firstBytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(ZIP.length);
        }
    }

    SheetSource openSheets(Path path, String file) throws IOException, RefusedFileException {
        return switch (this) {
            case WORKBOOK -> new XlsxSheets(path, file);
            case TEXT -> new CsvSheets(path, file);
            case DOCUMENT -> throw new RefusedFileException("I110", file);
        };
    }

    List<String> readBlocks(Path path, String file) throws IOException, RefusedFileException {
        return switch (this) {
            case DOCUMENT -> documentBlocks(path, file);
            case TEXT -> TextBlocks.read(path, file);
            case WORKBOOK -> throw new RefusedFileException("I110", file);
        };
    }

    private static List<String> documentBlocks(Path path, String file) throws IOException, RefusedFileException {
        try (OfficePackage opened = OfficePackage.open(path, file);
                InputStream document = opened.main()) {
            return DocxBlocks.read(document, file);
        }
    }
}
