package se.samlad.publication.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.samlad.core.Scope;
import se.samlad.core.SmallCounts;

/** Somebody who has the edition, and may have the earlier ones too, and what can be made out of them. */
final class Adversary {

    private final SmallCounts rule;
    private final boolean smallOnly;
    private final Unknowns unknowns = new Unknowns();
    private final Map<Cell, Integer> now = new LinkedHashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Integer> toProtect = new ArrayList<>();
    private final Attack attack;

    /**
     * Somebody who has the edition, and what was given before.
     *
     * @param shown what the edition says of each figure
     */
    Adversary(SmallCounts rule, LinkedTables tables, Map<Cell, Knowledge> shown, Memory memory) {
        this.rule = rule;
        this.smallOnly = !memory.isNothing();
        Map<Cell, Integer> before = new LinkedHashMap<>();
        add(tables, shown, memory.versions(), now);
        cells.addAll(now.keySet());
        add(memory.tables(), memory.known(), Map.of(), before);
        tables.remainders().forEach(remainder -> {
            if (remainder.part().scope() != Scope.NEW_IN_PERIOD || !before.containsKey(remainder.whole())) {
                remain(tables, remainder, now);
            } else {
                tie(remainder, now, before);
            }
        });
        memory.tables().remainders().forEach(remainder -> remain(memory.tables(), remainder, before));
        this.attack = new Attack(unknowns, rule.span());
        toProtect.forEach(attack::protect);
    }

    private void add(
            LinkedTables tables,
            Map<Cell, Knowledge> shown,
            Map<Cell, Knowledge> remembered,
            Map<Cell, Integer> numbers) {
        for (Cell cell : tables.cells()) {
            int number = unknowns.add(
                    tables.count(cell),
                    shown.getOrDefault(cell, Knowledge.NOTHING),
                    remembered.getOrDefault(cell, Knowledge.NOTHING));
            numbers.put(cell, number);
            if (unknowns.isHidden(number) && isWorthProtecting(number)) {
                toProtect.add(number);
            }
        }
        for (LinkedTables.Sum sum : tables.sums()) {
            unknowns.tie(
                    numbers.getOrDefault(sum.whole(), 0),
                    sum.parts().stream()
                            .map(part -> numbers.getOrDefault(part, 0))
                            .toList());
        }
    }

    private void remain(LinkedTables tables, LinkedTables.Remainder remainder, Map<Cell, Integer> numbers) {
        int count = tables.count(remainder.whole()) - tables.count(remainder.part());
        int rest = unknowns.add(count, Knowledge.NOTHING, Knowledge.NOTHING);
        unknowns.tie(
                numbers.getOrDefault(remainder.whole(), 0), List.of(numbers.getOrDefault(remainder.part(), 0), rest));
        if (rule.include(count)) {
            toProtect.add(rest);
        }
    }

    /** Who is not new was there before; who came back, and what was put right since, is taken as known. */
    private void tie(LinkedTables.Remainder remainder, Map<Cell, Integer> numbers, Map<Cell, Integer> before) {
        unknowns.tie(
                numbers.getOrDefault(remainder.whole(), 0),
                List.of(numbers.getOrDefault(remainder.part(), 0), before.getOrDefault(remainder.whole(), 0)));
    }

    /** From now on the edition hides that figure, and does not say whether it is small. */
    void hide(Cell cell) {
        int number = now.getOrDefault(cell, 0);
        if (!unknowns.isKnown(number)) {
            boolean fresh = !unknowns.isHidden(number);
            unknowns.hide(number);
            if (fresh && isWorthProtecting(number)) {
                attack.protect(number);
            }
        }
    }

    /** Nothing hides a large count that was shown before, or that has not changed since: then only small ones matter. */
    private boolean isWorthProtecting(int number) {
        return !unknowns.isKnown(number) && (!smallOnly || rule.include(unknowns.count(number)));
    }

    /** What must stay in doubt, for now. */
    List<Integer> targets() {
        return List.copyOf(attack.protectedOnes());
    }

    /** Whether a count is in doubt, when so much more may be hidden. */
    boolean isInDoubt(int target, int budget, int trials, Consumer<Cell> hide) {
        return attack.isInDoubt(target, budget, trials, number -> hide.accept(cells.get(number)));
    }
}
