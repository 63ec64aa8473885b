package se.samlad.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The steps as people know them, in the order of the data. */
public enum JobStep {
    RECEIVE("receive", "receive", "generation county headers values limits"),
    READ_LISTS("readLists", "readLists", "measure"),
    READ_REPORTS("readReports", "readReports", "claims"),
    LINK("link", "link", "history"),
    COUNT("count", "count", ""),
    RECONCILE("reconcile", "reconcile", ""),
    PUBLISH("publish", "protect publishAnnex publishWorkbook publishReport publishFeedback publish", "");

    private final String key;
    private final String jobSteps;
    private final String basis;

    JobStep(String key, String jobSteps, String basis) {
        this.key = key;
        this.jobSteps = jobSteps;
        this.basis = basis;
    }

    /** As it is given on the command line, such as {@code readLists}. */
    public String key() {
        return key;
    }

    /** The names of the job's steps that it consists of. */
    List<String> jobSteps() {
        return List.of(jobSteps.split(" "));
    }

    /** The step of that name; empty when there is none. */
    public static Optional<JobStep> of(String key) {
        return Arrays.stream(values())
                .filter(step -> step.key.equalsIgnoreCase(key))
                .findFirst();
    }

    /** The names of all steps, in order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(JobStep::key).toList();
    }

    /** How many steps the job has, those of a step of several counted each. */
    public static int jobStepsInAll() {
        return Arrays.stream(values()).mapToInt(step -> step.jobSteps().size()).sum();
    }

    /** The first step whose result may change with a rule file or with the earlier periods. */
    static JobStep firstResting(String on) {
        return Arrays.stream(values())
                .filter(step -> List.of(step.basis.split(" ")).contains(on))
                .findFirst()
                .orElse(RECEIVE);
    }

    /** The steps before this one. */
    List<JobStep> before() {
        return Arrays.asList(values()).subList(0, Arrays.asList(values()).indexOf(this));
    }

    /** This step and those after it. */
    List<JobStep> onwards() {
        return Arrays.asList(values()).subList(Arrays.asList(values()).indexOf(this), values().length);
    }

    boolean isBefore(JobStep other) {
        return compareTo(other) < 0;
    }

    /** Whether it works file by file. */
    boolean isPerFile() {
        return this == READ_LISTS || this == READ_REPORTS;
    }
}
