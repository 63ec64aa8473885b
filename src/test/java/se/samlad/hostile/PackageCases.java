package se.samlad.hostile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Zip files whose table of contents is wrong. */
final class PackageCases {

    private static final Path WHOLE = Path.of("input", "2026-01-01", "norra", "Deltagarlista Norra.xlsx");
    private static final int CUTS = 8;

    private PackageCases() {}

    static List<HostileFile> all() {
        List<HostileFile> all = new ArrayList<>(List.of(
                HostileFile.of("parts-many", ".xlsx", "I112", PackageCases::manyParts),
                HostileFile.of("parts-twice", ".xlsx", "I113", file -> also(file, HostileBook.SHEET)),
                HostileFile.of("parts-case", ".xlsx", "I113", file -> also(file, "XL/Worksheets/Sheet1.XML")),
                HostileFile.of("parts-backslash", ".xlsx", "I113", file -> also(file, "xl\\worksheets\\sheet1.xml")),
                HostileFile.of("parts-overlap", ".xlsx", "I113", PackageCases::sameBytesTwice),
                HostileFile.of("parts-quoted", ".xlsx", "I113", PackageCases::quoted),
                HostileFile.of("parts-outside", ".xlsx", "READ I102", file -> also(file, "../../../../utanför.xml")),
                HostileFile.of("parts-locked", ".xlsx", "I106", PackageCases::locked),
                HostileFile.of("sizes-less", ".xlsx", "READ I102", file -> new HostileBook()
                        .saying(10)
                        .write(file)),
                HostileFile.of("sizes-more", ".xlsx", "I111 I102", file -> new HostileBook()
                        .saying(0xFFFF_FFF0L)
                        .write(file)),
                HostileFile.of("sizes-packed", ".xlsx", "I113 I102", PackageCases::packedBeyondTheEnd),
                HostileFile.of("sizes-zip64", ".xlsx", "I102 I112", PackageCases::promisesZip64),
                HostileFile.of(
                        "zip-plain",
                        ".xlsx",
                        "I126",
                        file -> zipOf(
                                file, "lista.csv", "Kön;Kommun".getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                HostileFile.of(
                        "zip-in-zip", ".zip", "I126", file -> zipOf(file, "lista.xlsx", Files.readAllBytes(WHOLE)))));
        for (int cut = 1; cut <= CUTS; cut++) {
            int at = cut;
            all.add(HostileFile.of("cut-" + cut, ".xlsx", "I102", file -> cut(file, at)));
        }
        return all;
    }

    private static void also(Path file, String name) throws IOException {
        try (RawZip zip = new RawZip(file)) {
            new HostileBook().addTo(zip);
            zip.part(name, HostileBook.sheet(HostileBook.HEADER + HostileBook.goodRow(2)));
        }
    }

    private static void manyParts(Path file) throws IOException {
        Deflated empty = Deflated.of("");
        try (RawZip zip = new RawZip(file)) {
            new HostileBook().addTo(zip);
            for (int part = 0; part < 60_000; part++) {
                zip.part("xl/media/" + part, empty);
            }
        }
    }

    private static void sameBytesTwice(Path file) throws IOException {
        try (RawZip zip = new RawZip(file)) {
            new HostileBook().addTo(zip);
            zip.list(zip.last().named("xl/styles2.xml"));
        }
    }

    /** Fifield's: a part's first block, not packed, is the next part's header, and its second that part's content. */
    private static void quoted(Path file) throws IOException {
        Deflated content = Deflated.of("<a/>".repeat(1000));
        try (RawZip zip = new RawZip(file)) {
            new HostileBook().addTo(zip);
            long start = zip.at();
            RawZip.Entry outer = zip.entry("xl/outer.xml", content);
            int header = RawZip.localHeader(outer).remaining();
            RawZip.Entry inner = new RawZip.Entry(
                    "xl/inner.xml",
                    0,
                    RawZip.DEFLATED,
                    content.crc(),
                    content.packed().length,
                    content.size(),
                    start + header + 5);
            ByteBuffer innerHeader = RawZip.localHeader(inner);
            int quotedBytes = innerHeader.remaining();
            RawZip.Entry both =
                    outer.packedTo(5L + quotedBytes + content.packed().length).sized(quotedBytes + content.size());
            zip.raw(RawZip.localHeader(both));
            zip.raw(storedBlock(quotedBytes));
            zip.raw(innerHeader);
            zip.raw(ByteBuffer.wrap(content.packed()));
            zip.list(both).list(inner);
        }
    }

    private static ByteBuffer storedBlock(int length) {
        ByteBuffer block = ByteBuffer.allocate(5).order(ByteOrder.LITTLE_ENDIAN);
        return block.put((byte) 0)
                .putShort((short) length)
                .putShort((short) ~length)
                .flip();
    }

    private static void locked(Path file) throws IOException {
        try (RawZip zip = new RawZip(file)) {
            new HostileBook().addTo(zip);
            Deflated content = Deflated.of("låst");
            RawZip.Entry entry = zip.entry("xl/locked.xml", content).encrypted();
            zip.raw(RawZip.localHeader(entry));
            zip.raw(ByteBuffer.wrap(content.packed()));
            zip.list(entry);
        }
    }

    private static void packedBeyondTheEnd(Path file) throws IOException {
        try (RawZip zip = new RawZip(file)) {
            new HostileBook().addTo(zip);
            zip.list(zip.last().named("xl/last.xml").packedTo(Integer.MAX_VALUE));
        }
    }

    /** Its counts say that the true ones stand in a record that is not there. */
    private static void promisesZip64(Path file) throws IOException {
        new HostileBook().write(file);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 14, bytes.length - 2, (byte) 0xFF);
        Files.write(file, bytes);
    }

    private static void zipOf(Path file, String name, byte[] bytes) throws IOException {
        try (RawZip zip = new RawZip(file)) {
            zip.part(name, Deflated.of(bytes));
        }
    }

    private static void cut(Path file, int eighth) throws IOException {
        byte[] whole = Files.readAllBytes(WHOLE);
        Files.write(file, Arrays.copyOf(whole, (whole.length - 1) * eighth / CUTS));
    }
}
