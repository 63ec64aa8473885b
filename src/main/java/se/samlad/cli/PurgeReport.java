package se.samlad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samlad.retention.Purge;
import se.samlad.retention.PurgeOrder;
import se.samlad.retention.PurgePlan;

/** Purges, and tells what goes, what stays and why. */
final class PurgeReport {

    private final Terminal terminal;
    private final Purge purge;

    PurgeReport(Terminal terminal, Purge purge) {
        this.terminal = terminal;
        this.purge = purge;
    }

    /** Tells what would go. */
    ExitCode preview(PurgeOrder order) throws IOException {
        PurgePlan plan = purge.plan(order);
        plan.unfinished().forEach(period -> terminal.say("purge.would-complete", period));
        for (PurgePlan.Going going : plan.going()) {
            terminal.say("purge.would-go", going.period(), terminal.words().get("purge.ground." + going.ground()));
            going.counts().forEach((counted, removed) -> terminal.out()
                    .println("  " + terminal.words().get("purge.count." + counted) + ": "
                            + terminal.words().count(removed)));
        }
        ExitCode code = refused(plan);
        terminal.say("purge.nothing-done");
        return code;
    }

    /** Does it. */
    ExitCode carryOut(PurgeOrder order) throws IOException {
        PurgePlan plan = purge.plan(order);
        ExitCode code = refused(plan);
        if (plan.isEmpty() && plan.refused().isEmpty()) {
            terminal.say("purge.nothing");
        }
        if (!plan.isEmpty()) {
            plan.unfinished().forEach(period -> terminal.say("purge.completes", period));
            plan.going().forEach(going -> terminal.say("purge.begins", going.period()));
            for (Path receipt : purge.carryOut(plan, order)) {
                terminal.out().println(Files.readString(receipt));
                terminal.say("purge.receipt", receipt);
            }
        }
        return code;
    }

    /** Purges what is over, and says nothing when nothing is. */
    void whatIsOver(PurgeOrder order) throws IOException {
        PurgePlan plan = purge.plan(order);
        refused(plan);
        if (!plan.isEmpty()) {
            purge.carryOut(plan, order).forEach(receipt -> terminal.say("purge.receipt", receipt));
        }
    }

    private ExitCode refused(PurgePlan plan) {
        plan.refused().forEach(terminal::say);
        return plan.refused().isEmpty() ? ExitCode.DONE : ExitCode.USAGE;
    }
}
