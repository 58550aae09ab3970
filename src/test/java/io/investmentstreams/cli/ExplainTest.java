package io.investmentstreams.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.embedded.SampleFeed;
import io.investmentstreams.extract.AmountMention;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Explained;
import io.investmentstreams.extract.Explained.Kind;
import io.investmentstreams.extract.Explanation;
import io.investmentstreams.extract.Extractor;
import io.investmentstreams.extract.PlaceMention;
import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.Total;
import io.investmentstreams.extract.text.Span;
import io.investmentstreams.feed.FeedItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    private static final Extractor EXTRACTOR = new Extractor();
    private static final String LINE =
            "{\"id\":\"a/<b>\",\"title\":\"开工&\\u001b[31m\",\"text\":\"甲市\\u001b]0;x<img src=x>\\n蓝湖电池厂项目总投资5亿元,年产值8亿元。\",\"publishedAt\":\"2023-06-02\"}\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everySpanOfTheAnnouncementIsExplained() {
        for (Article article : sample()) {
            Explanation e = EXTRACTOR.explain(article);
            assertThat(e.announcement()).isEqualTo(EXTRACTOR.extract(article));
            assertThat(spans(e, Kind.AMOUNT, Kind.PLACE, Kind.PROJECT, Kind.TOTAL))
                    .as(article.id())
                    .containsExactlyInAnyOrderElementsOf(spans(e.announcement()));
            assertThat(e.spans()).allSatisfy(x -> assertThat(x.rule()).isNotBlank());
        }
    }

    @Test
    void anAmountTellsItsRoleAndTheWordThatDecided() {
        Explanation e = EXTRACTOR.explain(new Article("a", null, null, null, "蓝湖电池厂项目总投资5亿元,年产值8亿元。", null, null));
        assertThat(e.spans())
                .filteredOn(x -> x.kind() == Kind.AMOUNT)
                .extracting(x -> x.span().text() + " " + x.role() + " " + x.rule())
                .containsExactly("5亿元 project preceded by 总投资", "8亿元 output preceded by 年产值");
    }

    @Test
    void theSegmentsOfATextAreTheTextAndNoSpanCutsThem() {
        for (Article article : sample()) {
            List<Explained> spans = ExplainText.ofTitle(EXTRACTOR.explain(article), false);
            assertThat(Segments.of(article.text(), spans).stream()
                            .map(Segments.Segment::text)
                            .collect(Collectors.joining()))
                    .isEqualTo(article.text());
        }
    }

    @Test
    void onATerminalTheArticleCannotSteerIt() {
        assertThat(run(LINE, "extract", "--explain", "--color", "never")).isZero();
        assertThat(out.toString()).contains("5亿元", "preceded by 总投资").doesNotContain("\u001b");
    }

    @Test
    void colourIsAskedFor() {
        assertThat(run(LINE, "extract", "--explain", "--color", "always")).isZero();
        assertThat(out.toString()).contains("\u001b[1;32m\u001b[4m5亿元\u001b[0m").doesNotContain("\u001b]0");
    }

    @Test
    void aPageIsSelfContainedAndHoldsNoMarkupOfTheArticle() throws IOException {
        assertThat(run(LINE + LINE, "extract", "--explain", "--html", folder.toString()))
                .isZero();
        assertThat(out.toString()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("a__b_.html", "a__b_-2.html");
        }
        String page = Files.readString(folder.resolve("a__b_.html"));
        assertThat(page)
                .contains("&lt;img src=x&gt;", "default-src 'none'", "preceded by 总投资")
                .doesNotContain("<img", "<script", "http:", "https:", "\u001b", "${");
    }

    @Test
    void oneFileHoldsAllArticles() throws IOException {
        Path file = folder.resolve("deep/all.html");
        assertThat(run(LINE + LINE, "extract", "--explain", "--html", file.toString()))
                .isZero();
        assertThat(Files.readString(file)).containsPattern("(?s)id=\"a1-1\".*id=\"a2-1\"");
    }

    @Test
    void aPageWithoutAnExplanationIsAUsageError() {
        assertThat(run(LINE, "extract", "--html", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--explain");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(run(LINE, "extract", "--explain", "--html", file.resolve("x").toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString().lines()).singleElement().asString().contains("cannot be written");
    }

    private static List<Article> sample() {
        List<Article> articles = new ArrayList<>();
        new SampleFeed().read(item -> articles.add(((FeedItem.Found) item).article()));
        return articles;
    }

    private static List<Span> spans(Explanation e, Kind... kinds) {
        return e.spans().stream()
                .filter(x -> List.of(kinds).contains(x.kind()))
                .map(Explained::span)
                .toList();
    }

    private static List<Span> spans(Announcement a) {
        return Stream.of(
                        a.amounts().stream().map(AmountMention::span),
                        a.places().stream().map(PlaceMention::span),
                        a.projects().stream().map(ProjectItem::evidence),
                        a.totals().stream().map(Total::evidence))
                .flatMap(s -> s)
                .toList();
    }

    private int run(String input, String... args) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Console console = new Console(in, new PrintWriter(out), new PrintWriter(err));
        return new Cli(console, Map.of(), new ShutdownSignal(hook -> {})).run(args);
    }
}
