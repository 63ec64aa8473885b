package se.samlad.publication.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.samlad.core.Period;
import se.samlad.core.SmallCounts;
import se.samlad.count.Figures;

/** A thousand made-up counties against somebody with a linear programming library. */
class AttackerTests {

    private static final SmallCounts RULE = new SmallCounts(5, 2);
    private static final Period NOW = Period.parse("2026-01-01").orElseThrow();
    private static final Period BEFORE = NOW.previous();

    /** What is known to lie within fewer values than that, by county; counties without are left out. */
    private static Map<Long, List<Cell>> computed(long from, long to, int span, LongFunction<LinearAttacker> attacker) {
        Map<Long, List<Cell>> computed = new TreeMap<>();
        LongStream.range(from, to).parallel().forEach(seed -> {
            List<Cell> cells = attacker.apply(seed).computed(span);
            if (!cells.isEmpty()) {
                synchronized (computed) {
                    computed.put(seed, cells);
                }
            }
        });
        return computed;
    }

    private static Map<Cell, Showing> edition(Figures figures, Period period, Publication... earlier) {
        return Protection.of(figures, period, List.of(earlier), RULE).all();
    }

    /** Nothing but small counts is hidden. */
    private static Map<Cell, Showing> unprotected(Figures figures, Period period) {
        Map<Cell, Showing> showings = new TreeMap<>(java.util.Comparator.comparing(Cell::toString));
        edition(figures, period)
                .forEach((cell, showing) -> showings.put(
                        cell,
                        RULE.include(figures.count(cell.district(), cell.measure(), cell.scope(), cell.selection())
                                        .orElseThrow())
                                ? Showing.SMALL
                                : Showing.SHOWN));
        return showings;
    }

    @Test
    void noHiddenCountOfOneEditionCanBeComputed() {
        assertThat(computed(0, 1000, RULE.span(), seed -> {
                    Figures figures = new MadeUpCounty(seed).figures(0);
                    return new LinearAttacker(figures, edition(figures, NOW), RULE);
                }))
                .isEmpty();
    }

    @Test
    void withoutSecondarySuppressionTheAttackerFindsHiddenCountsInNearlyEveryCounty() {
        assertThat(computed(0, 50, 1, seed -> {
                    Figures figures = new MadeUpCounty(seed).figures(0);
                    return new LinearAttacker(figures, unprotected(figures, NOW), RULE);
                }))
                .hasSizeGreaterThan(45);
    }

    @Test
    void noSmallCountOfTwoPeriodsCanBeComputed() {
        assertThat(computed(1000, 1250, 1, seed -> {
                    MadeUpCounty county = new MadeUpCounty(seed);
                    Figures then = county.figures(0);
                    Publication before = new Publication(BEFORE, 1, then, edition(then, BEFORE));
                    Figures now = county.later().figures(1);
                    return new LinearAttacker(now, edition(now, NOW, before), RULE)
                            .after(then, before.showings(), RULE);
                }))
                .isEmpty();
    }

    @Test
    void anEditionThatForgetsTheOneBeforeGivesSmallCountsAway() {
        List<Long> given = new ArrayList<>(computed(1000, 1100, 1, seed -> {
                    MadeUpCounty county = new MadeUpCounty(seed);
                    Figures then = county.figures(0);
                    Figures now = county.later().figures(1);
                    return new LinearAttacker(now, edition(now, NOW), RULE).after(then, edition(then, BEFORE), RULE);
                })
                .keySet());
        assertThat(given).isNotEmpty();
    }

    @Test
    void noSmallCountCanBeComputedFromTwoVersionsWithOneRowPutRight() {
        assertThat(computed(2000, 2250, 1, seed -> {
                    MadeUpCounty county = new MadeUpCounty(seed);
                    Figures wrong = county.figures(0);
                    Publication first = new Publication(NOW, 1, wrong, edition(wrong, NOW));
                    Figures right = county.corrected().figures(0);
                    return new LinearAttacker(right, edition(right, NOW, first), RULE)
                            .correcting(wrong, first.showings(), RULE);
                }))
                .isEmpty();
    }

    @Test
    void whatIsShownIsTrueAndZeroIsShownWhateverTheOrderOfThePeople() {
        for (long seed = 3000; seed < 3100; seed++) {
            MadeUpCounty county = new MadeUpCounty(seed);
            Figures figures = county.figures(0);
            Map<Cell, Showing> edition = edition(figures, NOW);
            assertThat(edition(county.shuffled().figures(0), NOW)).isEqualTo(edition);
            edition.forEach((cell, showing) -> {
                int count = figures.count(cell.district(), cell.measure(), cell.scope(), cell.selection())
                        .orElseThrow();
                if (showing == Showing.SHOWN) {
                    assertThat(RULE.include(count)).as(cell.toString()).isFalse();
                } else if (showing == Showing.SMALL) {
                    assertThat(RULE.include(count)).as(cell.toString()).isTrue();
                }
                if (count == 0 && !cell.district().equals(se.samlad.core.County.ID)) {
                    assertThat(showing).isEqualTo(Showing.SHOWN);
                }
            });
        }
    }

    @Test
    void nothingIsShownWhenNoOtherTablesAreFoundForAHiddenCount() {
        Figures figures = new MadeUpCounty(3000).figures(0);
        assertThat(Protection.of(figures, NOW, List.of(), RULE, 0).all().values())
                .isNotEmpty()
                .containsOnly(Showing.HIDDEN);
    }
}
