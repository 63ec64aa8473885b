package se.samlad.example;

import java.time.LocalDate;
import java.util.Optional;

/** A made-up participant with one of Skatteverket's test numbers. */
record ExampleParticipant(
        String number,
        String givenName,
        String familyName,
        String municipality,
        String referrer,
        String track,
        LocalDate enrolled,
        Optional<LocalDate> discharged,
        String reason) {

    boolean isWoman() {
        return (number.charAt(10) - '0') % 2 == 0;
    }

    /** The ten digits with a hyphen, as most lists write them. */
    String shortNumber() {
        return number.substring(2, 8) + "-" + number.substring(8);
    }

    /** The twelve digits with a hyphen. */
    String longNumber() {
        return number.substring(0, 8) + "-" + number.substring(8);
    }

    boolean isEnrolledBefore(LocalDate day) {
        return enrolled.isBefore(day);
    }

    /** The discharge as it was known on a day. */
    Optional<LocalDate> dischargedBefore(LocalDate day) {
        return discharged.filter(date -> date.isBefore(day));
    }
}
