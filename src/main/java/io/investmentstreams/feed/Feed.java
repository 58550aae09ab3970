package io.investmentstreams.feed;

import java.util.function.Consumer;

/** Articles from somewhere, each handed over once, in order; what cannot be read is handed over as refused. */
@FunctionalInterface
public interface Feed {
    void read(Consumer<FeedItem> sink);
}
