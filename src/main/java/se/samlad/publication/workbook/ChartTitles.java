package se.samlad.publication.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.Dimension;
import se.samlad.core.Period;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;

/** A chart's title says what is to be seen; where a count that it would say is hidden, only what is shown. */
final class ChartTitles {

    private ChartTitles() {}

    static String gender(Optional<Integer> all, Optional<Integer> women, Optional<Integer> men) {
        if (all.isEmpty() || women.isEmpty() || men.isEmpty() || all.get() == 0) {
            return Texts.get("chart.gender");
        }
        if (women.get().equals(men.get())) {
            return Texts.get("chart.gender.equal", Swedish.count(women.get()));
        }
        boolean moreWomen = women.get() > men.get();
        return Texts.get(
                moreWomen ? "chart.gender.women" : "chart.gender.men",
                SummaryWords.ofAll(moreWomen ? women.get() : men.get(), all.get()),
                Swedish.count(all.get()));
    }

    static String part(String key, Optional<Integer> all, Optional<Integer> part) {
        if (all.isEmpty() || part.isEmpty() || all.get() == 0) {
            return Texts.get("chart." + key);
        }
        return Texts.get("chart." + key + ".part", SummaryWords.ofAll(part.get(), all.get()), Swedish.count(all.get()));
    }

    /**
     * Which part is the largest.
     *
     * @param all the whole; empty when it, or a part that may be larger, is hidden
     */
    static String most(Dimension dimension, Optional<Integer> all, List<String> largestFirst, List<Integer> counts) {
        if (all.isEmpty()) {
            return Texts.get("chart." + dimension.key());
        }
        return Texts.get(
                "chart." + dimension.key() + ".most",
                largestFirst.get(0),
                SummaryWords.ofAll(counts.get(0), all.get()),
                Swedish.count(all.get()));
    }

    /** By the first and the last period. */
    static String trend(Map<Period, Integer> totals) {
        List<Map.Entry<Period, Integer>> all = List.copyOf(totals.entrySet());
        int before = all.get(0).getValue();
        int now = all.get(all.size() - 1).getValue();
        String key = now > before ? "chart.trend.more" : now < before ? "chart.trend.fewer" : "chart.trend.same";
        return Texts.get(
                key, Swedish.count(before), Swedish.count(now), all.get(0).getKey());
    }
}
