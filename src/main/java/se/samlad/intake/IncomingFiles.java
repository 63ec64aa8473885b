package se.samlad.intake;

import org.springframework.stereotype.Component;

/**
 * What lay in the inbox when the run began: its snapshots are what the run's identity is made of, so the files are not
 * looked at again.
 */
@Component
public class IncomingFiles {

    private volatile Inbox.Contents contents = Inbox.Contents.NONE;

    /** Keeps what this process's run is about. */
    public void keep(Inbox.Contents found) {
        this.contents = found;
    }

    Inbox.Contents contents() {
        return contents;
    }
}
