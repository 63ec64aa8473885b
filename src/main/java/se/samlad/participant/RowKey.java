package se.samlad.participant;

import java.util.Comparator;

/** Where a row stands in a run: the order is that of districts, files, sheets and rows. */
public record RowKey(int fileNumber, int sheetNumber, int rowNumber) implements Comparable<RowKey> {

    private static final Comparator<RowKey> ORDER = Comparator.comparingInt(RowKey::fileNumber)
            .thenComparingInt(RowKey::sheetNumber)
            .thenComparingInt(RowKey::rowNumber);

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }
}
