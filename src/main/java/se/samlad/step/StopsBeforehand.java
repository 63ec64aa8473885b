package se.samlad.step;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.StepExecution;

/** Ends a step that is about to start, or that has written a piece, when the job was asked to stop (DESIGN §4.6). */
record StopsBeforehand(StopRequest stop) implements StepExecutionListener {

    @Override
    public void beforeStep(StepExecution step) {
        StepFactory.rememberFile(step);
        if (stop.isMade()) {
            step.setTerminateOnly();
        }
    }

    /** Lets the piece be kept and no other be begun. */
    static void afterAPiece(StopRequest stop) {
        var context = StepSynchronizationManager.getContext();
        if (stop.isMade() && context != null) {
            context.getStepExecution().setTerminateOnly();
        }
    }
}
