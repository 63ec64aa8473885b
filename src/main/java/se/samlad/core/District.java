package se.samlad.core;

import java.util.List;

/**
 * A district (länsdel) that sends one submission a period.
 *
 * @param id the folder's name and the annex code, such as {@code vastra}
 * @param name what people call it, such as {@code Västra}
 * @param municipalities at least one
 */
public record District(String id, String name, List<Municipality> municipalities) {

    public District {
        municipalities = List.copyOf(municipalities);
        if (!id.matches("[a-z][a-z0-9-]*") || municipalities.isEmpty()) {
            throw new IllegalArgumentException("a district has a plain id and at least one municipality");
        }
    }

    /** All its inhabitants. */
    public int population() {
        return municipalities.stream().mapToInt(Municipality::population).sum();
    }

    /** Whether the municipality of that name lies here. */
    public boolean contains(String municipalityName) {
        return municipalities.stream().anyMatch(each -> each.name().equals(municipalityName));
    }
}
