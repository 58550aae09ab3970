package io.investmentstreams.feed;

import io.investmentstreams.extract.Article;

/** What a source yields, in the order it stands there. */
public sealed interface FeedItem {
    /**
     * An article that can be published.
     *
     * @param origin where it came from, for messages: a path, or a path and line
     * @param line   1-based line in a JSON Lines source; 0 for a whole file
     */
    record Found(String origin, int line, Article article) implements FeedItem {}

    /**
     * Something that cannot be, and why, in one line; the rest of the feed goes on.
     *
     * @param line 1-based line in a JSON Lines source; 0 for a whole file
     */
    record Refused(String origin, int line, String reason) implements FeedItem {}
}
