package se.samlad.publication.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.SmallCounts;
import se.samlad.count.Figures;

/**
 * Somebody with the editions, a linear programming library and more knowledge than anybody has: who is in two districts,
 * who came back, which figures were put right. Knows nothing of how the program protects: the model is made of people by
 * gender and age, not of the program's sums.
 */
final class LinearAttacker {

    private static final List<String> CLASSES = List.of("<30", "30-49", ">=50", Dimension.UNKNOWN);
    private static final Map<String, List<String>> BANDS = Map.of(
            "<30",
            List.of("<30"),
            ">=30",
            List.of("30-49", ">=50"),
            "<50",
            List.of("<30", "30-49"),
            ">=50",
            List.of(">=50"),
            Dimension.UNKNOWN,
            List.of(Dimension.UNKNOWN));
    private static final int MUCH = 1000;

    /** From here on a number is no variable's but a known count's. */
    private static final int KNOWN = 1_000_000;

    private static final int GUESSES = 4;

    /** An edition's figures as a system of equations. */
    private final class Edition {

        private final Figures figures;
        private final Map<Cell, Integer> cells = new LinkedHashMap<>();

        Edition(Figures figures, Map<Cell, Showing> showings, SmallCounts rule) {
            this.figures = figures;
            showings.forEach((cell, showing) -> cells.put(cell, add(showing, cell, rule)));
            cells.keySet().stream().map(Cell::district).distinct().forEach(this::people);
            cells.forEach(this::county);
            cells.forEach((cell, number) -> {
                if (number < KNOWN) {
                    hidden.put(number, cell);
                    if (!rule.include(count(cell))) {
                        large.add(number);
                    }
                }
            });
        }

        private int add(Showing showing, Cell cell, SmallCounts rule) {
            return switch (showing) {
                case SHOWN -> KNOWN + count(cell);
                case SMALL -> variable(1, rule.below() - 1);
                case HIDDEN -> variable(count(cell) == 0 || cell.district().equals(County.ID) ? 0 : 1, MUCH);
            };
        }

        int count(Cell cell) {
            return figures.count(cell.district(), cell.measure(), cell.scope(), cell.selection())
                    .orElseThrow();
        }

        private void people(String district) {
            Map<String, Integer> atoms = new LinkedHashMap<>();
            for (String gender : List.of("K", "M", Dimension.UNKNOWN)) {
                CLASSES.forEach(age -> atoms.put(gender + age, variable(0, MUCH)));
            }
            cells.forEach((cell, number) -> {
                if (cell.district().equals(district) && cell.scope() == Scope.SINCE_START) {
                    List<Integer> parts = new ArrayList<>();
                    atoms.forEach((atom, variable) -> {
                        if (isOf(atom, cell.selection())) {
                            parts.add(variable);
                        }
                    });
                    boolean persons = cell.measure() == Measure.PERSONS;
                    if (persons
                            && cell.selection().values().keySet().stream()
                                    .allMatch(each -> each == Dimension.GENDER || each == Dimension.AGE)) {
                        equal(number, parts, 0);
                    }
                }
            });
            Cell all = Cell.persons(district, Selection.ALL);
            for (Dimension dimension :
                    List.of(Dimension.MUNICIPALITY, Dimension.REFERRER, Dimension.TRACK, Dimension.STATUS)) {
                sumsTo(all, dimension);
            }
            Cell enrolled = new Cell(district, Measure.PERSONS, Scope.NEW_IN_PERIOD, Selection.ALL);
            sumsTo(enrolled, Dimension.GENDER);
            cells.keySet().stream()
                    .filter(cell -> cell.district().equals(district) && cell.scope() == Scope.NEW_IN_PERIOD)
                    .forEach(cell -> equal(
                            number(Cell.persons(district, cell.selection())),
                            List.of(number(cell), variable(0, MUCH)),
                            0));
            Cell enrolments = new Cell(district, Measure.ENROLMENTS, Scope.SINCE_START, Selection.ALL);
            equal(number(enrolments), List.of(number(all)), count(enrolments) - count(all));
        }

        private void sumsTo(Cell all, Dimension dimension) {
            List<Integer> parts = cells.keySet().stream()
                    .filter(cell -> cell.district().equals(all.district())
                            && cell.scope() == all.scope()
                            && cell.measure() == all.measure()
                            && cell.selection().values().size() == 1
                            && cell.selection().value(dimension).isPresent())
                    .map(this::number)
                    .toList();
            equal(number(all), parts, 0);
        }

        private boolean isOf(String atom, Selection selection) {
            boolean gender =
                    selection.value(Dimension.GENDER).map(atom::startsWith).orElse(true);
            boolean age = selection
                    .value(Dimension.AGE)
                    .map(band -> BANDS.getOrDefault(band, List.of()).stream()
                            .anyMatch(each -> CLASSES.stream().anyMatch(c -> c.equals(each))
                                    && List.of("K", "M", Dimension.UNKNOWN).stream()
                                            .anyMatch(g -> atom.equals(g + each))))
                    .orElse(true);
            return gender && age;
        }

