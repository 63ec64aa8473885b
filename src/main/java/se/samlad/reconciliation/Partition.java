package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samlad.claim.Claim;
import se.samlad.core.AgeBand;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Municipality;
import se.samlad.core.Selection;

/**
 * Figures that make up a whole together.
 *
 * @param parts the selections, a claim's own among them
 */
record Partition(List<Selection> parts, Selection whole) {

    /** The oldest start and the youngest end of the measure: bands from before to after these leave nobody out. */
    private static final int YOUNGEST = 18;

    private static final int ELDEST = 64;

    /** The breakdowns that a claim belongs to and that leave nobody out. */
    static List<Partition> of(Claim claim, StatedClaims stated, District district) {
        List<Partition> partitions = new ArrayList<>();
        claim.selection().values().forEach((dimension, value) -> {
            Selection whole = without(claim.selection(), dimension);
            List<String> values =
                    switch (dimension) {
                        case GENDER -> List.of("K", "M");
                        case STATUS -> List.of(Dimension.OPEN, Dimension.CLOSED);
                        case MUNICIPALITY ->
                            district.municipalities().stream()
                                    .map(Municipality::name)
                                    .toList();
                        case AGE -> bands(claim, value, stated);
                        case REFERRER, TRACK, DISCHARGE_REASON, SUPPORT -> List.of();
                    };
            if (values.contains(value)) {
                partitions.add(new Partition(
                        values.stream().map(each -> whole.and(dimension, each)).toList(), whole));
            }
        });
        return partitions;
    }

    static Selection without(Selection selection, Dimension dimension) {
        Selection rest = Selection.ALL;
        for (var value : selection.values().entrySet()) {
            rest = value.getKey() == dimension ? rest : rest.and(value.getKey(), value.getValue());
        }
        return rest;
    }

    /** The stated bands that follow upon each other, from the youngest to the eldest; none when there is a gap. */
    private static List<String> bands(Claim claim, String own, StatedClaims stated) {
        Optional<AgeBand> band = AgeBand.parse(own);
        if (band.isEmpty()) {
            return List.of();
        }
        Selection whole = without(claim.selection(), Dimension.AGE);
        List<AgeBand> others = stated.comparable(claim, claim.scope())
                .filter(other -> without(other.selection(), Dimension.AGE).equals(whole))
                .flatMap(other -> other.selection().value(Dimension.AGE).stream())
                .flatMap(value -> AgeBand.parse(value).stream())
                .toList();
        List<AgeBand> chain = new ArrayList<>(List.of(band.get()));
        extend(chain, others);
        boolean complete =
                chain.get(0).from() <= YOUNGEST && chain.get(chain.size() - 1).to() >= ELDEST;
        return complete ? chain.stream().map(AgeBand::toString).toList() : List.of();
    }

    private static void extend(List<AgeBand> chain, List<AgeBand> others) {
        for (Optional<AgeBand> next = Optional.of(chain.get(0)); next.isPresent(); ) {
            next = others.stream()
                    .filter(other -> other.to() + 1 == chain.get(0).from())
                    .findFirst();
            next.ifPresent(each -> chain.add(0, each));
        }
        for (Optional<AgeBand> next = Optional.of(chain.get(0)); next.isPresent(); ) {
            next = others.stream()
                    .filter(other -> other.from() == chain.get(chain.size() - 1).to() + 1)
                    .findFirst();
            next.ifPresent(chain::add);
        }
    }
}
