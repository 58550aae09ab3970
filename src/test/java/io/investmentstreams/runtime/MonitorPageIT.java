package io.investmentstreams.runtime;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.investmentstreams.alert.AlertFile;
import io.investmentstreams.alert.AlertRule;
import io.investmentstreams.embedded.SampleFeed;
import io.investmentstreams.extract.Article;
import io.investmentstreams.feed.Feed;
import io.investmentstreams.feed.FeedItem;
import io.investmentstreams.web.Access;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, on the sample feed. Pictures of the main views go to target/screenshots. */
class MonitorPageIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOSTILE = "<script>document.title='broken'</script>\"><img src=x onerror=alert(1)>";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @TempDir
    static Path folder;

    private static PipelineRun run;
    private static HeadlessChromium chromium;

    @BeforeAll
    static void startTheSample() {
        Assumptions.assumeTrue(
                HeadlessChromium.executable().isPresent(), "no browser: set CHROMIUM or install Debian's chromium");
        run = start(folder.resolve("sample"), 0, AlertFile.NONE);
        publish(run, new SampleFeed());
        chromium = HeadlessChromium.launch();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
        if (run != null) run.close();
    }

    @AfterEach
    void nothingBrokeInThePage() {
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theFiguresOnThePageAreThoseOfTheApi() throws Exception {
        Page page = open("/?window=all");
        JsonNode nation = window("/api/totals?region=100000&sector=all&window=all");
        assertThat(page.locator(".fact-lead .figure")).hasAttribute("data-value", text(nation, "signed", "value"));
        assertThat(page.locator(".fact-intended .figure"))
                .hasAttribute("data-value", text(nation, "intended", "value"));
        assertThat(page.locator(".fact-count .figure")).hasAttribute("data-value", text(nation, "signed", "projects"));
        assertThat(page.locator(".fact-naive .figure"))
                .hasAttribute("data-value", nation.path("naive").asText());
        JsonNode provinces =
                get("/api/totals?parent=100000&sector=all&window=all").path("totals");
        assertThat(provinces).isNotEmpty();
        for (JsonNode province : provinces) {
            assertThat(page.locator(".tile[data-code='" + province.path("code").asText() + "']"))
                    .hasAttribute("data-value", text(province.path("windows").path(0), "signed", "value"));
        }
        assertThat(page.locator(".tile")).hasCount(34);
    }

    @Test
    void aClickLeadsFromTheNationDownToACountyAndBack() throws Exception {
        Page page = open("/?window=all");
        page.locator(".tile[data-code='320000']").click();
        assertThat(page).hasURL(Pattern.compile("region=320000"));
        page.locator("a.bar[data-code='320500']").click();
        page.locator("a.bar[data-code='320509']").click();
        assertThat(page.locator(".crumbs li")).hasText(new String[] {"全国", "江苏", "苏州市", "吴江区"});
        JsonNode county = window("/api/totals?region=320509&sector=all&window=all");
        assertThat(page.locator(".fact-lead .figure")).hasAttribute("data-value", text(county, "signed", "value"));
        page.locator(".crumbs a").first().click();
        assertThat(page.locator(".tile")).hasCount(34);
    }

    @Test
    void aFigureLeadsToTheSentenceItWasReadIn() {
        Page page = open("/?window=all&region=320509");
        Locator row = page.locator(".projects tbody tr").first();
        assertThat(row).isVisible();
        row.locator("td").last().locator("a").click();
        Locator amount = page.locator(".article-text mark.mark-project, .article-text mark.mark-total")
                .first();
        amount.focus();
        assertThat(page.locator("#tip")).isVisible();
        assertThat(page.locator("#tip")).containsText("CNY");
        page.keyboard().press("Escape");
        assertThat(page.locator("#tip")).isHidden();
    }

    @Test
    void theLanguageOfTheWholePageChanges() {
        Page page = open("/?window=all");
        assertThat(page.locator(".fact-lead .figure")).containsText("亿");
        page.locator("#language").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator(".fact-lead .figure")).containsText("billion");
        assertThat(page.locator(".panel-feed h2")).hasText("Live changes");
        page.reload();
        assertThat(page.locator(".panel-sectors h2")).hasText("Signed by sector");
    }

    @Test
    void placesHaveEnglishNamesDownToTheCounty() {
        Page page = open("/?window=all&region=320509&lang=en");
        assertThat(page.locator(".crumbs li")).hasText(new String[] {"China", "Jiangsu", "Suzhou", "Wujiang District"});
        assertThat(page.locator(".projects td.place").first()).containsText("Wujiang District, Suzhou");
        page.locator("#language").click();
        assertThat(page.locator(".crumbs li").last()).hasText("吴江区");
    }

    @Test
    void whatIsLookedForAmongTheProjectsIsInTheAddress() {
        Page page = open("/?window=all");
        Locator rows = page.locator(".projects tbody tr");
        page.locator(".panel-projects input[type=search]").fill("芯片");
        page.locator(".panel-projects select").selectOption("signed");
        page.locator(".sort[data-sort=amountCny]").click();
        assertThat(page).hasURL(Pattern.compile("q=%E8%8A%AF%E7%89%87&stage=signed&sort=amountCny-down"));
        assertThat(rows.first()).containsText("芯片");
        List<String> seen = rows.allTextContents();
        page.reload();
        assertThat(page.locator(".panel-projects input[type=search]")).hasValue("芯片");
        assertThat(rows).hasText(seen.toArray(new String[0]));
    }

    @Test
    void theSliderMovesTheWholePageToAPastDay() throws Exception {
        Page page = open("/?window=all");
        Locator slider = page.locator(".asof input");
        assertThat(slider).isEnabled();
        slider.press("Home");
        for (int i = 0; i < 5; i++) slider.press("PageUp");
        assertThat(page).hasURL(Pattern.compile("asOf=\\d{4}-\\d{2}-\\d{2}"));
        String day = page.locator(".asof-date").textContent();
        assertThat(page).hasURL(Pattern.compile("asOf=" + day));
        JsonNode past = window("/api/totals?region=100000&sector=all&window=all&asOf=" + day);
        JsonNode now = window("/api/totals?region=100000&sector=all&window=all");
        assertThat(text(past, "signed", "value")).isNotEqualTo(text(now, "signed", "value"));
        assertThat(page.locator(".fact-lead .figure")).hasAttribute("data-value", text(past, "signed", "value"));
        page.locator(".asof button").click();
        assertThat(page.locator(".fact-lead .figure")).hasAttribute("data-value", text(now, "signed", "value"));
    }

    @Test
    void axeFindsNothingSeriousInAnyViewAndTheme() throws Exception {
        String project = get("/api/projects?sort=amount&limit=1")
                .path("projects")
                .path(0)
                .path("id")
                .asText();
        Map<String, String> views = Map.of(
                "nation", "/?window=all",
                "province", "/?window=all&region=320000&lang=en",
                "project", "/?project=" + project,
                "article", "/?article=sample-001&lang=en");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1920, 390)) {
                for (Map.Entry<String, String> view : views.entrySet()) {
                    String name = view.getKey() + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
                    look(view.getValue(), width, scheme, name);
                }
            }
        }
    }

    private static void look(String path, int width, ColorScheme scheme, String name) throws IOException {
        Page page = chromium.page(width, scheme);
        page.navigate(run.httpUrl() + path);
        assertThat(page.locator("main .panel h2").first()).isVisible();
        assertThat(page.locator("[aria-busy=true]")).hasCount(0);
        assertThat(page.locator(".chart:not([data-drawn])")).hasCount(0);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s needs no sideways scrolling", name)
                .isEqualTo(0);
        assertThat(seriousFindings(page)).as(name).isEqualTo(List.of());
        page.context().close();
    }

    /** By axe-core, whose script comes in its jar; evaluated and not added as a script, which the page's policy would refuse. */
    private static Object seriousFindings(Page page) throws IOException {
        try (InputStream axe = MonitorPageIT.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return page.evaluate("async () => (await axe.run()).violations"
                + ".filter(v => ['serious', 'critical'].includes(v.impact)).map(v => v.id + ' ' + v.nodes[0].html)");
    }

    @Test
    void anArticleFullOfMarkupIsShownAsText() {
        publish(
                run,
                feed(new Article(
                        "hostile",
                        "javascript:alert(1)",
                        HOSTILE,
                        HOSTILE + "签约",
                        "2022年12月20日，" + HOSTILE + "公司与昆山市签约，总投资7亿元的" + HOSTILE + "生产基地项目落户昆山市。",
                        "2022-12-21",
                        null)));
        Page page = open("/?article=hostile");
        assertThat(page.locator("h1")).containsText(HOSTILE);
        assertThat(page.locator(".article-text .source-text")).containsText(HOSTILE + "公司");
        assertThat(page.locator("main img, main script, main a[href^=javascript]"))
                .hasCount(0);
        assertThat(page).not().hasTitle("broken");
        page.navigate(run.httpUrl() + "/?region=320583&window=all");
        assertThat(page.locator(".projects tbody tr").first()).isVisible();
        assertThat(page.locator("main img, main script")).hasCount(0);
    }

    @Test
    void aChangeArrivesWhileLookingAndAfterTheServerRestarted() throws Exception {
        Path data = folder.resolve("restarted");
        AlertRule large = new AlertRule.OfProject("large", null, null, null, new BigDecimal("400000000"));
        AlertFile alerts = new AlertFile(List.of(large), List.of());
        PipelineRun first = start(data, 0, alerts);
        int port = URI.create(first.httpUrl()).getPort();
        Page page = chromium.page(1280, ColorScheme.LIGHT);
        try (first) {
            page.navigate(first.httpUrl() + "/?window=all");
            assertThat(page.locator(".fact-lead .figure")).hasAttribute("data-value", "0");
            assertThat(page.locator(".connection.on")).isVisible();
            publish(first, feed(signing("a", "3亿元", "晨星电池")));
            assertThat(page.locator(".fact-lead .figure")).hasAttribute("data-value", "300000000");
            assertThat(page.locator(".feed .change")).hasCount(1);
        }
        assertThat(page.locator(".notice.lost")).isVisible();
        assertThat(page.locator(".fact-lead .figure")).hasAttribute("data-value", "300000000");
        try (PipelineRun second = start(data, port, alerts)) {
            assertThat(page.locator(".notice.lost")).isHidden();
            publish(second, feed(signing("b", "5亿元", "远航轴承")));
            assertThat(page.locator(".fact-lead .figure")).hasAttribute("data-value", "800000000");
            assertThat(page.locator(".feed .change")).hasCount(2);
            assertThat(page.locator(".alert[data-rule=large][data-state=raised] a"))
                    .hasText("远航轴承生产基地项目");
        }
        page.context().close();
    }

    private static Article signing(String id, String amount, String name) {
        String text = "2022年12月8日，昆山市举行项目签约仪式，总投资" + amount + "的" + name + "生产基地项目正式签约，落户昆山市。";
        return new Article(id, null, "测试", name + "项目签约昆山", text, "2022-12-09", null);
    }

    private static Page open(String path) {
        Page page = chromium.page(1440, ColorScheme.LIGHT);
        page.navigate(run.httpUrl() + path);
        assertThat(page.locator("main .panel h2").first()).isVisible();
        return page;
    }

    private static PipelineRun start(Path data, int httpPort, AlertFile alerts) {
        LocalDate asOf = new SampleFeed().lastDay();
        return Runs.ready(PipelineRun.start(new RunSettings(
                null, Map.of(), data, "127.0.0.1", httpPort, Access.OPEN, 0, asOf, Pipelines.APPLICATIONS, alerts)));
    }

    private static void publish(PipelineRun to, Feed feed) {
        to.publish(feed, progress -> {}, refused -> {
            throw new AssertionError("refused: " + refused);
        });
        Runs.settled(to);
    }

    private static Feed feed(Article article) {
        return sink -> sink.accept(new FeedItem.Found("test", 0, article));
    }

    private static JsonNode window(String path) throws Exception {
        return get(path).path("totals").path(0).path("windows").path(0);
    }

    private static String text(JsonNode window, String measure, String field) {
        return window.path(measure).path(field).asText();
    }

    private static JsonNode get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(run.httpUrl() + path)).build();
        return JSON.readTree(HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body());
    }
}