        private void county(Cell cell, int number) {
            if (cell.district().equals(County.ID)) {
                List<Cell> parts = cells.keySet().stream()
                        .filter(each -> !each.district().equals(County.ID) && cell.equals(each.in(County.ID)))
                        .toList();
                int twice = count(cell) - parts.stream().mapToInt(this::count).sum();
                equal(number, parts.stream().map(this::number).toList(), twice);
            }
        }

        int number(Cell cell) {
            return cells.getOrDefault(cell, -1);
        }
    }

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> variables = new ArrayList<>();
    private final Map<Integer, double[]> seen = new HashMap<>();
    private final Edition now;
    private final Map<Integer, Cell> hidden = new LinkedHashMap<>();
    private final Set<Integer> large = new HashSet<>();
    private int equations;

    LinearAttacker(Figures figures, Map<Cell, Showing> showings, SmallCounts rule) {
        this.now = new Edition(figures, showings, rule);
    }

    /**
     * Also has the edition of the half-year before: everybody counted then is counted now, or was put right. Looks for
     * small counts only: that a large one has not changed may be known.
     */
    LinearAttacker after(Figures figures, Map<Cell, Showing> then, SmallCounts rule) {
        Edition before = new Edition(figures, then, rule);
        now.cells.forEach((cell, number) -> {
            Cell enrolled = new Cell(cell.district(), cell.measure(), Scope.NEW_IN_PERIOD, cell.selection());
            if (cell.scope() == Scope.SINCE_START
                    && now.cells.containsKey(enrolled)
                    && before.cells.containsKey(cell)) {
                int known = now.count(cell) - now.count(enrolled) - before.count(cell);
                equal(number, List.of(now.number(enrolled), before.number(cell)), known);
            }
        });
        hidden.keySet().removeAll(large);
        return this;
    }

    /** Also has an earlier version of the same period, and knows what was put right: what either shows is known. Looks for small counts only. */
    LinearAttacker correcting(Figures figures, Map<Cell, Showing> then, SmallCounts rule) {
        Edition before = new Edition(figures, then, rule);
        now.cells.forEach((cell, number) -> {
            if (before.cells.containsKey(cell)) {
                equal(number, List.of(before.number(cell)), now.count(cell) - before.count(cell));
                if (number >= KNOWN || before.number(cell) >= KNOWN) {
                    hidden.remove(number);
                    hidden.remove(before.number(cell));
                }
            }
        });
        hidden.keySet().removeAll(large);
        return this;
    }

    private int variable(int least, int most) {
        Variable variable = model.newVariable("v" + variables.size());
        variable.lower(least).upper(most);
        variables.add(variable);
        return variables.size() - 1;
    }

    private void equal(int whole, List<Integer> parts, int rest) {
        Map<Integer, Integer> factors = new LinkedHashMap<>(Map.of(whole, 1));
        parts.forEach(part -> factors.merge(part, -1, Integer::sum));
        Expression equation = model.newExpression("e" + equations++);
        int level = rest;
        for (Map.Entry<Integer, Integer> factor : factors.entrySet()) {
            if (factor.getKey() >= KNOWN) {
                level -= factor.getValue() * (factor.getKey() - KNOWN);
            } else {
                equation.set(variables.get(factor.getKey()), factor.getValue());
            }
        }
        equation.level(level);
    }

    /** The hidden figures that are known to lie within fewer values than that. */
    List<Cell> computed(double span) {
        Random random = new Random(1);
        for (int i = 0; i < GUESSES && !hidden.isEmpty(); i++) {
            hidden.keySet().forEach(number -> variables.get(number).weight(random.nextBoolean() ? 1 : -1));
            solve(true);
            hidden.keySet().forEach(number -> variables.get(number).weight(null));
        }
        return hidden.entrySet().stream()
                .filter(cell -> spanOf(cell.getKey(), span) < span - 1e-6)
                .map(Map.Entry::getValue)
                .toList();
    }

    private double spanOf(int number, double enough) {
        for (boolean most : new boolean[] {true, false}) {
            if (span(number) < enough - 1e-6) {
                variables.get(number).weight(1);
                solve(most);
                variables.get(number).weight(null);
            }
        }
        return span(number);
    }

    private double span(int number) {
        double[] values = seen.getOrDefault(number, new double[] {0, 0});
        return values[1] - values[0];
    }

    private void solve(boolean most) {
        Optimisation.Result result = most ? model.maximise() : model.minimise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("the true figures are a solution: " + result.getState());
        }
        for (int i = 0; i < variables.size(); i++) {
            double value = result.doubleValue(i);
            seen.merge(i, new double[] {value, value}, (old, fresh) ->
                    new double[] {Math.min(old[0], fresh[0]), Math.max(old[1], fresh[1])});
        }
    }
}
