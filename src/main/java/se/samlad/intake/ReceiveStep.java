package se.samlad.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.core.County;
import se.samlad.core.Message;
import se.samlad.step.RunContext;
import se.samlad.step.StepFactory;

/** Step 1: from the inbox's snapshots, through recognition, to the tables of files, columns and decisions. */
@Configuration(proxyBeanMethods = false)
class ReceiveStep {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiveStep.class);

    private final FileRecogniser recogniser;
    private final County county;
    private final Limits limits;

    ReceiveStep(ColumnVocabulary columns, County county, Limits limits) {
        this.county = county;
        this.recogniser = new FileRecogniser(columns);
        this.limits = limits;
    }

    @Bean
    Step receive(
            StepFactory steps,
            IncomingFiles incoming,
            SubmissionFileTable files,
            ListColumnTable columns,
            ReceivedDecisions decisions) {
        return steps.single("receive", run -> {
            Map<Integer, List<ListColumn>> found = new HashMap<>();
            for (SubmissionFile file : received(run, incoming.contents(), found)) {
                files.put(run.id(), file);
                if (file.kind() == FileKind.PARTICIPANT_LIST) {
                    columns.put(run.id(), file.number(), found.getOrDefault(file.number(), List.of()));
                }
            }
            decisions.receive(run, incoming.contents());
        });
    }

    private List<SubmissionFile> received(
            RunContext run, Inbox.Contents incoming, Map<Integer, List<ListColumn>> columns) throws IOException {
        Map<Integer, SubmissionFile> files = new java.util.TreeMap<>();
        List<Copies.Entry> recognised = new ArrayList<>();
        for (Inbox.Found found : incoming.ofDistricts()) {
            SubmissionFile file = unread(files.size() + 1, found);
            files.put(file.number(), file);
            if (file.sha256().isEmpty()) {
                continue;
            }
            long start = System.nanoTime();
            try {
                Recognised content =
                        recogniser.recognise(new SourceFile(run.snapshot(file.sha256()), found.name(), limits));
                log(file, content.kind().name(), start);
                columns.put(file.number(), content.columns());
                recognised.add(new Copies.Entry(
                        file.as(content.kind(), content.format(), StatedOrigin.ofTitles(content.titles(), county)),
                        content));
            } catch (RefusedFileException refused) {
                log(file, refused.reason().code(), start);
                boolean other = refused.reason().code().equals("I110");
                files.put(file.number(), file.unused(other ? FileKind.OTHER : FileKind.UNREADABLE, refused.reason()));
            }
        }
        Copies.settled(recognised).forEach(file -> files.put(file.number(), file));
        return List.copyOf(files.values());
    }

    /** No file name: people find the file by its number in the manifest's order. */
    private static void log(SubmissionFile file, String outcome, long start) {
        long millis = (System.nanoTime() - start) / 1_000_000;
        LOG.info("file {} ({}): {} in {} ms", file.number(), file.district(), outcome, millis);
    }

    private static SubmissionFile unread(int number, Inbox.Found found) {
        FileKind kind = found.passedOver() ? FileKind.PASSED_OVER : FileKind.UNREADABLE;
        Optional<Message> refusal = found.refusal();
        return new SubmissionFile(
                number,
                found.district(),
                found.name(),
                found.sha256(),
                found.size(),
                kind,
                "",
                StatedOrigin.NONE,
                refusal);
    }
}
