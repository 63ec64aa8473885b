package se.samlad.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;

/**
 * Looks at a package's table of contents before anything in it is unpacked: how many parts, how large, whether two
 * share a name or bytes.
 */
final class ZipCheck {

    /** The parts that say how the others hang together are small, and are read into memory whole. */
    private static final int LARGEST_INDEX_PART = 1 << 20;

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LONGEST_ENTRY_NAME = 300;

    private final SourceFile file;

    private ZipCheck(SourceFile file) {
        this.file = file;
    }

    /**
     * Checks a package.
     *
     * @throws RefusedFileException when it is damaged or asks for too much
     */
    static void check(SourceFile file) throws IOException, RefusedFileException {
        ZipCheck check = new ZipCheck(file);
        check.tableOfContents();
        try (ZipFile zip = open(file)) {
            check.entries(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw file.refused(broken);
        }
    }

    /** Opens a package that has been checked. */
    static ZipFile open(SourceFile file) throws IOException {
        return ZipFile.builder().setSeekableByteChannel(channel(file)).get();
    }

    private static SeekableByteChannel channel(SourceFile file) throws IOException {
        if (!file.isSealed()) {
            return Files.newByteChannel(file.path());
        }
        try (InputStream in = file.open()) {
            return new SeekableInMemoryByteChannel(in.readAllBytes());
        }
    }

    /** The table of contents is read into memory whole, so its size is looked at first. */
    private void tableOfContents() throws IOException, RefusedFileException {
        try (SeekableByteChannel bytes = channel(file)) {
            int tail = (int) Math.min(bytes.size(), END_RECORD + LONGEST_COMMENT);
            byte[] end = new byte[tail];
            Channels.newInputStream(bytes.position(bytes.size() - tail)).readNBytes(end, 0, tail);
            for (int at = tail - END_RECORD; at >= 0; at--) {
                if (end[at] == 'P' && end[at + 1] == 'K' && end[at + 2] == 5 && end[at + 3] == 6) {
                    long entries = (end[at + 10] & 0xFF) | (end[at + 11] & 0xFF) << 8;
                    long size = (end[at + 12] & 0xFFL)
                            | (end[at + 13] & 0xFFL) << 8
                            | (end[at + 14] & 0xFFL) << 16
                            | (end[at + 15] & 0xFFL) << 24;
                    boolean large = size > (long) file.limits().parts() * LONGEST_ENTRY_NAME;
                    if (large || entries > file.limits().parts()) {
                        throw file.refused("I112");
                    }
                    return;
                }
            }
        }
        throw file.refused("I102");
    }

    private void entries(ZipFile zip) throws IOException, RefusedFileException {
        List<ZipArchiveEntry> entries = new ArrayList<>();
        zip.getEntries().asIterator().forEachRemaining(entries::add);
        if (entries.size() > file.limits().parts()) {
            throw file.refused("I112");
        }
        Set<String> names = new HashSet<>();
        long inflated = 0;
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw file.refused("I106");
            }
            if (!names.add(comparable(entry.getName()))) {
                throw file.refused("I113");
            }
            inflated += Math.max(0, entry.getSize());
            if (isIndex(entry.getName())) {
                refuseLarge(zip, entry);
            }
        }
        if (inflated > file.limits().inflatedBytes()) {
            throw file.refused("I111");
        }
        refuseShared(entries);
    }

    private static String comparable(String name) {
        return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isIndex(String name) {
        return name.endsWith(".rels") || name.endsWith("[Content_Types].xml") || name.endsWith("manifest.xml");
    }

    private void refuseLarge(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = new LimitedStream(zip.getInputStream(entry), new AtomicLong(LARGEST_INDEX_PART))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    /** Two entries that share bytes unpack to more than the file holds. */
    private void refuseShared(List<ZipArchiveEntry> entries) throws RefusedFileException {
        entries.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        long end = 0;
        for (ZipArchiveEntry entry : entries) {
            if (entry.getLocalHeaderOffset() < end) {
                throw file.refused("I113");
            }
            end = Math.max(entry.getDataOffset(), entry.getLocalHeaderOffset())
                    + Math.max(0, entry.getCompressedSize());
        }
    }
}
