package io.investmentstreams.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.feed.FeedItem.Found;
import io.investmentstreams.feed.FeedItem.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedReaderTest {
    @TempDir
    Path folder;

    @Test
    void aTextFileIsOneArticleWhoseIdIsTheHashOfItsText() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "甲市签约");
        Found found = (Found) only(read(folder.resolve("a.txt").toString()));
        assertThat(found.article().id()).isEqualTo(Hashes.of("甲市签约"));
        assertThat(found.article().text()).isEqualTo("甲市签约");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsPathsAndABadFileDoesNotStopIt() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "一");
        Files.write(folder.resolve("2.txt"), "项目落户".getBytes(Charset.forName("GBK")));
        Files.writeString(folder.resolve("3.txt"), "三");
        List<FeedItem> items = read(folder.toString());
        assertThat(items).hasSize(3);
        assertThat(((Refused) items.get(1)).reason()).contains("not UTF-8");
        assertThat(((Found) items.get(2)).article().text()).isEqualTo("三");
    }

    @Test
    void aBadLineIsRefusedWithItsNumberAndTheRestGoesOn() {
        String lines = "{\"id\":\"a\",\"text\":\"甲\"}\nno json\n\n{\"id\":\"b\"}\n{\"id\":\"c\",\"text\":\"丙\","
                + "\"publishedAt\":\"gestern\"}\n[]\n{\"id\":\"d\",\"text\":\"丁\",\"publishedAt\":\"2021-11-09T08:00:00+08:00\"}";
        List<FeedItem> items = stdin(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(items.stream().map(i -> i instanceof Refused r ? r.line() + " " + r.reason() : "ok"))
                .satisfiesExactly(
                        s -> assertThat(s).isEqualTo("ok"),
                        s -> assertThat(s).startsWith("2 not JSON"),
                        s -> assertThat(s).isEqualTo("4 has no text"),
                        s -> assertThat(s).startsWith("5 field 'publishedAt' is no ISO date"),
                        s -> assertThat(s).isEqualTo("6 not a JSON object"),
                        s -> assertThat(s).isEqualTo("ok"));
    }

    @Test
    void withoutAnIdTheUrlNamesTheArticleElseItsText() {
        List<FeedItem> items = stdin(
                "{\"text\":\"甲\",\"url\":\"https://a.example/1\"}\n{\"text\":\"甲\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(items.stream().map(i -> ((Found) i).article().id()))
                .containsExactly(Hashes.of("https://a.example/1"), Hashes.of("甲"));
    }

    @Test
    void anArticleOfFiftyMegabytesIsRefusedWithPathSizeAndHash() throws IOException {
        Path big = folder.resolve("big.txt");
        byte[] block = new byte[1 << 20];
        java.util.Arrays.fill(block, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(big)) {
            for (int i = 0; i < 50; i++) out.write(block);
        }
        Refused refused = (Refused) only(read(big.toString()));
        assertThat(refused.origin()).isEqualTo(big.toString());
        assertThat(refused.reason()).contains("52428800 bytes").containsPattern("SHA-256 [0-9a-f]{64}");
    }

    @Test
    void anOverlongLineIsRefusedAndTheNextOneIsRead() {
        byte[] lines = ("{\"text\":\"" + "x".repeat(5_000_000) + "\"}\n{\"id\":\"b\",\"text\":\"乙\"}")
                .getBytes(StandardCharsets.UTF_8);
        List<FeedItem> items = stdin(lines);
        assertThat(((Refused) items.get(0)).reason()).contains("over 1 MB");
        assertThat(((Found) items.get(1)).article().id()).isEqualTo("b");
    }

    @Test
    void aMissingFileIsRefusedInOneLine() {
        Refused refused = (Refused) only(read(folder.resolve("none.jsonl").toString()));
        assertThat(refused.reason()).isEqualTo("no such file or folder; check the path");
    }

    @Test
    void aWebPageLosesItsNavigation() throws IOException {
        Files.writeString(
                folder.resolve("p.html"),
                "<html><head><title>签约</title><link rel=canonical href='https://a.example/p'></head><body><nav>首页</nav>"
                        + "<article><p>甲县签约项目3个。</p><p>总投资5亿元。</p></article><footer>版权</footer></body></html>");
        Found found = (Found) only(read(folder.resolve("p.html").toString()));
        assertThat(found.article().text()).contains("甲县签约项目3个。").doesNotContain("首页", "版权");
        assertThat(found.article().url()).isEqualTo("https://a.example/p");
        assertThat(found.article().title()).isEqualTo("签约");
    }

    @Test
    void anRssEntryIsAnArticle() throws IOException {
        Files.writeString(
                folder.resolve("f.rss"),
                "<rss version='2.0'><channel><title>日报</title><link>https://a.example</link><description>d</description>"
                        + "<item><title>签约</title><link>https://a.example/1</link><description>&lt;p&gt;甲县签约&lt;/p&gt;</description>"
                        + "<pubDate>Tue, 09 Nov 2021 00:00:00 GMT</pubDate></item></channel></rss>");
        Found found = (Found) only(read(folder.resolve("f.rss").toString()));
        assertThat(found.article().text()).isEqualTo("甲县签约");
        assertThat(found.article().source()).isEqualTo("日报");
        assertThat(found.article().publishedAt()).isEqualTo("2021-11-09T00:00:00Z");
    }

    private List<FeedItem> stdin(byte[] bytes) {
        List<FeedItem> items = new ArrayList<>();
        new FeedReader(new ByteArrayInputStream(bytes)).read("-", items::add);
        return items;
    }

    private List<FeedItem> read(String source) {
        List<FeedItem> items = new ArrayList<>();
        new FeedReader(InputStream.nullInputStream()).read(source, items::add);
        return items;
    }

    private static FeedItem only(List<FeedItem> items) {
        assertThat(items).hasSize(1);
        return items.get(0);
    }
}
