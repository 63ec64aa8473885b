package se.samlad.reconciliation;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import se.samlad.core.County;
import se.samlad.core.Selection;
import se.samlad.count.Definition;
import se.samlad.count.DefinitionCube;
import se.samlad.count.Figures;

/** The county's figures under any definition; all people pass by once more only when the kept figures do not have it. */
final class CountyFigures implements ToIntBiFunction<Definition, Selection> {

    private final Figures kept;
    private final Supplier<DefinitionCube> people;
    private Optional<DefinitionCube> cube = Optional.empty();

    CountyFigures(Figures kept, Supplier<DefinitionCube> people) {
        this.kept = kept;
        this.people = people;
    }

    @Override
    public int applyAsInt(Definition definition, Selection selection) {
        Optional<Integer> known = definition.isPlain()
                ? kept.count(County.ID, definition.measure(), definition.scope(), selection)
                : Optional.empty();
        return known.orElseGet(() -> counted().count(definition, selection));
    }

    private DefinitionCube counted() {
        DefinitionCube all = cube.orElseGet(people);
        cube = Optional.of(all);
        return all;
    }
}
