package se.samlad.publication.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.samlad.claim.Claim;
import se.samlad.reconciliation.Finding;

/**
 * What has become of the open findings of the version before (DOMAIN S5).
 *
 * <p>A finding is the same when it is of the same district and rule and at the same place: for a figure, when it counts the
 * same people; for a row, when the row has the same number in a sheet of the same name. What is left over is matched by
 * district, rule and field, because a row that is taken away moves all those below it.
 *
 * @param solved earlier findings that are gone
 * @param remaining of this version
 * @param fresh of this version
 */
record FindingChanges(List<Finding> solved, List<Finding> remaining, List<Finding> fresh) {

    FindingChanges {
        solved = List.copyOf(solved);
        remaining = List.copyOf(remaining);
        fresh = List.copyOf(fresh);
    }

    /** Findings with the figures that they are about. */
    record Said(List<Finding> findings, Map<Finding.ClaimKey, Claim> claims) {

        static Said of(List<Finding> findings, List<Claim> claims) {
            Map<Finding.ClaimKey, Claim> byKey = new HashMap<>();
            claims.forEach(claim -> byKey.put(new Finding.ClaimKey(claim.fileNumber(), claim.number()), claim));
            return new Said(findings.stream().filter(Finding::isOpen).toList(), byKey);
        }

        private String exactly(Finding finding) {
            return finding.claim()
                    .map(claims::get)
                    .map(claim -> String.join(
                            "|",
                            finding.district(),
                            claim.selection().toString(),
                            claim.scope().name(),
                            claim.unit().name(),
                            claim.asOf().toString()))
                    .orElseGet(() -> roughly(finding) + "|" + place(finding));
        }
    }

    static FindingChanges between(Said before, Said now) {
        List<Finding> remaining = new ArrayList<>();
        List<Finding> old = new ArrayList<>();
        List<Finding> unmatched =
                match(before.findings(), now.findings(), before::exactly, now::exactly, remaining, old);
        List<Finding> solved = new ArrayList<>();
        List<Finding> fresh =
                match(old, unmatched, FindingChanges::roughly, FindingChanges::roughly, remaining, solved);
        return new FindingChanges(solved, remaining, fresh);
    }

    /** The findings of now that none of before is like; those of before that are left over are added to the last list. */
    private static List<Finding> match(
            List<Finding> before,
            List<Finding> now,
            Function<Finding, String> keyBefore,
            Function<Finding, String> keyNow,
            List<Finding> matched,
            List<Finding> left) {
        Map<String, Deque<Finding>> waiting = new LinkedHashMap<>();
        before.forEach(finding -> waiting.computeIfAbsent(keyBefore.apply(finding), key -> new ArrayDeque<>())
                .add(finding));
        List<Finding> unmatched = new ArrayList<>();
        for (Finding finding : now) {
            boolean known = waiting.getOrDefault(keyNow.apply(finding), new ArrayDeque<>())
                            .poll()
                    != null;
            (known ? matched : unmatched).add(finding);
        }
        waiting.values().forEach(left::addAll);
        return unmatched;
    }

    /** District, rule and field: the words after the place. */
    private static String roughly(Finding finding) {
        List<String> words = finding.message().arguments();
        boolean ofPlace = finding.kind() == Finding.Kind.ROW && !words.isEmpty();
        String field = ofPlace ? String.join("|", words.subList(1, words.size())) : "";
        String about = finding.kind() == Finding.Kind.REPORT && !words.isEmpty() ? words.get(0) : field;
        return String.join("|", finding.district(), finding.kind().name(), finding.code(), about);
    }

    /** The place without the file, which is called otherwise every time. */
    private static String place(Finding finding) {
        boolean inSheet = finding.kind() == Finding.Kind.ROW || finding.kind() == Finding.Kind.LIST_TOTAL;
        return inSheet ? finding.subject().substring(finding.subject().indexOf('!') + 1) : "";
    }
}
