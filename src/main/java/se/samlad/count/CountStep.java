package se.samlad.count;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.core.County;
import se.samlad.core.Selection;
import se.samlad.linkage.CandidateTable;
import se.samlad.linkage.EnrolmentView;
import se.samlad.step.StepFactory;

/** Step 5: from linked enrolments, person by person, to the figures and to what they depend on. */
@Configuration(proxyBeanMethods = false)
class CountStep {

    @Bean
    Step count(
            StepFactory steps,
            EnrolmentView enrolments,
            CandidateTable candidates,
            RequestedSelections requested,
            FigureTable figures,
            BandTable bands,
            County county) {
        return steps.single("count", run -> {
            Cube cube = new Cube(run.period());
            OpenPersons open = new OpenPersons(candidates.open(run.id()));
            enrolments.forEachPerson(run.id(), person -> {
                cube.addPerson(person);
                open.see(person);
            });
            Set<Selection> selections = new LinkedHashSet<>(StandardSelections.of(cube, county));
            selections.addAll(requested.of(run.id()));
            List<Figure> counted = cube.figures(selections);
            figures.replace(run.id(), counted);
            bands.replace(run.id(), Bands.of(run.period(), counted, open.groups(), selections));
        });
    }
}
