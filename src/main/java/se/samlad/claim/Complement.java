package se.samlad.claim;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.AgeBand;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

/** Whom "övriga" means: those that the figure before it leaves. */
final class Complement {

    private Complement() {}

    /** The others; empty when it is not clear who they are. */
    static Optional<Selection> of(Selection selection) {
        if (selection.value(Dimension.REFERRER).isPresent()) {
            return Optional.of(Selection.of(Dimension.REFERRER, "Övrigt"));
        }
        if (selection.values().size() != 1) {
            return Optional.empty();
        }
        Map.Entry<Dimension, String> only =
                selection.values().entrySet().iterator().next();
        return other(only.getKey(), only.getValue()).map(value -> Selection.of(only.getKey(), value));
    }

    /** Men for women; empty when not just a gender is named. */
    static Optional<Selection> gender(Selection selection) {
        return selection.values().keySet().equals(Set.of(Dimension.GENDER)) ? of(selection) : Optional.empty();
    }

    private static Optional<String> other(Dimension dimension, String value) {
        return switch (dimension) {
            case GENDER -> Optional.of(value.equals("K") ? "M" : "K");
            case STATUS -> Optional.of(value.equals(Dimension.OPEN) ? Dimension.CLOSED : Dimension.OPEN);
            case AGE -> AgeBand.parse(value).flatMap(Complement::ages);
            default -> Optional.empty();
        };
    }

    private static Optional<String> ages(AgeBand band) {
        if (band.to() == AgeBand.OLDEST) {
            return Optional.of(AgeBand.under(band.from()).toString());
        }
        return band.from() == 0 ? Optional.of(AgeBand.atLeast(band.to() + 1).toString()) : Optional.empty();
    }
}
