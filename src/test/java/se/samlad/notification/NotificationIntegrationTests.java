package se.samlad.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.HomeDatabase;
import se.samlad.testing.PostOffice;
import se.samlad.testing.SamladRun;

/** Digests over a real mail server; the example county lacks Södra. */
class NotificationIntegrationTests {

    private static final String PERIOD = "2026-01-01";
    private static final Instant BEFORE = Instant.parse("2025-12-25T02:05:00Z");
    private static final Instant CLOSED = Instant.parse("2026-01-15T02:05:00Z");

    @TempDir
    Path folder;

    private Path input;
    private SamladRun run;
    private PostOffice post;

    @BeforeEach
    void ownInputAndServer() throws IOException {
        input = folder.resolve("input");
        Folders.copy(Path.of("input", PERIOD), input.resolve(PERIOD));
        run = new SamladRun(folder);
        post = PostOffice.open();
    }

    @AfterEach
    void closeTheServer() {
        post.close();
    }

    private SamladRun due(Instant time) {
        return run.at(time, "run", "--due", "--input", input.toString());
    }

    private List<String> kept(String columns) throws Exception {
        return HomeDatabase.of(run).rows("SELECT " + columns + " FROM digest ORDER BY made_at, digest_key");
    }

    @Test
    void nothingIsSentAndNothingKeptUnlessAnAddressIsConfigured() throws Exception {
        due(BEFORE);
        due(CLOSED);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(kept("digest_key")).isEmpty();
        assertThat(post.mails()).isEmpty();
    }

    @Test
    void aRunThatSomebodyStartsIsToldOnceWithCountsAndFolders() throws IOException {
        run.configured(post.settings()).on(input, PERIOD);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(post.mails()).hasSize(1);
        PostOffice.Mail mail = post.mails().get(0);
        assertThat(mail.to()).isEqualTo("[" + PostOffice.OPERATOR + "]");
        assertThat(mail.subject()).isEqualTo("Samlad: 2026-01-01 är publicerad som version 1, ofullständig: Södra");
        assertThat(mail.text().replaceAll("[0-9]+ fel, [0-9]+ frågor", "n fel, n frågor"))
                .isEqualTo(
                        """
                        Perioden 2026-01-01 är publicerad som version 1.

                          – Norra: lista, rapport. Att ta ställning till: n fel, n frågor.
                          – Västra: lista, rapport. Att ta ställning till: n fel, n frågor.
                          – Södra: ingen läsbar lista, ingen läsbar rapport. Att ta ställning till: n fel, n frågor.

                        Filerna ligger i %s
                        Det som någon ska ta ställning till: samlad findings --period 2026-01-01""".formatted(run.output().resolve(PERIOD).resolve("v1").toAbsolutePath()));

        run.on(input, PERIOD);
        assertThat(run.said()).startsWith("Inget nytt");
        assertThat(post.mails()).hasSize(1);
    }

    @Test
    void eachReminderAlarmRunAndOfferIsOneMail() throws Exception {
        run.configured(post.settings());
        due(BEFORE);
        due(BEFORE.plusSeconds(3600));
        due(Instant.parse("2026-01-08T02:05:00Z"));
        due(CLOSED);
        Folders.copy(
                input.resolve(PERIOD).resolve("norra"), input.resolve(PERIOD).resolve("sodra"));
        due(CLOSED.plusSeconds(3600));
        due(CLOSED.plusSeconds(7200));
        assertThat(post.mails())
                .extracting(PostOffice.Mail::subject)
                .containsExactlyInAnyOrder(
                        "Samlad: 2026-01-01 väntar på Södra",
                        "Samlad: 2026-01-01 väntar på Södra",
                        "Samlad: ingenting har kommit för 2026-01-01 från Södra",
                        "Samlad: 2026-01-01 är publicerad som version 1, ofullständig: Södra",
                        "Samlad: nya filer för 2026-01-01 från Södra");
        assertThat(post.mails().get(0).text()).isEqualTo("""
                        Perioden 2026-01-01 väntar på detta, senast till 2026-01-15 03:00:

                          – Södra: lista och rapport, ingenting har kommit""");
        assertThat(post.mails()).extracting(PostOffice.Mail::id).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatIsDownIsAWarningAndEveryDigestIsSentOnceWhenItIsUp() throws Exception {
        run.configured(post.settings());
        due(BEFORE);
        post.stop();
        due(CLOSED);
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.said())
                .contains("publicerad som version 1.")
                .endsWith("127.0.0.1:" + post.port()
                        + " svarar inte, eller inte med den kryptering som smtp-security kräver."
                        + " Det påverkar inte körningen; nytt försök görs nästa gång. [E771]\n");
        run.asked("status");
        assertThat(run.said()).contains("2 mejl är inte säkert skickade (orsak E771).", "[E774]");

        post.startAgain();
        due(CLOSED.plusSeconds(3600));
        assertThat(run.exitCode()).isZero();
        assertThat(run.said()).doesNotContain("E77");
        due(CLOSED.plusSeconds(7200));
        assertThat(post.mails()).hasSize(2);
        run.asked("status");
        assertThat(run.said()).doesNotContain("E77");
    }

