package se.samlad.core;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Which participants are meant: a value for each dimension that matters; empty means all of them.
 *
 * <p>The written form joins {@code key=value} by {@code ;} in the dimensions' order: {@code age=>=50;gender=K}.
 */
public record Selection(Map<Dimension, String> values) {

    /** Everybody. */
    public static final Selection ALL = new Selection(Map.of());

    public Selection {
        EnumMap<Dimension, String> sorted = new EnumMap<>(Dimension.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    /** Those with one value of one dimension. */
    public static Selection of(Dimension dimension, String value) {
        return new Selection(Map.of(dimension, value));
    }

    /** Reads the written form; the empty text is everybody. */
    public static Selection parse(String written) {
        Selection selection = ALL;
        if (written.isEmpty()) {
            return selection;
        }
        for (String part : written.split(";", -1)) {
            int equals = part.indexOf('=');
            Dimension dimension = dimension(part.substring(0, Math.max(equals, 0)))
                    .orElseThrow(() -> new IllegalArgumentException("not a selection"));
            selection = selection.and(dimension, part.substring(equals + 1));
        }
        return selection;
    }

    private static Optional<Dimension> dimension(String key) {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.key().equals(key)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }

    /** These, narrowed to one value of one more dimension (which replaces an earlier value). */
    public Selection and(Dimension dimension, String value) {
        EnumMap<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(values);
        more.put(dimension, value);
        return new Selection(more);
    }

    /** These, narrowed by all that another selection says. */
    public Selection and(Selection other) {
        EnumMap<Dimension, String> more = new EnumMap<>(Dimension.class);
        more.putAll(values);
        more.putAll(other.values);
        return new Selection(more);
    }

    /** A dimension by which lists are not counted; empty when these can be counted. */
    public Optional<Dimension> uncounted() {
        return values.keySet().stream()
                .filter(dimension -> !dimension.isCounted())
                .findFirst();
    }

    /** Whether everybody is meant. */
    public boolean isAll() {
        return values.isEmpty();
    }

    /** The value of one dimension; empty when it does not matter. */
    public Optional<String> value(Dimension dimension) {
        return Optional.ofNullable(values.get(dimension));
    }

    @Override
    public String toString() {
        StringJoiner written = new StringJoiner(";");
        values.forEach((dimension, value) -> written.add(dimension.key() + "=" + value));
        return written.toString();
    }
}
