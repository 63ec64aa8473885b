package se.samlad.linkage.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Compares two records, attribute by attribute; used again and again, since there are millions of pairs. */
final class Comparison {

    private final Records records;
    private final Level[] levels;
    private final int given;
    private final int family;
    private boolean crossed;

    Comparison(Records records) {
        this.records = records;
        this.levels = new Level[records.attributes().size()];
        this.given = indexOf(Kind.GIVEN_NAME);
        this.family = indexOf(Kind.FAMILY_NAME);
    }

    private Comparison(Comparison found) {
        this.records = found.records;
        this.levels = found.levels.clone();
        this.given = found.given;
        this.family = found.family;
        this.crossed = found.crossed;
    }

    /** What was found of this pair, to be kept. */
    Comparison copy() {
        return new Comparison(this);
    }

    private int indexOf(Kind kind) {
        Optional<Integer> index = records.indexOf(kind);
        return index.orElse(-1);
    }

    /** Looks at a pair; what it finds is told by the other methods until the next pair. */
    void look(int one, int other) {
        for (int i = 0; i < levels.length; i++) {
            levels[i] = records.column(i).compare(one, other);
            if (records.attributes().get(i).kind() == Kind.IDENTIFIER && saysNothing(levels[i], one, other)) {
                levels[i] = Level.MISSING;
            }
        }
        crossed = false;
        if (given >= 0 && family >= 0 && !levels[given].agrees() && !levels[family].agrees()) {
            cross(one, other);
        }
    }

    /** Somebody may have an identifier of each authority. */
    private boolean saysNothing(Level level, int one, int other) {
        int mine = records.authority(one);
        int theirs = records.authority(other);
        boolean twoSorts = mine != Records.NOBODY && theirs != Records.NOBODY && mine != theirs;
        return twoSorts && level != Level.SAME && level != Level.CLOSE;
    }

    /**
     * The given name written where the family name goes, and the other way round. Which of the two says what must not
     * depend on which record comes first.
     */
    private void cross(int one, int other) {
        TextColumn givenNames = (TextColumn) records.column(given);
        TextColumn familyNames = (TextColumn) records.column(family);
        Level mine = givenNames.compareWith(one, familyNames, other);
        Level theirs = familyNames.compareWith(one, givenNames, other);
        boolean contradicts = mine == Level.DIFFERENT || theirs == Level.DIFFERENT;
        if (!contradicts && (isStrong(mine) || isStrong(theirs))) {
            boolean isBetter = mine.compareTo(theirs) <= 0;
            levels[given] = isBetter ? mine : theirs;
            levels[family] = isBetter ? theirs : mine;
            crossed = true;
        }
    }

    private static boolean isStrong(Level level) {
        return level == Level.SAME || level == Level.VARIANT || level == Level.CLOSE;
    }

    Level level(int attribute) {
        return levels[attribute];
    }

    List<Level> levels() {
        return List.copyOf(Arrays.asList(levels));
    }

    /** Whether given and family name stand in each other's place. */
    boolean isCrossed() {
        return crossed;
    }

    /** Whether attributes that tell people apart, all but one, say that these are two: none agrees, and two differ. */
    boolean areTwoPeople(int butFor) {
        int different = 0;
        int telling = 0;
        for (int i = 0; i < levels.length; i++) {
            if (i != butFor && isTelling(i)) {
                if (levels[i].agrees() && levels[i] != Level.NEAR) {
                    return false;
                }
                telling++;
                different += levels[i] == Level.MISSING ? 0 : 1;
            }
        }
        return different >= Math.min(2, telling);
    }

    /** Whether any identifier agrees but for a slip. */
    boolean identifierAgrees() {
        for (int i = 0; i < levels.length; i++) {
            if (records.attributes().get(i).kind() == Kind.IDENTIFIER
                    && (levels[i] == Level.SAME || levels[i] == Level.CLOSE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTelling(int attribute) {
        Kind kind = records.attributes().get(attribute).kind();
        return kind != Kind.CATEGORY && kind != Kind.PLACE;
    }
}
