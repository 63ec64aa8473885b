package se.samlad.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.claim.ClaimLexicon;
import se.samlad.claim.ClaimTable;
import se.samlad.core.County;
import se.samlad.count.RequestedSelections;
import se.samlad.intake.HeaderVocabulary;
import se.samlad.participant.PseudonymKey;
import se.samlad.participant.Pseudonyms;
import se.samlad.participant.ValueVocabulary;
import se.samlad.publication.PublishedVersions;

/** What a home holds besides the database: the rules in force and the pseudonyms' key. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

    private static final List<String> WORD_LISTS = List.of("yes", "no", "protected", "total");

    @Bean
    RuleFiles ruleFiles(@Value("${samlad.home}") Path home) throws IOException {
        return new RuleFiles(home);
    }

    @Bean
    Rules rules(RuleFiles files) {
        return new Rules(files.hash());
    }

    @Bean
    County county(RuleFiles files) {
        return files.county();
    }

    @Bean
    HeaderVocabulary headerVocabulary(RuleFiles files) {
        return new HeaderVocabulary(RuleFiles.words(files.sections("headers")));
    }

    @Bean
    ValueVocabulary valueVocabulary(RuleFiles files) {
        Map<String, Map<String, List<String>>> synonyms = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        files.sections("values").forEach((key, section) -> {
            if (WORD_LISTS.contains(key)) {
                lists.putAll(RuleFiles.words(Map.of(key, section)));
            } else {
                synonyms.put(key, RuleFiles.words(section));
            }
        });
        return new ValueVocabulary(synonyms, lists);
    }

    @Bean
    ClaimLexicon claimLexicon(RuleFiles files) {
        return new ClaimLexicon(files.sections("claims"));
    }

    @Bean
    Pseudonyms pseudonyms(@Value("${samlad.home}") Path home) throws IOException {
        return new Pseudonyms(PseudonymKey.in(home.resolve("pseudonym.key")));
    }

    @Bean
    RequestedSelections requestedSelections(ClaimTable claims) {
        return claims::selections;
    }

    @Bean
    PublishedVersions publishedVersions(RunTable runs) {
        return runs::publish;
    }
}
