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
