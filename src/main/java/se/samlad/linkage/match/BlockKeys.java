package se.samlad.linkage.match;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What records may have in common with few others: an identifier but for a slip, a name on a birth date, both names,
 * initials or a place on a birth date.
 */
final class BlockKeys {

    private static final int SLIP = 1;
    private static final int NAME_ON_DATE = 2;
    private static final int NAMES = 3;
    private static final int NAMES_IN_YEAR = 4;
    private static final int NAMES_ON_DAY = 5;
    private static final int NAMES_AT_PLACE = 6;
    private static final int INITIALS_ON_DATE = 7;
    private static final int PLACE_ON_DATE = 8;
    private static final int NAME_AT_PLACE_IN_YEAR = 9;

    private final Records records;
    private final List<Integer> identifiers;
    private final List<Integer> places;
    private final @Nullable TextColumn givenNames;
    private final @Nullable TextColumn familyNames;
    private final @Nullable DateColumn dates;
    private long[] keys = new long[64];
    private int size;

    BlockKeys(Records records) {
        this.records = records;
        this.identifiers = records.allOf(Kind.IDENTIFIER);
        this.places = records.allOf(Kind.PLACE);
        this.givenNames = (TextColumn) records.only(Kind.GIVEN_NAME);
        this.familyNames = (TextColumn) records.only(Kind.FAMILY_NAME);
        this.dates = (DateColumn) records.only(Kind.DATE);
    }

    /** The keys of a record. */
    long[] of(int row) {
        size = 0;
        for (int identifier : identifiers) {
            IdentifierColumn column = (IdentifierColumn) records.column(identifier);
            if (!column.isMissing(row)) {
                slips(identifier, column.text(row));
            }
        }
        Words given = words(givenNames, row);
        Words family = words(familyNames, row);
        if (given != null && family != null) {
            bothNames(row, unordered(first(given), last(family)));
        }
        if (dates != null && !dates.isMissing(row)) {
            onDate(row, dates, given, family);
        }
        return Arrays.copyOf(keys, size);
    }

    private static @Nullable Words words(@Nullable TextColumn column, int row) {
        return column == null || column.isMissing(row) ? null : column.words(row);
    }

    /** Two texts that are a slip apart are equal once each has lost the right letter. */
    private void slips(int attribute, String text) {
        long sort = Hash.of(SLIP, attribute);
        add(Hash.of(sort, Hash.of(text)));
        for (int place = 0; place < text.length(); place++) {
            add(Hash.of(sort, Hash.without(text, place)));
        }
    }

    private void bothNames(int row, long both) {
        add(Hash.of(NAMES, both));
        for (int place : places) {
            if (!records.column(place).isMissing(row)) {
                add(Hash.of(Hash.of(NAMES_AT_PLACE, placeHash(place, row)), both));
            }
        }
    }

    private void onDate(int row, DateColumn column, @Nullable Words given, @Nullable Words family) {
        long date = column.hash(row);
        nameOnDate(date, given);
        nameOnDate(date, family);
        if (given != null && family != null) {
            long both = unordered(first(given), last(family));
            add(Hash.of(Hash.of(NAMES_IN_YEAR, column.year(row)), both));
            add(Hash.of(Hash.of(NAMES_ON_DAY, column.monthAndDay(row)), both));
            long initials = unordered(given.whole().charAt(0), family.whole().charAt(0));
            add(Hash.of(Hash.of(INITIALS_ON_DATE, date), initials));
        }
        for (int place : places) {
            if (!records.column(place).isMissing(row)) {
                long there = placeHash(place, row);
                add(Hash.of(Hash.of(PLACE_ON_DATE, date), there));
                nameThere(Hash.of(Hash.of(NAME_AT_PLACE_IN_YEAR, column.year(row)), there), given, family);
            }
        }
    }

    private void nameOnDate(long date, @Nullable Words name) {
        if (name != null) {
            long sort = Hash.of(NAME_ON_DATE, date);
            name.soundHashes().forEach(sound -> add(Hash.of(sort, sound)));
        }
    }

    private void nameThere(long there, @Nullable Words given, @Nullable Words family) {
        if (given != null) {
            add(Hash.of(there, first(given)));
        }
        if (family != null) {
            add(Hash.of(there, last(family)));
        }
    }

    private long placeHash(int place, int row) {
        return Hash.of(place, records.column(place).hash(row));
    }

    private static long first(Words words) {
        return words.soundHashes().get(0);
    }

    private static long last(Words words) {
        return words.soundHashes().get(words.soundHashes().size() - 1);
    }

    private static long unordered(long one, long other) {
        return Hash.of(Math.min(one, other), Math.max(one, other));
    }

    private void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
    }
}
