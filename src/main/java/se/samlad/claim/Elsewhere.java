package se.samlad.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Municipality;

/** The districts that a report is not of: a figure of theirs in it is not the report's own. */
public final class Elsewhere {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** Of a report whose district is not known: every municipality may be its own. */
    public static final Elsewhere UNKNOWN = new Elsewhere(List.of());

    private final Set<String> municipalities;
    private final Pattern districts;

    private Elsewhere(List<District> others) {
        this.municipalities = others.stream()
                .flatMap(district -> district.municipalities().stream())
                .map(Municipality::name)
                .collect(Collectors.toUnmodifiableSet());
        String names = others.stream()
                .map(district -> Pattern.quote(district.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("|"));
        this.districts = names.isEmpty()
                ? NOTHING
                : Pattern.compile(
                        "(?:" + names + ") (?:länsdel|distrikt|sörmland)\\p{L}*|(?:länsdel|distrikt)(?:en|et)? (?:"
                                + names + ")(?!\\p{L})");
    }

    /** All districts of the county but one; none when the county has no such district. */
    public static Elsewhere than(County county, String districtId) {
        return county.district(districtId).isEmpty()
                ? UNKNOWN
                : new Elsewhere(county.districts().stream()
                        .filter(district -> !district.id().equals(districtId))
                        .toList());
    }

    /** Another district's name at that place. */
    Optional<Atom> at(Places here) {
        return here.at(districts).map(found -> here.word(found.end(), Role.ELSEWHERE));
    }

    /** The atoms with municipalities of other districts as places elsewhere. */
    List<Atom> named(List<Atom> atoms) {
        return atoms.stream()
                .map(atom -> atom instanceof Atom.Term term && isElsewhere(term)
                        ? new Atom.Word(term.start(), term.end(), Role.ELSEWHERE)
                        : atom)
                .toList();
    }

    private boolean isElsewhere(Atom.Term term) {
        return term.dimension() == Dimension.MUNICIPALITY && municipalities.contains(term.value());
    }
}
