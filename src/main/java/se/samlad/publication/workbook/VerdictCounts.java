package se.samlad.publication.workbook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samlad.core.Texts;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Verdict;

/**
 * How many of the figures that the reports state got each verdict.
 *
 * @param byDistrict by the district's id, every district that is waited for
 */
record VerdictCounts(Map<String, Map<Verdict, Integer>> byDistrict) {

    static VerdictCounts of(PublicationData data) {
        Map<String, Map<Verdict, Integer>> counts = new LinkedHashMap<>();
        data.county().expected().forEach(district -> counts.put(district.id(), new EnumMap<>(Verdict.class)));
        for (Finding finding : data.findings()) {
            if (finding.kind() == Finding.Kind.CLAIM && counts.containsKey(finding.district())) {
                counts.getOrDefault(finding.district(), new EnumMap<>(Verdict.class))
                        .merge(Verdict.valueOf(finding.code()), 1, Integer::sum);
            }
        }
        return new VerdictCounts(counts);
    }

    int count(String district, Verdict verdict) {
        return byDistrict.getOrDefault(district, Map.of()).getOrDefault(verdict, 0);
    }

    /** All that the district's reports state. */
    int count(String district) {
        return byDistrict.getOrDefault(district, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int count(Verdict verdict) {
        return byDistrict.keySet().stream()
                .mapToInt(district -> count(district, verdict))
                .sum();
    }

    int count() {
        return byDistrict.keySet().stream().mapToInt(this::count).sum();
    }

    /** How many agree, in a sentence. */
    String words() {
        return Texts.get("verdicts.words", count(), count(Verdict.MATCH) + count(Verdict.MATCH_ROUNDED));
    }
}
