package se.samlad.cli;

import java.io.IOException;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import se.samlad.core.Period;
import se.samlad.run.Consolidation;
import se.samlad.run.Deeds;
import se.samlad.run.Previews;
import se.samlad.run.RunRequest;
import se.samlad.run.Settings;

/** Carries out {@code run} and {@code rerun}. */
record ConsolidationCommand(HomeSession session) {

    /**
     * Carries it out.
     *
     * @param isPreview whether only to say what would be done
     */
    int carryOut(Optional<Period> period, Folders folders, Optional<RunRequest.Again> again, boolean isPreview)
            throws IOException {
        Settings settings = session.options().settings();
        if (!session.isConfigured(settings)) {
            return ExitCode.CONFIGURATION.code();
        }
        String options = folders.again() + session.options().again();
        RunRequest request = new RunRequest(period, folders.input(settings), folders.output(settings), again, options);
        String typed = (again.isPresent() ? "rerun" : "run")
                + period.map(each -> " --period " + each).orElse("")
                + options;
        return session.hold(
                typed,
                settings,
                context -> isPreview ? preview(context, request) : consolidate(context, request, settings));
    }

    private int preview(ConfigurableApplicationContext context, RunRequest request) throws IOException {
        return new PreviewReport(session.terminal())
                .answer(context.getBean(Previews.class).of(request));
    }

    private int consolidate(ConfigurableApplicationContext context, RunRequest request, Settings settings)
            throws IOException {
        RunReport report = new RunReport(session.terminal());
        context.getBean(Deeds.class).inForce(settings);
        return Orderly.during(context, () -> {
            int code = report.outcome(context.getBean(Consolidation.class).run(request, report))
                    .code();
            session.mail(context, settings, request.output());
            session.purge(context, settings, request.output());
            return code;
        });
    }
}
