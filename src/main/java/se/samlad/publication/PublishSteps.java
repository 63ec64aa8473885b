package se.samlad.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.core.SmallCounts;
import se.samlad.count.FigureTable;
import se.samlad.file.AtomicFile;
import se.samlad.file.FaultPoint;
import se.samlad.file.FileTree;
import se.samlad.publication.annex.AnnexDocuments;
import se.samlad.publication.annex.AnnexTables;
import se.samlad.publication.annex.Manifest;
import se.samlad.publication.disclosure.Protection;
import se.samlad.publication.disclosure.Publication;
import se.samlad.publication.report.ReconciliationReport;
import se.samlad.publication.workbook.CountyWorkbook;
import se.samlad.publication.workbook.feedback.ReturnedLists;
import se.samlad.step.RunContext;
import se.samlad.step.StepFactory;

/** Step 7: from everything, through the editions, to files that are shown by one move. */
@Configuration(proxyBeanMethods = false)
class PublishSteps {

    /** Names the newest version of a period. */
    private static final String NEWEST = "senaste";

    /**
     * What the steering group may see is decided once, before the files are made, and remembered for later editions. Files
     * that a killed run had begun to make, perhaps of other inputs, make way.
     */
    @Bean
    Step protect(StepFactory steps, FigureTable figures, SteeringCellTable cells, SmallCounts smallCounts) {
        return steps.always("protect", run -> {
            delete(run.unfinished());
            List<Publication> earlier = cells.before(run);
            cells.replace(run.id(), Protection.of(figures.ofRun(run.id()), run.period(), earlier, smallCounts));
        });
    }

    @Bean
    Step publishAnnex(StepFactory steps, PublicationLoader loader, RowSource rows) {
        return steps.always("publishAnnex", run -> {
            PublicationData data = loader.load(run);
            Path annex = run.unfinished().resolve("data");
            new AnnexTables(data, rows).write(annex);
            new AnnexDocuments(data).write(annex);
        });
    }

    @Bean
    Step publishWorkbook(StepFactory steps, PublicationLoader loader, RowSource rows, EarlierPublications earlier) {
        return steps.always("publishWorkbook", run -> {
            PublicationData data = loader.load(run);
            for (Edition edition : Edition.values()) {
                new CountyWorkbook(data, rows, earlier.halfYears(run, edition), edition)
                        .write(run.unfinished(), run.scratch("workbook"));
            }
        });
    }

    @Bean
    Step publishReport(StepFactory steps, PublicationLoader loader, RowSource rows, EarlierPublications earlier) {
        return steps.always("publishReport", run -> {
            PublicationData data = loader.load(run);
            for (Edition edition : Edition.values()) {
                new ReconciliationReport(data, rows, earlier.than(run, edition), edition).write(run.unfinished());
            }
        });
    }

    @Bean
    Step publishFeedback(StepFactory steps, PublicationLoader loader, ReturnedLists returned) {
        return steps.always("publishFeedback", run -> returned.write(run, loader.load(run), run.unfinished()));
    }

    @Bean
    Step publish(StepFactory steps, PublicationLoader loader, PublishedVersions versions) {
        return steps.always("publish", run -> {
            new Manifest(loader.load(run)).write(run.unfinished());
            show(run);
            versions.record(run.id(), run.version());
        });
    }

    /** A version that a killed run had already shown, but not recorded, is the same and makes way, whole. */
    private static void show(RunContext run) throws IOException {
        Path replaced = run.published().resolveSibling("." + run.published().getFileName() + "-replaced");
        delete(replaced);
        if (Files.exists(run.published())) {
            AtomicFile.show(run.published(), replaced);
        }
        AtomicFile.show(run.unfinished(), run.published());
        delete(replaced);
        Path newest = run.published().resolveSibling(NEWEST);
        AtomicFile.write(newest, out -> out.write(("v" + run.version() + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            FaultPoint.reached("delete " + folder.getFileName());
            FileTree.delete(folder);
        }
    }
}
