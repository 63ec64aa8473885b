package se.samlad.publication.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Hides small counts of a table, and so many others that none of them can be computed (DOMAIN P3).
 *
 * <p>The table has a row a value and a column a district; its last column is the county, the sum of the others. What
 * each column adds up to is known to everybody. Every row and every column is then an equation; a hidden cell can be
 * computed exactly when it is the only tie between two parts of the hidden cells (a bridge of the graph whose nodes
 * are the rows and columns). As long as there is one, the smallest shown cell beside it is hidden too.
 */
public final class Suppression {

    private final int[][] counts;
    private final int limit;
    private final boolean[][] hidden;

    private Suppression(int[][] counts, int limit) {
        this.counts = counts;
        this.limit = limit;
        this.hidden = new boolean[counts.length][counts.length == 0 ? 0 : counts[0].length];
    }

    /**
     * Which cells to hide.
     *
     * @param counts by row, then column
     * @param limit counts from 1 up to, not including, this one are small
     */
    public static boolean[][] of(int[][] counts, int limit) {
        Suppression suppression = new Suppression(counts, limit);
        suppression.hideSmall();
        boolean hidMore = true;
        while (hidMore) {
            hidMore = suppression.computable().stream().anyMatch(suppression::hideBeside);
        }
        return suppression.hidden;
    }

    private record Cell(int row, int column) {}

    private void hideSmall() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                hidden[row][column] = counts[row][column] > 0 && counts[row][column] < limit;
            }
        }
    }

    /** The hidden cells whose row and column are not tied by other hidden cells. */
    private List<Cell> computable() {
        List<Cell> computable = new ArrayList<>();
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column < hidden[row].length; column++) {
                if (hidden[row][column] && !areTiedWithout(new Cell(row, column))) {
                    computable.add(new Cell(row, column));
                }
            }
        }
        return computable;
    }

    private boolean areTiedWithout(Cell cut) {
        Set<Integer> reached = new HashSet<>(Set.of(cut.row()));
        Deque<Integer> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            int node = waiting.pop();
            for (int next = 0; next < hidden.length + hidden[0].length; next++) {
                if (isTie(node, next, cut) && reached.add(next)) {
                    waiting.push(next);
                }
            }
        }
        return reached.contains(hidden.length + cut.column());
    }

    /** Rows are the nodes from 0, columns those after the rows. */
    private boolean isTie(int one, int other, Cell cut) {
        int row = Math.min(one, other);
        int column = Math.max(one, other) - hidden.length;
        boolean rowAndColumn = row < hidden.length && column >= 0;
        return rowAndColumn && hidden[row][column] && !cut.equals(new Cell(row, column));
    }

    /** Hides the smallest shown count in the cell's row or column, zeros last; false when nothing is left to hide. */
    private boolean hideBeside(Cell cell) {
        Cell best = null;
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column < hidden[row].length; column++) {
                boolean beside = row == cell.row() || column == cell.column();
                if (beside
                        && !hidden[row][column]
                        && (best == null || cost(row, column) < cost(best.row(), best.column()))) {
                    best = new Cell(row, column);
                }
            }
        }
        if (best == null) {
            return false;
        }
        hidden[best.row()][best.column()] = true;
        return true;
    }

    private int cost(int row, int column) {
        return counts[row][column] == 0 ? Integer.MAX_VALUE : counts[row][column];
    }
}
