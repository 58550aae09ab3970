package io.investmentstreams.benchmark;

import io.investmentstreams.embedded.SampleFeed;
import io.investmentstreams.extract.Article;
import io.investmentstreams.feed.Feed;
import io.investmentstreams.feed.FeedItem;
import io.investmentstreams.feed.FeedReader;
import java.util.ArrayList;
import java.util.List;

/** The articles to read. */
final class Articles {
    private Articles() {}

    /** @param source as for {@code publish}; empty: the bundled sample */
    static List<Article> read(String source) {
        Feed feed = source.isEmpty() ? new SampleFeed() : sink -> new FeedReader(System.in).read(source, sink);
        List<Article> articles = new ArrayList<>();
        feed.read(item -> {
            if (item instanceof FeedItem.Found found) articles.add(found.article());
        });
        if (articles.isEmpty()) throw new IllegalArgumentException("no article in " + source);
        return articles;
    }
}
