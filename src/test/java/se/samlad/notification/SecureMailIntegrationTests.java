package se.samlad.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.SamladApplication;
import se.samlad.testing.PostOffice;

/** Encryption and login: real processes that trust a certificate, or do not. */
class SecureMailIntegrationTests {

    private static final String STORE_PASSWORD = "changeit";

    @TempDir
    Path folder;

    private Path store;

    @BeforeEach
    void ownCertificate() throws Exception {
        store = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        STORE_PASSWORD)
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        System.setProperty("greenmail.tls.keystore.file", store.toString());
        System.setProperty("greenmail.tls.keystore.password", STORE_PASSWORD);
    }

    @AfterEach
    void forgetIt() {
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    private String run(String settings, String... trust) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("samlad.yml"), settings);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(trust));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SamladApplication.class.getName()));
        command.addAll(List.of("run", "--period", "2026-01-01", "--home", home.toString()));
        command.addAll(List.of("--output", folder.resolve("output").toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isIn(0, 3);
        return said;
    }

    private String[] trusting() {
        return new String[] {
            "-Djavax.net.ssl.trustStore=" + store, "-Djavax.net.ssl.trustStorePassword=" + STORE_PASSWORD
        };
    }

    private static String encrypted(PostOffice post, String password) {
        return post.settings().replace("smtp-security: none", "smtp-security: tls")
                + "smtp-user: samlad\nsmtp-password: " + password + "\n";
    }

    @Test
    void anUnknownCertificateGetsNothingAWrongPasswordIsToldAndTheRightOneSends() throws Exception {
        try (PostOffice post = PostOffice.openEncrypted().withLogin("samlad", "rätt-ord")) {
            assertThat(run(encrypted(post, "rätt-ord"))).contains("[E771]");
            assertThat(run(encrypted(post, "fel-ord"), trusting()))
                    .contains("[E772]")
                    .doesNotContain("fel-ord");
            assertThat(post.mails()).isEmpty();
            assertThat(run(encrypted(post, "rätt-ord"), trusting())).doesNotContain("[E77");
            assertThat(post.mails()).hasSize(1);
        }
    }

    @Test
    void aServerThatCannotEncryptGetsNothingWhereEncryptionIsRequired() throws Exception {
        try (PostOffice post = PostOffice.open()) {
            assertThat(run(post.settings().replace("smtp-security: none", "smtp-security: starttls")))
                    .contains("[E771]");
            assertThat(post.mails()).isEmpty();
        }
    }
}
