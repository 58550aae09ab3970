package io.investmentstreams.fuzz;

import io.investmentstreams.embedded.SampleFeed;
import io.investmentstreams.extract.Article;
import io.investmentstreams.feed.FeedItem;
import java.util.ArrayList;
import java.util.List;

/** The articles of the bundled feed. */
final class Samples {
    private Samples() {}

    static List<Article> all() {
        List<Article> articles = new ArrayList<>();
        new SampleFeed().read(item -> articles.add(((FeedItem.Found) item).article()));
        return List.copyOf(articles);
    }
}
