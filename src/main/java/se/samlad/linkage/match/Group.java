package se.samlad.linkage.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A collection of records, such as a district's.
 *
 * @param size how many it has
 * @param sample some of them, by which chance is measured
 * @param counts how often each value of each attribute occurs
 */
record Group(int size, List<Integer> sample, List<int[]> counts) {

    /** So many records of a group are compared with each other. */
    private static final int SAMPLE = 300;

    /** All groups of the records, by their number. */
    static List<Group> allOf(Records records) {
        List<Group> groups = new ArrayList<>();
        for (int group = 0; group < records.groups(); group++) {
            groups.add(of(records, group));
        }
        return groups;
    }

    private static Group of(Records records, int group) {
        int[] rows = new int[records.size()];
        int size = 0;
        for (int row = 0; row < records.size(); row++) {
            if (records.group(row) == group) {
                rows[size++] = row;
            }
        }
        int[] own = Arrays.copyOf(rows, size);
        return new Group(size, sample(records, own), counts(records, own));
    }

    /** Those whose hashes are lowest: the same ones in whatever order the records came. */
    private static List<Integer> sample(Records records, int[] rows) {
        long[] hashes = Arrays.stream(rows).mapToLong(records::hash).sorted().toArray();
        long highest = hashes[Math.min(SAMPLE, hashes.length) - 1];
        return Arrays.stream(rows)
                .filter(row -> records.hash(row) <= highest)
                .boxed()
                .sorted(Comparator.comparingLong(records::hash))
                .limit(SAMPLE)
                .toList();
    }

    private static List<int[]> counts(Records records, int[] rows) {
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < records.attributes().size(); i++) {
            Column column = records.column(i);
            int[] counted = new int[column.distinct()];
            for (int row : rows) {
                if (column.id(row) >= 0) {
                    counted[column.id(row)]++;
                }
            }
            all.add(counted);
        }
        return all;
    }

    /** How often each value of each attribute occurs in all of some groups. */
    static List<int[]> counts(List<Group> groups) {
        List<int[]> sum = new ArrayList<>();
        for (int i = 0; i < groups.get(0).counts.size(); i++) {
            int[] all = new int[groups.get(0).counts.get(i).length];
            for (Group group : groups) {
                int[] own = group.counts.get(i);
                Arrays.setAll(all, id -> all[id] + own[id]);
            }
            sum.add(all);
        }
        return sum;
    }
}
