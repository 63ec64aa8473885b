package se.samlad.intake;

/** What a column of a participant list can hold (DOMAIN §3). */
public enum Field {
    /** The district's own reference of a participant. */
    PARTICIPANT_REF("participantRef"),
    /** A number that only counts the rows: it says nothing of who somebody is. */
    RUNNING_NUMBER("runningNumber"),
    PERSONAL_NUMBER("personalNumber"),
    BIRTH_DATE("birthDate"),
    BIRTH_YEAR("birthYear"),
    AGE("age"),
    NAME("name"),
    GENDER("gender"),
    MUNICIPALITY("municipality"),
    REFERRER("referrer"),
    TRACK("track"),
    ENROLMENT_DATE("enrolmentDate"),
    DISCHARGE_DATE("dischargeDate"),
    DISCHARGE_REASON("dischargeReason"),
    SUPPORT_BEFORE("supportBefore"),
    SUPPORT_AFTER("supportAfter"),
    OCCUPATION_BEFORE("occupationBefore"),
    OCCUPATION_AFTER("occupationAfter"),
    EDUCATION("education"),
    CONSENT("consent"),
    PROTECTED("protected"),
    /** Staff: recognised so that it can be left out. */
    COACH("coach"),
    /** Free text: recognised so that it can be left out. */
    COMMENT("comment");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    /** The key in {@code rules/headers.yml}. */
    public String key() {
        return key;
    }

    /**
     * The field with that key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Field ofKey(String key) {
        for (Field field : values()) {
            if (field.key.equals(key)) {
                return field;
            }
        }
        throw new IllegalArgumentException("no field is called " + key);
    }
}
