package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samlad.claim.ClaimTable;
import se.samlad.core.District;
import se.samlad.count.FigureTable;
import se.samlad.step.RunContext;

/** Keeps how the districts count, and tells where that is another way than before or than the others'. */
@Component
class CountedFindings {

    private final CountedAsTable table;
    private final FigureTable figures;
    private final ClaimTable claims;
    private final EvidenceSource evidence;

    CountedFindings(CountedAsTable table, FigureTable figures, ClaimTable claims, EvidenceSource evidence) {
        this.table = table;
        this.figures = figures;
        this.claims = claims;
        this.evidence = evidence;
    }

    /** What is other than it was, by the districts' ids. */
    Map<String, List<Finding>> changes(RunContext run, Map<District, CountingWays> ways) {
        DefinitionChanges changes = new DefinitionChanges(table.before(run.period()));
        List<CountedAs> all = new ArrayList<>();
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        ways.forEach((district, own) -> {
            all.addAll(own.all());
            findings.put(district.id(), changes.of(district.id(), own));
        });
        table.replace(run.id(), all);
        return findings;
    }

    /** Which districts do not count alike. */
    List<Finding> ofCounty(RunContext run, Map<District, CountingWays> ways) {
        Map<String, CountingWays> byName = new LinkedHashMap<>();
        ways.forEach((district, own) -> byName.put(district.name(), own));
        CountyFigures county =
                new CountyFigures(figures.ofRun(run.id()), () -> evidence.county(run, claims.selections(run.id())));
        return new CountyDefinitions(byName, county).findings();
    }
}
