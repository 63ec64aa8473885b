package se.samlad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Words;
import se.samlad.run.Consolidation;
import se.samlad.run.HomeLock;
import se.samlad.run.OrderlyStop;
import se.samlad.run.Previews;
import se.samlad.run.RunFaults;
import se.samlad.run.RunRequest;
import se.samlad.run.Settings;

/**
 * Carries out {@code run} and {@code rerun}: the configuration is checked and the home taken before anything is started.
 *
 * @param application the class that the application's beans are found from
 */
record ConsolidationCommand(Class<?> application, Terminal terminal, HomeOptions options) {

    /**
     * Carries it out.
     *
     * @param input empty for the configuration's
     * @param output empty for the configuration's
     * @param isPreview whether only to say what would be done
     */
    int carryOut(
            Optional<Period> period,
            Optional<Path> input,
            Optional<Path> output,
            Optional<RunRequest.Again> again,
            boolean isPreview)
            throws IOException {
        Settings settings = options.settings();
        List<Message> faults = RunFaults.of(options.home(), settings);
        if (!faults.isEmpty()) {
            faults.forEach(terminal::say);
            return ExitCode.CONFIGURATION.code();
        }
        String folders = input.map(folder -> " --input " + Quoted.of(folder)).orElse("")
                + output.map(folder -> " --output " + Quoted.of(folder)).orElse("")
                + options.again();
        RunRequest request = new RunRequest(
                period, input.orElse(settings.input()), output.orElse(settings.output()), again, folders);
        String typed = (again.isPresent() ? "rerun" : "run")
                + period.map(each -> " --period " + each).orElse("")
                + folders;
        HomeLock.Answer answer;
        try {
            answer = HomeLock.take(options.home(), Holder.self(typed));
        } catch (IOException refused) {
            return terminal.refuse(Message.of("E732", options.home()), ExitCode.CANNOT_WRITE);
        }
        if (answer instanceof HomeLock.HeldBy holder) {
            Holder.tell(terminal, holder, options.home());
            return ExitCode.LOCKED.code();
        }
        HomeLock lock = ((HomeLock.Taken) answer).lock();
        try {
            return isPreview ? preview(request, settings) : consolidate(request, settings);
        } finally {
            lock.close();
        }
    }

    private int preview(RunRequest request, Settings settings) throws IOException {
        try (ConfigurableApplicationContext context = start(settings)) {
            return new PreviewReport(terminal)
                    .answer(context.getBean(Previews.class).of(request));
        }
    }

    private int consolidate(RunRequest request, Settings settings) throws IOException {
        try (ConfigurableApplicationContext context = start(settings)) {
            RunReport report = new RunReport(terminal);
            Consolidation consolidation = context.getBean(Consolidation.class);
            return context.getBean(OrderlyStop.class)
                    .during(() -> report.outcome(consolidation.run(request, report)))
                    .code();
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ConfigurableApplicationContext start(Settings settings) {
        Map<String, Object> properties = new HashMap<>(settings.forRuns());
        properties.put(
                "samlad.home", options.home().toAbsolutePath().normalize().toString());
        properties.put("samlad.language", terminal.words() == Words.ENGLISH ? "en" : "sv");
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .run();
    }
}
