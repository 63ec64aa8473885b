package se.samlad.count;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.core.County;
import se.samlad.core.Selection;
import se.samlad.linkage.EnrolmentView;
import se.samlad.step.StepFactory;

/** Step 5: from linked enrolments, person by person, to the figures. */
@Configuration(proxyBeanMethods = false)
class CountStep {

    @Bean
    Step count(
            StepFactory steps,
            EnrolmentView enrolments,
            RequestedSelections requested,
            FigureTable figures,
            County county) {
        return steps.single("count", run -> {
            Cube cube = new Cube(run.period());
            enrolments.forEachPerson(run.id(), cube::addPerson);
            Set<Selection> selections = new LinkedHashSet<>(StandardSelections.of(cube, county));
            selections.addAll(requested.of(run.id()));
            figures.replace(run.id(), cube.figures(selections));
        });
    }
}
