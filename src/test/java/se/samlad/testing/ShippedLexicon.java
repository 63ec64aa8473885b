package se.samlad.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.samlad.claim.ClaimLexicon;

/** The words of {@code rules/claims.yml}, as they come with the program. */
public final class ShippedLexicon {

    private static final ClaimLexicon LEXICON = new ClaimLexicon(sections());

    private ShippedLexicon() {}

    public static ClaimLexicon lexicon() {
        return LEXICON;
    }

    /** The sections of the file, in a map of one's own. */
    public static Map<String, Object> sections() {
        try (InputStream in = ShippedLexicon.class.getResourceAsStream("/rules/claims.yml")) {
            Map<String, Object> loaded =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(in));
            return new LinkedHashMap<>(loaded);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
