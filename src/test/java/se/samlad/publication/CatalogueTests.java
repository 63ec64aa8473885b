package se.samlad.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samlad.reconciliation.Verdict;

class CatalogueTests {

    @Test
    void everyCodeThatCanBeInAFindingIsCatalogued() {
        Set<String> codes = new TreeSet<>();
        for (String key : Collections.list(
                ResourceBundle.getBundle("messages", Locale.ROOT).getKeys())) {
            if (key.matches("[CDILPRV][0-9]{3}")) {
                codes.add(key);
            }
        }
        for (Verdict verdict : Verdict.values()) {
            codes.add(verdict.name());
        }
        // Told by the codes of what makes them so, never by themselves.
        codes.removeAll(Set.of("CONTRADICTION", "NOT_VERIFIABLE"));
        assertThat(Catalogue.all().stream().map(Catalogue.Rule::code).collect(Collectors.toSet()))
                .isEqualTo(codes);
    }

    @Test
    void everyRuleSaysWhatItTellsAndWhyWithAnExample() {
        assertThat(Catalogue.all()).allSatisfy(rule -> {
            assertThat(rule.text()).as(rule.code()).isNotBlank().doesNotContain("{");
            assertThat(rule.why()).as(rule.code()).endsWith(".");
            assertThat(rule.example()).as(rule.code()).isNotBlank();
        });
    }

    @Test
    void aRuleIsFoundByItsCode() {
        assertThat(Catalogue.rule("R202")).map(Catalogue.Rule::code).contains("R202");
        assertThat(Catalogue.rule("R999")).isEmpty();
    }
}
