package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The marks of a text, none in another: numbers come first, and wider statements are marked around them. */
record Marks(List<Mark> all) {

    Marks {
        all = List.copyOf(all);
    }

    /**
     * The marks in the order of the text.
     *
     * @param narrow none of which overlap
     * @param wide which may hold some of the narrow ones, or overlap each other
     */
    static Marks of(List<Mark> narrow, List<Mark> wide) {
        List<Mark> marks = new ArrayList<>(narrow);
        for (Mark mark : wide) {
            marks.addAll(around(mark, List.copyOf(marks)));
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return new Marks(marks);
    }

    /** What is left of a mark when the others are taken out. */
    private static List<Mark> around(Mark wide, List<Mark> others) {
        List<Mark> parts = new ArrayList<>();
        int at = wide.start();
        List<Mark> within = others.stream()
                .filter(each -> each.start() < wide.end() && wide.start() < each.end())
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
        for (Mark other : within) {
            if (other.start() > at) {
                parts.add(wide.part(at, other.start()));
            }
            at = Math.max(at, other.end());
        }
        if (at < wide.end()) {
            parts.add(wide.part(at, wide.end()));
        }
        return parts;
    }

    /** Those that lie in a stretch of the text. */
    List<Mark> within(int start, int end) {
        return all.stream()
                .filter(mark -> mark.start() >= start && mark.end() <= end)
                .toList();
    }
}
