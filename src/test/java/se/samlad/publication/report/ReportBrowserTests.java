package se.samlad.publication.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samlad.testing.Browser;
import se.samlad.testing.PrintedPages;

/** The report as a browser shows it to people with eyes, ears, a keyboard or a printer. */
class ReportBrowserTests {

    private static final int WIDE = 1280;

    /** As wide as a page is when it is read at 400 percent (WCAG 2.1, 1.4.10). */
    private static final int NARROW = 320;

    /** Ten millimetres in points; the page asks for fifteen. */
    private static final float MARGIN = 28;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static HostileCounty county;

    @BeforeAll
    static void publish() throws IOException {
        browser = Browser.open();
        county = HostileCounty.publishedIn(folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> everyView() {
        return Stream.of("Granskning", "Styrgrupp").flatMap(edition -> Stream.of("light", "dark")
                .flatMap(colours -> Stream.of(WIDE, NARROW).map(width -> Arguments.of(edition, colours, width))));
    }

    @ParameterizedTest
    @MethodSource("everyView")
    void nothingIsInaccessible(String edition, String colours, int width) throws IOException {
        browser.show(county.page(edition), width, colours);
        assertThat(browser.violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyView")
    void nothingHasToBeScrolledSideways(String edition, String colours, int width) {
        browser.show(county.page(edition), width, colours);
        assertThat(browser.ask("document.documentElement.scrollWidth"))
                .isEqualTo(browser.ask("document.documentElement.clientWidth"));
    }

    @Test
    void theKeyboardReachesEveryFindingAndEveryMarkAndShowsWhatIsToldOfIt() {
        browser.show(county.page("Granskning"), WIDE, "light");
        List<String> stops = browser.tabThrough("""
                (function (at) {
                  const note = document.getElementById(at.getAttribute('aria-describedby'));
                  const told = note === null ? '' : getComputedStyle(note).display + ' ' + (note.textContent !== '');
                  return at.className + ' ' + (at.closest('li[id]') || at).id + ' ' + told;
                })(document.activeElement)
                """);
        List<String> findings = browser.texts(
                "[...document.querySelectorAll('.findings li[id]')].map(each => 'code ' + each.id + ' ')");
        List<String> marks = browser.texts("[...document.querySelectorAll('.report a.mark')]"
                + ".map(each => each.className + ' ' + each.id + ' block true')");
        assertThat(findings).hasSizeGreaterThan(5);
        assertThat(marks).hasSizeGreaterThan(60);
        assertThat(stops).containsAll(findings).containsAll(marks);
        assertThat(stops.get(0)).startsWith("skip");
    }

    @Test
    void everyLinkLeadsSomewhere() {
        for (String edition : List.of("Granskning", "Styrgrupp")) {
            browser.show(county.page(edition), WIDE, "light");
            assertThat(browser.texts("[...document.querySelectorAll('a')].map(each => each.getAttribute('href'))"
                            + ".filter(href => document.getElementById(href.substring(1)) === null)"))
                    .isEmpty();
            assertThat(browser.ask("new Set([...document.querySelectorAll('[id]')].map(each => each.id)).size"))
                    .isEqualTo(browser.ask("document.querySelectorAll('[id]').length"));
        }
    }

    @Test
    void everyWordIsPrintedAndNoneIsCut() throws IOException {
        for (String edition : List.of("Granskning", "Styrgrupp")) {
            browser.show(county.page(edition), WIDE, "light");
            browser.layOutForPrint();
            PrintedPages printed = PrintedPages.of(browser.print(), MARGIN);
            String words = String.valueOf(browser.ask("document.body.innerText"));
            List<String> lost = Stream.of(words.split("[\\s\\u00A0]+"))
                    .filter(word -> !printed.text().contains(PrintedPages.withoutSpace(word)))
                    .distinct()
                    .toList();
            assertThat(lost).as(edition).isEmpty();
            assertThat(printed.cut()).as(edition).isEmpty();
            assertThat(printed.pages()).isGreaterThan(5);
        }
    }

    @Test
    void whatLooksLikeAScriptOrAFormulaIsText() throws IOException {
        browser.show(county.page("Granskning"), WIDE, "light");
        assertThat(browser.ask("window.hacked")).isEqualTo("null");
        assertThat(browser.ask("document.querySelectorAll('script, iframe, img, object, base, form').length"))
                .isEqualTo(0L);
        String text = PrintedPages.withoutSpace(String.valueOf(browser.ask("document.body.textContent")));
        assertThat(HostileCounty.TEXTS)
                .allSatisfy(hostile -> assertThat(text).contains(PrintedPages.withoutSpace(hostile)));
        assertThat(Files.readString(county.page("Styrgrupp"))).doesNotContain("<script");
    }
}
