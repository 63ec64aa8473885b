package se.samlad.run;

import java.util.List;

/** The configuration's keys for when periods are run by themselves; days are counted from the report date. */
public final class ScheduleKeys {

    /** Which report dates are run. */
    public static final Setting REPORT_DATES =
            new Setting("report-dates", new Setting.OneOf(List.of("both", "january", "july")), "both", false);

    /** The time of day in Stockholm at which a day's work is done. */
    public static final Setting RUN_AT = new Setting("run-at", new Setting.TimeOfDay(), "03:00", false);

    /** How many days before the report date districts may be reminded. */
    public static final Setting OPENS_BEFORE =
            new Setting("opens-before", new Setting.WholeNumber(0, 180), "30", false);

    /** For how many days after the report date a missing district is waited for. */
    public static final Setting WAIT_DAYS = new Setting("wait-days", new Setting.WholeNumber(0, 150), "14", false);

    /** How many days after the report date silence is an alarm; never later than the window closes. */
    public static final Setting ALARM_DAY = new Setting("alarm-day", new Setting.WholeNumber(0, 150), "7", false);

    /** The days on which districts are reminded; empty for none. */
    public static final Setting REMIND_ON = new Setting(
            "remind-on", new Setting.Written("(-?[0-9]{1,3}( -?[0-9]{1,3})*)?", "config.range.days"), "-7 1 7", false);

    static final List<Setting> ALL = List.of(REPORT_DATES, RUN_AT, OPENS_BEFORE, WAIT_DAYS, ALARM_DAY, REMIND_ON);

    private ScheduleKeys() {}
}
