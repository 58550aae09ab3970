package io.investmentstreams.feed;

import io.investmentstreams.feed.ArticleJson.BadArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.function.Consumer;

/** JSON Lines: an article a line; a bad line is refused and the rest goes on. Blank lines are passed over. */
public final class JsonLinesReader {
    private JsonLinesReader() {}

    /** Hands every line to the sink. {@code origin} names the source in messages. */
    public static void read(String origin, InputStream in, Consumer<FeedItem> sink) throws IOException {
        LineReader lines = new LineReader(in);
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            FeedItem item = item(origin, line);
            if (item != null) sink.accept(item);
        }
    }

    private static FeedItem item(String origin, LineReader.Line line) {
        String at = origin + ":" + line.number();
        if (line.tooLarge() != null) return new FeedItem.Refused(at, line.number(), Limits.tooLarge(line.tooLarge()));
        try {
            String json = Limits.utf8(line.bytes());
            return json.isBlank() ? null : new FeedItem.Found(at, line.number(), ArticleJson.parse(json));
        } catch (CharacterCodingException e) {
            return new FeedItem.Refused(at, line.number(), "not UTF-8; convert it first");
        } catch (BadArticle e) {
            return new FeedItem.Refused(at, line.number(), e.getMessage());
        }
    }
}
