package se.samlad.testing;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/**
 * Chromium without a window. Where it is not installed the tests that open it are skipped, with a line that says so; with
 * {@code SAMLAD_BROWSER=required} in the environment they fail instead.
 */
public final class Browser implements AutoCloseable {

    private static final String REQUIRED = "required";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens it, or skips the test. */
    public static Browser open() {
        Optional<Path> chromium = installed("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = installed("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String missing = "Chromium and its driver are not installed (Debian: chromium, chromium-driver)";
            if (REQUIRED.equals(System.getenv("SAMLAD_BROWSER"))) {
                fail(missing);
            }
            Assumptions.abort(missing);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Optional<Path> installed(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Stream.of(path.split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Shows a file in a window of that width, with the colours that are preferred: {@code light} or {@code dark}. */
    public void show(Path file, int width, String colours) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        media("screen", colours);
        driver.get(file.toUri().toString());
    }

    /** Lays the page out as for paper. */
    public void layOutForPrint() {
        media("print", "light");
    }

    private void media(String medium, String colours) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", colours);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(scheme)));
    }

    /** What a script answers. */
    public Object ask(String script) {
        return Optional.ofNullable(driver.executeScript("return " + script)).orElse("null");
    }

    /** Texts that a script answers. */
    public List<String> texts(String script) {
        return ((List<?>) ask(script)).stream().map(String::valueOf).toList();
    }

    /** What axe-core finds wrong with the page, by WCAG 2.1 A and AA and its own best practices. */
    public List<String> violations() throws IOException {
        try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[0];
                const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
                axe.run(document, { runOnly: rules }).then(
                    result => done(result.violations.flatMap(each => each.nodes.map(
                        node => each.id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary))),
                    failure => done(['axe: ' + failure]));
                """);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** Presses the tabulator key until the page is left; what a script says of each element on the way. */
    public List<String> tabThrough(String aboutTheFocused) {
        List<String> stops = new ArrayList<>();
        driver.executeScript("document.activeElement.blur(); window.scrollTo(0, 0)");
        while (true) {
            new Actions(driver).sendKeys(Keys.TAB).perform();
            if (ask("document.activeElement === document.body").equals(true)
                    || ask("document.activeElement.dataset.seen === 'yes'").equals(true)) {
                return stops;
            }
            driver.executeScript("document.activeElement.dataset.seen = 'yes'");
            stops.add(String.valueOf(ask(aboutTheFocused)));
        }
    }

    /** The page printed on paper as it asks for, A4. */
    public byte[] print() {
        Map<String, Object> pdf =
                driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        return Base64.getDecoder().decode(String.valueOf(pdf.get("data")));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
