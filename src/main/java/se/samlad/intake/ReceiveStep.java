package se.samlad.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.core.County;
import se.samlad.core.Message;
import se.samlad.file.AtomicFile;
import se.samlad.file.Sha256;
import se.samlad.step.RunContext;
import se.samlad.step.StepFactory;

/** Step 1: from the inbox, through snapshot and recognition, to the table of files. */
@Configuration(proxyBeanMethods = false)
class ReceiveStep {

    @Bean
    Step receive(StepFactory steps, SubmissionFileTable files, County county, HeaderVocabulary headers) {
        FileRecogniser recogniser = new FileRecogniser(headers);
        return steps.single("receive", run -> {
            for (SubmissionFile file : received(run, county, recogniser)) {
                files.put(run.id(), file);
            }
        });
    }

    private static List<SubmissionFile> received(RunContext run, County county, FileRecogniser recogniser)
            throws IOException {
        List<SubmissionFile> received = new ArrayList<>();
        for (Inbox.Found found :
                new Inbox(run.input(), county).contents(run.period()).files()) {
            int number = received.size() + 1;
            received.add(found.passedOver() ? passedOver(number, found) : received(run, number, found, recogniser));
        }
        return received;
    }

    private static SubmissionFile passedOver(int number, Inbox.Found found) {
        return new SubmissionFile(
                number, found.district(), found.name(), "", 0, FileKind.PASSED_OVER, Optional.empty());
    }

    private static SubmissionFile received(RunContext run, int number, Inbox.Found found, FileRecogniser recogniser)
            throws IOException {
        Path snapshot = run.snapshot(number);
        AtomicFile.write(snapshot, out -> {
            try (var in = Files.newInputStream(found.path())) {
                in.transferTo(out);
            }
        });
        String sha256 = Sha256.of(snapshot);
        long size = Files.size(snapshot);
        Optional<Message> refusal = Optional.empty();
        FileKind kind = FileKind.UNREADABLE;
        try {
            kind = recogniser.recognise(snapshot, found.name());
        } catch (RefusedFileException refused) {
            refusal = Optional.of(refused.reason());
            kind = refused.reason().code().equals("I110") ? FileKind.OTHER : FileKind.UNREADABLE;
        } catch (RuntimeException parserGaveUp) {
            refusal = Optional.of(Message.of("I102", found.name()));
        }
        return new SubmissionFile(number, found.district(), found.name(), sha256, size, kind, refusal);
    }
}
