package se.samlad.core;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The county: its districts in the order in which they are shown.
 *
 * @param populationDate the day the population figures are of, as it is quoted to people
 * @param expected the districts whose submissions are waited for: all, or the one that tries its own
 */
public record County(List<District> districts, String populationDate, List<District> expected) {

    /** The id under which county-wide figures are kept beside the districts'. */
    public static final String ID = "county";

    public County {
        districts = List.copyOf(districts);
        expected = List.copyOf(expected);
        Set<String> seen = new HashSet<>();
        for (District district : districts) {
            for (Municipality municipality : district.municipalities()) {
                if (!seen.add(municipality.name())) {
                    throw new IllegalArgumentException("a municipality lies in one district");
                }
            }
        }
    }

    /** A county that waits for all its districts. */
    public County(List<District> districts, String populationDate) {
        this(districts, populationDate, districts);
    }

    /** The same county, waiting for one district only. */
    public County expecting(District district) {
        return new County(districts, populationDate, List.of(district));
    }

    /** The district with that id; empty when the county has none. */
    public Optional<District> district(String id) {
        return districts.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The district in which the municipality of that name lies; empty when it lies outside the county. */
    public Optional<District> districtOf(String municipalityName) {
        return districts.stream()
                .filter(each -> each.contains(municipalityName))
                .findFirst();
    }

    /** The municipality of that name; empty when it lies outside the county. */
    public Optional<Municipality> municipality(String name) {
        return districts.stream()
                .flatMap(district -> district.municipalities().stream())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
