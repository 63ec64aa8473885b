package se.samlad.core;

/**
 * Which counts tell too much of single persons, and how unsure of them everybody else must stay (DOMAIN P3).
 *
 * @param below counts from 1 up to, not including, this one are small; 1 when none is
 * @param span how far apart, at least, the least and the greatest possible value of a hidden count are
 */
public record SmallCounts(int below, int span) {

    public SmallCounts {
        if (below < 1 || span < 1 || (below > 1 && span > below - 2)) {
            throw new IllegalArgumentException("small counts span fewer values than there are");
        }
    }

    /** Whether a count is small; zero is not. */
    public boolean include(int count) {
        return count > 0 && count < below;
    }
}
