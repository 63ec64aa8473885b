package se.samlad.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samlad.intake.sheet.RawRow;
import se.samlad.intake.sheet.SheetSource;
import se.samlad.intake.sheet.SheetSource.Sheet;

/**
 * A participant list from its first to its last physical row, every sheet; blank rows between are rows too, those
 * after the last filled row are not.
 */
public final class ParticipantListReader implements Closeable {

    /** A header stands among the first rows or not at all. */
    private static final int ROWS_BEFORE_HEADER = 40;

    private final SheetSource source;
    private final String file;
    private final HeaderFinder finder;
    private final Deque<RawRow> ahead = new ArrayDeque<>();
    private @Nullable Sheet sheet;
    private Optional<HeaderFinder.Header> header = Optional.empty();
    private int nextNumber;

    ParticipantListReader(SheetSource source, String file, HeaderVocabulary vocabulary) {
        this.source = source;
        this.file = file;
        this.finder = new HeaderFinder(vocabulary);
    }

    /**
     * Opens a list, whatever its format.
     *
     * @throws RefusedFileException when the file is no spreadsheet
     */
    public static ParticipantListReader open(Path path, String file, HeaderVocabulary vocabulary)
            throws IOException, RefusedFileException {
        return new ParticipantListReader(FileFormat.of(path, file).openSheets(path, file), file, vocabulary);
    }

    /**
     * The next physical row; null after the last.
     *
     * @throws RefusedFileException when the file turns out to be damaged
     */
    public @Nullable SourceRow next() throws IOException, RefusedFileException {
        while (ahead.isEmpty()) {
            if (sheet != null) {
                RawRow row = source.nextRow();
                if (row != null) {
                    ahead.add(row);
                    break;
                }
            }
            if (!openNextSheet()) {
                return null;
            }
        }
        return row(ahead.element());
    }

    /**
     * Whether some sheet has a header. Reads the whole file: damage anywhere refuses it here, where that stops nothing
     * else.
     */
    boolean readsToItsEndWithHeader() throws IOException, RefusedFileException {
        boolean found = false;
        for (SourceRow row = next(); row != null; row = next()) {
            found |= row.role() == SourceRow.Role.HEADER;
        }
        return found;
    }

    private boolean openNextSheet() throws IOException, RefusedFileException {
        sheet = source.nextSheet();
        ahead.clear();
        nextNumber = 1;
        if (sheet == null) {
            return false;
        }
        while (ahead.size() < ROWS_BEFORE_HEADER) {
            RawRow row = source.nextRow();
            if (row == null) {
                break;
            }
            ahead.add(row);
        }
        header = finder.find(new ArrayList<>(ahead));
        return true;
    }

    private SourceRow row(RawRow filled) throws RefusedFileException {
        if (filled.number() < nextNumber) {
            throw new RefusedFileException("I102", file);
        }
        int number = nextNumber++;
        if (number < filled.number()) {
            return sourceRow(number, false, header.isPresent() ? SourceRow.Role.BLANK : role(filled), List.of());
        }
        ahead.remove();
        return sourceRow(number, filled.hidden(), role(filled), filled.cells());
    }

    private SourceRow.Role role(RawRow row) {
        if (header.isEmpty()) {
            return SourceRow.Role.OTHER_SHEET;
        }
        HeaderFinder.Header found = header.get();
        if (row.number() < found.firstRow()) {
            return SourceRow.Role.TITLE;
        }
        boolean names = row.number() <= found.lastRow() || finder.repeats(row, found.columns());
        return names ? SourceRow.Role.HEADER : SourceRow.Role.DATA;
    }

    private SourceRow sourceRow(int number, boolean hidden, SourceRow.Role role, List<SourceCell> cells) {
        Sheet current = java.util.Objects.requireNonNull(sheet);
        ColumnMapping columns = header.map(HeaderFinder.Header::columns).orElse(ColumnMapping.NONE);
        return new SourceRow(
                current.number(), current.name(), number, hidden || current.hidden(), role, cells, columns);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
