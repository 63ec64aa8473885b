package se.samlad.participant;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.samlad.core.PersonalNumber;

/**
 * Replaces what says who somebody is by a keyed pseudonym (HMAC-SHA-256, DOMAIN P1): the same person has the same
 * pseudonym in every list and period, and nobody without the key can tell whose it is.
 */
public final class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int HEX_DIGITS = 32;

    private final SecretKeySpec key;

    /** Pseudonyms under a key of at least 32 bytes. */
    public Pseudonyms(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("a pseudonym key has at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    String of(PersonalNumber number) {
        return of("number", number.reveal());
    }

    /**
     * Of what a row says of somebody: the same for rows that say the same, in any period; another when number, name,
     * birth date or gender changes. Without a valid number also the reference, or else the first day, tells rows apart:
     * two people, or one person twice, may have the name and the birth date in common.
     */
    public String ofRecord(String district, Enrolment enrolment) {
        Identifying who = enrolment.identifying();
        String names = IdentifyingReader.folded(who);
        String number = who.number().map(Identifying.WrittenNumber::digits).orElse("");
        return of(
                "record",
                String.join(
                        "\n",
                        district,
                        number,
                        names,
                        enrolment.birthDate().map(String::valueOf).orElse(""),
                        enrolment.gender().code(),
                        apart(enrolment, number.isEmpty() && names.isEmpty())));
    }

    private static String apart(Enrolment enrolment, boolean nameless) {
        return switch (enrolment.identity()) {
            case PERSONAL_NUMBER -> "";
            case REFERENCE -> enrolment.personKey();
            case ROW ->
                nameless
                        ? enrolment.personKey()
                        : enrolment.enrolmentDate().map(String::valueOf).orElse("");
        };
    }

    /** Of anything else; the sort keeps pseudonyms of different things apart. */
    String of(String sort, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] digest = mac.doFinal((sort + "\n" + value).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
