package kz.mandat.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A look at the page in the installed Chromium or Chrome. */
@ExtendWith(WithRunningSuite.class)
class ResultPageTest {

    private static final List<String> BROWSERS =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome");

    private final RunningSuite suite;
    private Playwright playwright;
    private Browser browser;
    private Page page;

    ResultPageTest(RunningSuite suite) {
        this.suite = suite;
    }

    @BeforeEach
    void open() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(installedBrowser())
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-background-networking",
                                                        "--disable-component-update")));
        page =
                browser.newPage(
                        new Browser.NewPageOptions()
                                .setLocale("en-GB")
                                .setViewportSize(1280, 1000));
    }

    @AfterEach
    void close() {
        browser.close();
        playwright.close();
    }

    private static Path installedBrowser() {
        Stream<Path> onPath =
                Stream.of(System.getenv("PATH").split(":", -1))
                        .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)));
        Stream<Path> onMac =
                Stream.of(
                        Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                        Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));
        return Stream.concat(onPath, onMac)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Install Chromium or Chrome for this test"));
    }

    @Test
    void the_page_shows_the_seats_and_every_protocol() {
        page.navigate(suite.address() + "/results/" + RunningSuite.CONTEST);
        chooseEnglish();
        assertThat(page.locator("body")).containsText("10,223 of 10,223 protocols");
        assertThat(page.locator(".seat-count"))
                .hasText(new String[] {"40", "8", "6", "6", "5", "4", "0"});
        assertThat(page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION)).hasCount(98);
        assertThat(page.locator("body")).containsText(Pattern.compile("synthetic"));
    }

    @Test
    void the_page_has_nothing_that_axe_objects_to() {
        page.navigate(suite.address() + "/results/" + RunningSuite.CONTEST);
        chooseEnglish();
        assertThat(page.locator("body")).containsText("10,223 of 10,223 protocols");
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertTrue(
                violations.isEmpty(), violations.stream().map(Rule::getHelp).toList().toString());
    }

    @Test
    void the_steps_of_the_allocation_can_be_read_in_words() {
        page.navigate(suite.address() + "/results/" + RunningSuite.CONTEST + "/why");
        chooseEnglish();
        assertThat(page.locator("body")).containsText("5,971,719");
        assertThat(page.locator("body")).containsText("97-1");
    }

    @Test
    void a_commissioner_signs_in_and_comes_back_to_the_page() {
        page.navigate(suite.address().toString());
        chooseEnglish();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in")).click();
        page.locator("#username").fill("central");
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        assertThat(page.locator("header")).containsText("central");
    }

    private void chooseEnglish() {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("English"))
                .check(new Locator.CheckOptions().setForce(true));
    }
}
