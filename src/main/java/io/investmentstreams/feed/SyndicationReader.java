package io.investmentstreams.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.investmentstreams.extract.Article;
import io.investmentstreams.feed.ArticleJson.BadArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** RSS and Atom: an article an entry; its text is the fullest content the entry carries, as plain text. */
final class SyndicationReader {
    private SyndicationReader() {}

    static void read(String origin, byte[] xml, Consumer<FeedItem> sink) throws IOException, BadArticle {
        SyndFeed feed = parse(xml);
        int n = 0;
        for (SyndEntry entry : feed.getEntries()) {
            n++;
            String at = origin + "#" + n;
            try {
                sink.accept(new FeedItem.Found(at, 0, article(feed, entry)));
            } catch (BadArticle e) {
                sink.accept(new FeedItem.Refused(at, 0, e.getMessage()));
            }
        }
    }

    private static SyndFeed parse(byte[] xml) throws IOException, BadArticle {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(xml))) {
            return input.build(reader);
        } catch (FeedException | IllegalArgumentException e) {
            throw new BadArticle(
                    "neither RSS nor Atom: "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        }
    }

    private static Article article(SyndFeed feed, SyndEntry entry) throws BadArticle {
        String text = Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .map(html -> Jsoup.parse(html).wholeText().strip())
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
        if (text.isEmpty()) throw new BadArticle("has no text");
        String url = blankToNull(entry.getLink());
        String id = blankToNull(entry.getUri());
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return ArticleJson.checked(new Article(
                id != null ? id : Hashes.of(url != null ? url : text),
                url,
                blankToNull(feed.getTitle()),
                blankToNull(entry.getTitle()),
                text,
                date == null ? null : date.toInstant().toString(),
                null));
    }

    private static String blankToNull(String s) {
        return s == null || s.isBlank() ? null : s.strip();
    }
}
