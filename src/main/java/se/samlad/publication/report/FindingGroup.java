package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.Message;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Reasoning;

/**
 * Findings that say the same of different rows, or of repeated figures, of one district; most are alone.
 *
 * @param all at least one, in the order of the rows
 */
record FindingGroup(List<Numbered> all) {

    FindingGroup {
        all = List.copyOf(all);
    }

    /** What members of a group have in common. */
    private record Same(String district, String code, List<String> arguments, Reasoning reasoning) {}

    /** The groups, each where its first member stood. */
    static List<FindingGroup> of(List<Numbered> findings) {
        Map<Object, List<Numbered>> groups = new LinkedHashMap<>();
        for (Numbered each : findings) {
            Object key = same(each.finding()).<Object>map(same -> same).orElse(each);
            groups.computeIfAbsent(key, added -> new ArrayList<>()).add(each);
        }
        return groups.values().stream().map(FindingGroup::new).toList();
    }

    /** What is said of a row, at the place that its first word names, and of a figure that is stated repeatedly. */
    private static Optional<Same> same(Finding finding) {
        List<String> words = finding.message().arguments();
        boolean ofRow = finding.kind() == Finding.Kind.ROW && !words.isEmpty();
        if (!ofRow && finding.kind() != Finding.Kind.CLAIM) {
            return Optional.empty();
        }
        return Optional.of(new Same(
                finding.district(),
                finding.message().code(),
                ofRow ? words.subList(1, words.size()) : words,
                finding.reasoning()));
    }

    Numbered first() {
        return all.get(0);
    }

    boolean isOfSeveral() {
        return all.size() > 1;
    }

    /** Whether they are about rows, to be listed. */
    boolean isOfRows() {
        return isOfSeveral() && first().finding().kind() == Finding.Kind.ROW;
    }

    /** What to tell people of all of them. */
    String text() {
        if (!isOfRows()) {
            return Told.of(first().finding());
        }
        Message message = first().finding().message();
        List<String> words = new ArrayList<>(message.arguments());
        words.set(0, Texts.get("finding.rows", Swedish.count(all.size())));
        return Texts.get(new Message(message.code(), words));
    }
}
