package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.core.Message;
import se.samlad.core.Words;

class SettingsTests {

    @TempDir
    Path home;

    private Settings written(String text) throws IOException {
        Files.writeString(home.resolve("samlad.yml"), text);
        return Settings.of(home, Map.of());
    }

    private static List<String> said(Settings settings) {
        return settings.faults().stream().map(Words.SWEDISH::get).toList();
    }

    @Test
    void nothingSaidMeansTheUsual() {
        Settings settings = Settings.of(home, Map.of());
        assertThat(settings.faults()).isEmpty();
        assertThat(settings.all())
                .extracting(each -> each.setting().key() + "=" + each.value() + each.origin())
                .containsExactly(
                        "input=input",
                        "output=output",
                        "language=sv",
                        "stop-within=8",
                        "findings-shown=10",
                        "key-file=",
                        "report-dates=both",
                        "run-at=03:00",
                        "opens-before=30",
                        "wait-days=14",
                        "alarm-day=7",
                        "remind-on=-7 1 7",
                        "mail-to=",
                        "mail-from=",
                        "smtp-host=",
                        "smtp-port=587",
                        "smtp-security=starttls",
                        "smtp-user=",
                        "smtp-password=",
                        "purge-after-months=0");
    }

    @Test
    void aVariableOverridesTheFileAndBothSayWhereTheyAre() throws IOException {
        Files.writeString(home.resolve("samlad.yml"), "stop-within: 5\nfindings-shown: 20\n");
        Settings settings = Settings.of(home, Map.of("SAMLAD_STOP_WITHIN", "3"));
        assertThat(settings.all())
                .extracting(each -> each.setting().key() + "=" + each.value() + " " + each.origin())
                .contains("stop-within=3 SAMLAD_STOP_WITHIN", "findings-shown=20 " + home.resolve("samlad.yml"));
    }

    @Test
    void everyFaultIsToldAtOnceWithTheKeyTheKindAndTheRange() throws IOException {
        Settings settings = written("stop-within: snart\nfindings-shown: 5000\nlanguage: [sv, en]\nmapp: x\n");
        String file = home.resolve("samlad.yml").toString();
        assertThat(said(settings))
                .containsExactly(
                        file
                                + ": stop-within är en text men ska vara ett heltal från 1 till 9. Rätta och kör igen. [E642]",
                        file
                                + ": findings-shown är ett heltal utanför det tillåtna, som är ett heltal från 0 till 1000."
                                + " Rätta och kör igen. [E643]",
                        file + ": language är en lista men ska vara ett av: sv, en. Rätta och kör igen. [E642]",
                        file + ": nyckeln mapp finns inte. Ta bort eller rätta den; de som finns är input, output,"
                                + " language, stop-within, findings-shown, key-file, report-dates, run-at, opens-before, wait-days, alarm-day,"
                                + " remind-on, mail-to, mail-from, smtp-host, smtp-port, smtp-security, smtp-user, smtp-password,"
                                + " purge-after-months. [E641]");
    }

    @Test
    void aFileThatIsNoYamlIsToldWithoutWhatItHolds() throws IOException {
        assertThat(written("stop-within: [5\nhemligt").faults())
                .containsExactly(Message.of("E644", home.resolve("samlad.yml")));
        assertThat(written("bara en text").faults()).containsExactly(Message.of("E644", home.resolve("samlad.yml")));
    }

    @Test
    void aSecretIsNeverShownNotEvenWhenItIsWrong() throws IOException {
        Setting secret = new Setting("password", new Setting.Written("[a-z]{4}", "config.range.name"), "", true);
        Files.writeString(home.resolve("samlad.yml"), "password: abcd\n");
        Settings right = Settings.of(List.of(secret), home, Map.of());
        assertThat(right.all()).extracting(Settings.Value::shown).containsExactly("••••••");
        Settings wrong = Settings.of(List.of(secret), home, Map.of("SAMLAD_PASSWORD", "hemligheten"));
        assertThat(said(wrong)).hasSize(1).allSatisfy(text -> assertThat(text).doesNotContain("hemligheten"));
    }
}
