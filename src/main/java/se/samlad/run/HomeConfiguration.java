package se.samlad.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.claim.ClaimLexicon;
import se.samlad.claim.ClaimTable;
import se.samlad.claim.QualitativeClaimTable;
import se.samlad.core.County;
import se.samlad.core.Selection;
import se.samlad.core.SmallCounts;
import se.samlad.core.Vocabulary;
import se.samlad.core.Words;
import se.samlad.count.RequestedSelections;
import se.samlad.intake.ColumnVocabulary;
import se.samlad.intake.Field;
import se.samlad.intake.Limits;
import se.samlad.participant.Eligibility;
import se.samlad.participant.PseudonymKey;
import se.samlad.participant.Pseudonyms;
import se.samlad.participant.ValueVocabulary;

/** What a home holds besides the database: the rules in force and the pseudonyms' key. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

    @Bean
    RuleFiles ruleFiles(@Value("${samlad.rules:${samlad.home}/rules}") Path folder) throws IOException {
        return new RuleFiles(folder);
    }

    @Bean
    Rules rules(RuleFiles files) {
        return new Rules(files.hash(), files.hashes());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Words words(@Value("${samlad.language:sv}") String language) {
        return Words.of(language);
    }

    @Bean
    County county(RuleFiles files) {
        return files.county();
    }

    @Bean
    Eligibility eligibility(RuleFiles files) {
        return files.eligibility();
    }

    @Bean
    SmallCounts smallCounts(RuleFiles files) {
        return files.smallCounts();
    }

    @Bean
    Limits limits(RuleFiles files) {
        return Limits.of(files.sections("limits"));
    }

    @Bean
    ColumnVocabulary columnVocabulary(RuleFiles files) {
        Map<Field, Vocabulary> values = new LinkedHashMap<>();
        Map<String, Object> sections = files.sections("values");
        for (Field field : ColumnVocabulary.KNOWN_BY_WORDS) {
            values.put(field, new Vocabulary(RuleFiles.words(sections.get(field.key()))));
        }
        return new ColumnVocabulary(RuleFiles.words(files.sections("headers")), values);
    }

    @Bean
    ValueVocabulary valueVocabulary(RuleFiles files) {
        Map<String, Map<String, List<String>>> synonyms = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        files.sections("values").forEach((key, section) -> {
            if (ValueVocabulary.WORD_LISTS.contains(key)) {
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
    RequestedSelections requestedSelections(ClaimTable claims, QualitativeClaimTable qualities) {
        return run -> {
            Set<Selection> selections = new LinkedHashSet<>(claims.selections(run));
            selections.addAll(qualities.selections(run));
            return selections;
        };
    }
}
