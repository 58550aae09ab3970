package io.investmentstreams.embedded;

import io.investmentstreams.feed.Feed;
import io.investmentstreams.feed.FeedItem;
import io.investmentstreams.feed.JsonLinesReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The articles the program ships with. */
public final class SampleFeed implements Feed {
    private static final String FILE = "/sample/articles.jsonl";

    @Override
    public void read(Consumer<FeedItem> sink) {
        try (InputStream in = SampleFeed.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException(FILE + " is not on the class path");
            JsonLinesReader.read("sample", in, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Day of the latest publication in it: the day the default run looks at it from. */
    public LocalDate lastDay() {
        Stream.Builder<LocalDate> days = Stream.builder();
        read(item -> {
            if (item instanceof FeedItem.Found found && found.article().publishedAt() != null)
                days.add(LocalDate.parse(found.article().publishedAt().substring(0, 10)));
        });
        return days.build()
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("the sample feed has no dated article"));
    }
}
