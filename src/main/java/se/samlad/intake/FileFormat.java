package se.samlad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.samlad.intake.container.Wrapping;
import se.samlad.intake.document.DocBlocks;
import se.samlad.intake.document.DocxBlocks;
import se.samlad.intake.document.OdtBlocks;
import se.samlad.intake.document.PdfBlocks;
import se.samlad.intake.document.RtfBlocks;
import se.samlad.intake.document.TextBlocks;
import se.samlad.intake.sheet.CsvSheets;
import se.samlad.intake.sheet.OdsSheets;
import se.samlad.intake.sheet.SheetSource;
import se.samlad.intake.sheet.XlsSheets;
import se.samlad.intake.sheet.XlsxSheets;

/** How a file is read, decided by its first bytes and its package, never by its name. */
enum FileFormat {
    XLSX,
    XLS,
    ODS,
    DOCX,
    DOC,
    ODT,
    RTF,
    PDF,
    /** Comma-separated values, Markdown or plain text. */
    TEXT;

    private static final int PROBED_BYTES = 4096;
    private static final int PDF_MARK_WITHIN = 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** The first record of a workbook of Excel 2, 3 and 4. */
    private static final List<byte[]> EXCEL_BEFORE_OLE =
            List.of(new byte[] {9, 0, 4, 0}, new byte[] {9, 2, 6, 0}, new byte[] {9, 4, 6, 0});

    /** Pages and sheets that some programs save under the name of an Excel file. */
    private static final Pattern MARKUP = Pattern.compile(
            "(?s)\\uFEFF?\\s*(<(!doctype|html|head|body|table|meta|\\?xml|\\?mso).*|mime-version:.*|id;p(wxl|scalc3?|calcooo32)[;\\r\\n].*|id;p[\\r\\n].*)");

    static FileFormat of(SourceFile file) throws IOException, RefusedFileException {
        long size = file.size();
        if (size == 0) {
            throw file.refused("I105");
        }
        if (size > Math.max(file.limits().listBytes(), file.limits().documentBytes())) {
            throw file.refused("I103");
        }
        FileFormat format = ofBytes(file, firstBytes(file));
        boolean document = format.isDocument() && format != TEXT;
        if (size > (document ? file.limits().documentBytes() : file.limits().listBytes())) {
            throw file.refused("I103");
        }
        return format;
    }

    private static FileFormat ofBytes(SourceFile file, byte[] first) throws IOException, RefusedFileException {
        if (startsWith(first, ZIP)) {
            return ofWrapping(Wrapping.ofZip(file));
        }
        if (startsWith(first, OLE2)) {
            return ofWrapping(Wrapping.ofOle(file));
        }
        if (EXCEL_BEFORE_OLE.stream().anyMatch(mark -> startsWith(first, mark))) {
            throw file.refused("I107");
        }
        String text = new String(first, StandardCharsets.ISO_8859_1);
        if (text.startsWith("{\\rtf")) {
            return RTF;
        }
        if (text.substring(0, Math.min(text.length(), PDF_MARK_WITHIN)).contains("%PDF-")) {
            return PDF;
        }
        if (MARKUP.matcher(new String(first, StandardCharsets.UTF_8)
                        .replace("\0", "")
                        .toLowerCase(Locale.ROOT))
                .matches()) {
            throw file.refused("I108");
        }
        return TEXT;
    }

    private static FileFormat ofWrapping(Wrapping wrapping) {
        return switch (wrapping) {
            case OFFICE_WORKBOOK -> XLSX;
            case OFFICE_DOCUMENT -> DOCX;
            case OPEN_DOCUMENT_SHEETS -> ODS;
            case OPEN_DOCUMENT_TEXT -> ODT;
            case OLE_WORKBOOK -> XLS;
            case OLE_DOCUMENT -> DOC;
        };
    }

    private static byte[] firstBytes(SourceFile file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(PROBED_BYTES);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** Whether a participant list can be read from it. */
    boolean isSpreadsheet() {
        return this == XLSX || this == XLS || this == ODS || this == TEXT;
    }

    /** Whether a status report can be read from it. */
    boolean isDocument() {
        return this != XLSX && this != XLS && this != ODS;
    }

    SheetSource openSheets(SourceFile file) throws IOException, RefusedFileException {
        return switch (this) {
            case XLSX -> new XlsxSheets(file);
            case XLS -> new XlsSheets(file);
            case ODS -> new OdsSheets(file);
            case TEXT -> new CsvSheets(file);
            case DOCX, DOC, ODT, RTF, PDF -> throw file.refused("I110");
        };
    }

    List<String> readBlocks(SourceFile file) throws IOException, RefusedFileException {
        return switch (this) {
            case DOCX -> DocxBlocks.read(file);
            case DOC -> DocBlocks.read(file);
            case ODT -> OdtBlocks.read(file);
            case RTF -> RtfBlocks.read(file);
            case PDF -> PdfBlocks.read(file);
            case TEXT -> TextBlocks.read(file);
            case XLSX, XLS, ODS -> throw file.refused("I110");
        };
    }
}