    @Test
    void aDigestThatNobodyTookForAWeekIsNotSentAnyMore() throws Exception {
        run.configured(post.settings());
        post.stop();
        due(BEFORE);
        post.startAgain();
        due(BEFORE.plusSeconds(8 * 24 * 3600));
        assertThat(post.mails()).hasSize(1);
        assertThat(kept("digest_key, sent_at IS NOT NULL"))
                .containsExactly("remind 2026-01-01 2025-12-25 FALSE", "remind 2026-01-01 2026-01-02 TRUE");
    }

    @Test
    void aRunThatFailsTheSameWayEveryHourIsToldOnceWithItsCodeAndItsCommand() throws Exception {
        run.configured(post.settings());
        run.on(input, PERIOD);
        HomeDatabase.of(run).change("ALTER TABLE finding ADD CONSTRAINT refuse CHECK (run_id < 2)");
        Files.delete(input.resolve(PERIOD).resolve("norra").resolve("Lägesrapport Norra.docx"));
        run.on(input, PERIOD).on(input, PERIOD);
        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(post.mails()).hasSize(2);
        assertThat(post.mails().get(1).subject()).isEqualTo("Samlad: 2026-01-01 är inte publicerad [E714]");
        assertThat(post.mails().get(1).text())
                .contains("Steg: Stämmer av. Länsdel: hela länet.", "skriv: samlad run --period 2026-01-01", "[E714]");
    }

    /** Its process may have been killed just after publishing; here the row of a digest is taken away. */
    @Test
    void aRunWhoseProcessWasKilledBeforeItCouldTellIsToldByTheNextRound() throws Exception {
        run.configured(post.settings());
        due(CLOSED);
        assertThat(post.mails()).hasSize(2);
        HomeDatabase.of(run).change("DELETE FROM digest WHERE digest_key LIKE 'run%'");
        due(CLOSED.plusSeconds(3600));
        assertThat(post.mails()).hasSize(3);
    }

    @Test
    void aProcessThatWasKilledWhileItHandedOverSaysSoAndSendsNothingTwice() throws Exception {
        run.configured(post.settings());
        due(BEFORE);
        HomeDatabase.of(run).change("UPDATE digest SET sent_at = NULL");
        due(BEFORE.plusSeconds(3600));
        assertThat(run.said()).contains("kan ha gått fram och skickas inte igen. [E773]");
        due(BEFORE.plusSeconds(7200));
        assertThat(run.said()).doesNotContain("E773");
        assertThat(post.mails()).hasSize(1);
        run.asked("status");
        assertThat(run.said()).contains("1 mejl är inte säkert skickade (orsak E773).");
    }

    @Test
    void aServerThatHangsUpWithoutAnAnswerIsToldOfAndNotTriedAgain() throws Exception {
        try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> takeAMailAndHangUp(rude));
            server.start();
            run.configured(post.settings().replace("smtp-port: " + post.port(), "smtp-port: " + rude.getLocalPort()));
            due(BEFORE);
            server.join();
        }
        assertThat(run.exitCode()).isZero();
        assertThat(run.said()).contains("[E773]");
        run.configured(post.settings());
        due(BEFORE.plusSeconds(3600));
        assertThat(post.mails()).isEmpty();
    }

    private static void takeAMailAndHangUp(ServerSocket server) {
        try (Socket client = server.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            answer(client, "220 here");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("DATA")) {
                    answer(client, "354 go on");
                } else if (line.equals(".")) {
                    return;
                } else if (line.matches("(EHLO|MAIL|RCPT|NOOP).*")) {
                    answer(client, "250 yes");
                }
            }
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static void answer(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Test
    void aWrongSettingOfTheMailStopsEverythingAtTheStart() throws IOException {
        run.configured("mail-to: drift@rar.example\nsmtp-user: a\nsmtp-security: none\n")
                .on(input, PERIOD);
        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.said()).contains("mail-from saknas", "smtp-host saknas", "[E650]", "okrypterat", "[E658]");
    }

    @Test
    void thePasswordIsNeverShown() throws IOException {
        run.configured("smtp-password: hemligt-ord\n").asked("config");
        assertThat(run.said()).contains("smtp-password").contains("••••••").doesNotContain("hemligt-ord");
    }
}
