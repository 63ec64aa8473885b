package se.samlad.step;

import org.springframework.stereotype.Component;

/** Whether somebody has asked the running job to stop: it does so at the end of the piece that is being worked on. */
@Component
public class StopRequest {

    private volatile boolean made;

    /** Asks the job to stop. */
    public void make() {
        made = true;
    }

    /** Whether the job has been asked to stop. */
    public boolean isMade() {
        return made;
    }
}
