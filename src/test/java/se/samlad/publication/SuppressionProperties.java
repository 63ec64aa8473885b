package se.samlad.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.samlad.publication.disclosure.Suppression;

class SuppressionProperties {

    private static final int LIMIT = 5;

    @Test
    void aSmallCountIsNeverHiddenAlone() {
        int[][] referrers = {{81, 121, 202}, {74, 118, 192}, {9, 0, 9}, {6, 0, 6}, {0, 2, 2}};
        boolean[][] hidden = Suppression.of(referrers, LIMIT);
        assertThat(hidden[4]).containsExactly(false, true, true);
        assertThat(computable(hidden)).isEmpty();
        assertThat(hidden[1][1] || hidden[0][1]).isTrue();
    }

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        assertThat(Suppression.of(new int[][] {{10, 20, 30}, {0, 5, 5}}, LIMIT))
                .isEqualTo(new boolean[][] {{false, false, false}, {false, false, false}});
    }

    @Test
    void anEmptyTableHidesNothing() {
        assertThat(Suppression.of(new int[0][0], LIMIT)).isEmpty();
    }

    @Property
    void noHiddenCountCanBeComputed(
            @ForAll @Size(min = 2, max = 5) List<@Size(value = 3) List<@IntRange(max = 30) Integer>> districts) {
        int[][] counts = withCounty(districts);
        boolean[][] hidden = Suppression.of(counts, LIMIT);
        assertThat(computable(hidden)).isEmpty();
    }

    @Property
    void everySmallCountIsHidden(
            @ForAll @Size(min = 1, max = 5) List<@Size(value = 2) List<@IntRange(max = 30) Integer>> districts) {
        int[][] counts = withCounty(districts);
        boolean[][] hidden = Suppression.of(counts, LIMIT);
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                if (counts[row][column] > 0 && counts[row][column] < LIMIT) {
                    assertThat(hidden[row][column]).isTrue();
                }
            }
        }
    }

    private static int[][] withCounty(List<List<Integer>> districts) {
        int[][] counts = new int[districts.size()][];
        for (int row = 0; row < counts.length; row++) {
            List<Integer> cells = new ArrayList<>(districts.get(row));
            cells.add(cells.stream().mapToInt(Integer::intValue).sum());
            counts[row] = cells.stream().mapToInt(Integer::intValue).toArray();
        }
        return counts;
    }

    /** What an attacker computes: any row or column with one unknown gives it, again and again. */
    private static List<String> computable(boolean[][] hidden) {
        boolean[][] unknown = new boolean[hidden.length][];
        for (int row = 0; row < hidden.length; row++) {
            unknown[row] = hidden[row].clone();
        }
        List<String> computed = new ArrayList<>();
        boolean again = true;
        while (again) {
            again = false;
            for (int row = 0; row < unknown.length; row++) {
                for (int column = 0; column < unknown[row].length; column++) {
                    if (unknown[row][column] && (inRow(unknown, row) == 1 || inColumn(unknown, column) == 1)) {
                        unknown[row][column] = false;
                        computed.add(row + "," + column);
                        again = true;
                    }
                }
            }
        }
        return computed;
    }

    private static int inRow(boolean[][] unknown, int row) {
        int count = 0;
        for (boolean cell : unknown[row]) {
            count += cell ? 1 : 0;
        }
        return count;
    }

    private static int inColumn(boolean[][] unknown, int column) {
        int count = 0;
        for (boolean[] row : unknown) {
            count += row[column] ? 1 : 0;
        }
        return count;
    }
}
