package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.AgeBand;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;
import se.samlad.core.Texts;

/** Who is meant, in Swedish: {@code kvinnor, under 30 år}. */
final class SelectionWords {

    private SelectionWords() {}

    static String of(Selection selection) {
        if (selection.isAll()) {
            return Texts.get("selection.all");
        }
        List<String> words = new ArrayList<>();
        for (Map.Entry<Dimension, String> value : selection.values().entrySet()) {
            words.add(word(value.getKey(), value.getValue()));
        }
        return String.join(", ", words);
    }

    private static String word(Dimension dimension, String value) {
        if (value.equals(Dimension.UNKNOWN)) {
            return Texts.get("selection.unknown", Texts.get("dimension." + dimension.key()));
        }
        return switch (dimension) {
            case AGE -> AgeBand.parse(value).map(SelectionWords::age).orElse(value);
            case GENDER -> Texts.get("gender." + value);
            case STATUS -> Texts.get("selection." + value);
            case MUNICIPALITY, REFERRER, TRACK, DISCHARGE_REASON, SUPPORT ->
                Texts.get("selection." + dimension.key(), value);
        };
    }

    private static String age(AgeBand band) {
        if (band.to() == AgeBand.OLDEST) {
            return Texts.get("selection.from", band.from());
        }
        return Optional.of(band)
                .filter(each -> each.from() > 0)
                .map(each -> Texts.get("selection.between", each.from(), each.to()))
                .orElseGet(() -> Texts.get("selection.under", band.to() + 1));
    }
}
