package se.samlad.testing;

import java.time.LocalDate;
import java.util.Optional;
import se.samlad.core.Dimension;
import se.samlad.core.Gender;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.RowKey;

/** Makes enrolments that count: {@code anEnrolment("a").in("vastra").from("2025-03-01").until("2025-09-30")}. */
public final class EnrolmentBuilder {

    private final String personKey;
    private RowKey key = new RowKey(1, 1, 2);
    private String district = "vastra";
    private Optional<LocalDate> birthDate = Optional.empty();
    private Gender gender = Gender.UNKNOWN;
    private String municipality = Dimension.UNKNOWN;
    private String referrer = Dimension.UNKNOWN;
    private String track = Dimension.UNKNOWN;
    private Optional<LocalDate> enrolmentDate = Optional.empty();
    private Optional<LocalDate> dischargeDate = Optional.empty();
    private boolean closedWithoutDate;
    private String dischargeReason = "";

    private EnrolmentBuilder(String personKey) {
        this.personKey = personKey;
    }

    /** An open enrolment in Västra of whom the list says nothing else. */
    public static EnrolmentBuilder anEnrolment(String personKey) {
        return new EnrolmentBuilder(personKey);
    }

    public EnrolmentBuilder inRow(int row) {
        key = new RowKey(1, 1, row);
        return this;
    }

    public EnrolmentBuilder in(String districtId) {
        district = districtId;
        return this;
    }

    public EnrolmentBuilder born(String date) {
        birthDate = Optional.of(LocalDate.parse(date));
        return this;
    }

    public EnrolmentBuilder woman() {
        return gender(Gender.WOMAN);
    }

    public EnrolmentBuilder man() {
        return gender(Gender.MAN);
    }

    public EnrolmentBuilder gender(Gender stated) {
        gender = stated;
        return this;
    }

    public EnrolmentBuilder livingIn(String name) {
        municipality = name;
        return this;
    }

    public EnrolmentBuilder sentBy(String name) {
        referrer = name;
        return this;
    }

    public EnrolmentBuilder track(String name) {
        track = name;
        return this;
    }

    public EnrolmentBuilder from(String date) {
        enrolmentDate = Optional.of(LocalDate.parse(date));
        return this;
    }

    public EnrolmentBuilder until(String date) {
        dischargeDate = Optional.of(LocalDate.parse(date));
        return this;
    }

    public EnrolmentBuilder because(String reason) {
        dischargeReason = reason;
        return this;
    }

    public EnrolmentBuilder closedWithoutDate() {
        closedWithoutDate = true;
        return this;
    }

    public LinkedEnrolment build() {
        return new LinkedEnrolment(
                key,
                district,
                "Deltagare",
                personKey,
                birthDate,
                gender,
                municipality,
                referrer,
                track,
                enrolmentDate,
                dischargeDate,
                dischargeReason,
                closedWithoutDate);
    }
}
