package se.samlad.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
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
    private final SourceFile file;
    private final HeaderFinder finder;
    private final Deque<Ahead> ahead = new ArrayDeque<>();
    private @Nullable Sheet sheet;
    private Optional<HeaderFinder.Header> header = Optional.empty();
    private @Nullable RawRow groups;
    private int nextNumber;

    /** A row that was read before it is asked for. */
    private record Ahead(RawRow row, boolean namesColumns) {}

    ParticipantListReader(SheetSource source, SourceFile file, ColumnVocabulary vocabulary) {
        this.source = source;
        this.file = file;
        this.finder = new HeaderFinder(vocabulary);
    }

    /**
     * Opens a list, whatever its format.
     *
     * @throws RefusedFileException when the file is no spreadsheet
     */
    public static ParticipantListReader open(SourceFile file, ColumnVocabulary vocabulary)
            throws IOException, RefusedFileException {
        return new ParticipantListReader(FileFormat.of(file).openSheets(file), file, vocabulary);
    }

    /** How the file was understood, for people. */
    String format() {
        return source.format();
    }

    /**
     * The next physical row; null after the last.
     *
     * @throws RefusedFileException when the file turns out to be damaged
     */
    public @Nullable SourceRow next() throws IOException, RefusedFileException {
        while (ahead.isEmpty() && !(sheet != null && readAhead())) {
            if (!openNextSheet()) {
                return null;
            }
        }
        if (ahead.size() == 1) {
            readAhead();
        }
        return row(ahead.element());
    }

    private boolean readAhead() throws IOException, RefusedFileException {
        RawRow row = source.nextRow();
        if (row != null) {
            ahead.add(new Ahead(row, finder.isHeader(row)));
        }
        return row != null;
    }

    private boolean openNextSheet() throws IOException, RefusedFileException {
        sheet = source.nextSheet();
        nextNumber = 1;
        groups = null;
        if (sheet == null) {
            return false;
        }
        List<RawRow> first = new ArrayList<>();
        while (ahead.size() < ROWS_BEFORE_HEADER && readAhead()) {
            first.add(ahead.getLast().row());
        }
        header = finder.find(first, source.hiddenColumns());
        return true;
    }

    private SourceRow row(Ahead next) throws RefusedFileException {
        RawRow filled = next.row();
        if (filled.number() < nextNumber) {
            throw file.refused("I129");
        }
        int number = nextNumber++;
        if (number < filled.number()) {
            return sourceRow(
                    number, false, header.isPresent() ? SourceRow.Role.BLANK : SourceRow.Role.OTHER_SHEET, List.of());
        }
        ahead.remove();
        return sourceRow(number, filled.hidden(), role(next), filled.cells());
    }

    private SourceRow.Role role(Ahead next) {
        if (header.isEmpty()) {
            return SourceRow.Role.OTHER_SHEET;
        }
        HeaderFinder.Header found = header.get();
        int number = next.row().number();
        if (number < found.firstRow()) {
            return SourceRow.Role.TITLE;
        }
        return number <= found.lastRow() || beginsSection(next) ? SourceRow.Role.HEADER : SourceRow.Role.DATA;
    }

    /** Whether the columns are named anew, by this row or, with this row's groups, by the next. */
    private boolean beginsSection(Ahead next) {
        Ahead following = ahead.peek();
        if (next.namesColumns()) {
            finder.section(Optional.ofNullable(groups), next.row(), source.hiddenColumns())
                    .ifPresent(this::beginSection);
            groups = null;
            return true;
        }
        boolean isGroups = following != null
                && following.namesColumns()
                && finder.section(Optional.of(next.row()), following.row(), source.hiddenColumns())
                        .filter(section -> section.firstRow() == next.row().number())
                        .isPresent();
        groups = isGroups ? next.row() : null;
        return isGroups;
    }

    /** The same header once more says nothing new: columns that were told by their cells stay told. */
    private void beginSection(HeaderFinder.Header section) {
        boolean same = header.filter(before ->
                        before.columns().names().equals(section.columns().names()))
                .isPresent();
        if (!same) {
            header = Optional.of(section);
        }
    }

    private SourceRow sourceRow(int number, boolean hidden, SourceRow.Role role, List<SourceCell> cells) {
        Sheet current = Objects.requireNonNull(sheet);
        ColumnMapping columns = header.map(HeaderFinder.Header::columns).orElse(ColumnMapping.NONE);
        return new SourceRow(current.number(), current.name(), number, hidden, current.hidden(), role, cells, columns);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
