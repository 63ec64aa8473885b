package se.samlad.core;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages from one whole year up to another, both counted.
 *
 * <p>Grammar of the written form: {@code <30}, {@code >=30}, {@code 18-29}. "Över 30 år" is read as {@code >=30}
 * unless a claim is solved otherwise (DOMAIN §5).
 *
 * @param from the lowest age, 0 when there is none
 * @param to the highest age, {@link #OLDEST} when there is none
 */
public record AgeBand(int from, int to) {

    /** Nobody is older. */
    public static final int OLDEST = 150;

    private static final Pattern WRITTEN = Pattern.compile("(<|>=)([0-9]{1,3})|([0-9]{1,3})-([0-9]{1,3})");

    public AgeBand {
        if (from < 0 || to < from || to > OLDEST) {
            throw new IllegalArgumentException("an age band goes upwards");
        }
    }

    /** Everybody younger than that. */
    public static AgeBand under(int age) {
        return new AgeBand(0, age - 1);
    }

    /** Everybody of that age or older. */
    public static AgeBand atLeast(int age) {
        return new AgeBand(age, OLDEST);
    }

    /** Reads the written form; empty for any other text. */
    public static Optional<AgeBand> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) == null) {
            return band(Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(4)));
        }
        int limit = Integer.parseInt(matcher.group(2));
        return matcher.group(1).equals("<") ? band(0, limit - 1) : band(limit, OLDEST);
    }

    private static Optional<AgeBand> band(int from, int to) {
        return to < from || to > OLDEST ? Optional.empty() : Optional.of(new AgeBand(from, to));
    }

    /** Whether somebody of that age is one of them. */
    public boolean contains(int age) {
        return from <= age && age <= to;
    }

    @Override
    public String toString() {
        if (to == OLDEST) {
            return ">=" + from;
        }
        return from == 0 ? "<" + (to + 1) : from + "-" + to;
    }
}
