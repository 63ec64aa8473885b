package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samlad.participant.RowKey;

/** Rows of one cause that would all move a figure alike. */
record Lever(Cause cause, Change.Effect effect, List<Suspects.Group> groups, int rows) {

    private static final Comparator<Lever> ORDER = Comparator.comparing(Lever::cause)
            .thenComparing(lever -> lever.effect().part())
            .thenComparing(lever -> lever.effect().whole());

    /** So many of a lever's rows. */
    record Use(Lever lever, int rows) {

        Change.Effect effect() {
            return lever.effect.times(rows);
        }

        boolean isSome() {
            return rows < lever.rows;
        }
    }

    /** All that could move a figure. */
    static List<Lever> of(StatedFigure figure, List<Suspects.Group> groups) {
        Map<Lever, List<Suspects.Group>> found = new TreeMap<>(ORDER);
        for (Suspects.Group group : groups) {
            for (Change.Effect effect : group.change().effects(figure)) {
                if (!effect.equals(Change.Effect.NONE)) {
                    found.computeIfAbsent(
                                    new Lever(group.change().cause(), effect, List.of(), 0), any -> new ArrayList<>())
                            .add(group);
                }
            }
        }
        List<Lever> levers = new ArrayList<>();
        found.forEach((lever, moving) -> levers.add(new Lever(
                lever.cause,
                lever.effect,
                List.copyOf(moving),
                moving.stream().mapToInt(Suspects.Group::rows).sum())));
        return levers;
    }

    /** The first of its rows in the order of the files. */
    List<RowKey> first() {
        return groups.stream()
                .flatMap(group -> group.first().stream())
                .sorted()
                .distinct()
                .limit(Suspects.MOST_ROWS)
                .toList();
    }
}
