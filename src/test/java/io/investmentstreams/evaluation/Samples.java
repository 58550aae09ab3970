package io.investmentstreams.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.investmentstreams.extract.Article;
import io.investmentstreams.feed.FeedItem;
import io.investmentstreams.feed.JsonLinesReader;
import io.investmentstreams.serde.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The bundled articles with what is expected of them, and the same from other files. */
final class Samples {
    private Samples() {}

    /** Every published version, in the order of the feed. */
    static List<Article> articles() {
        return articles(resource("/sample/articles.jsonl"));
    }

    static List<Label> labels() {
        return labels(resource("/sample/expected.jsonl"));
    }

    static JsonNode stories() {
        return tree(resource("/sample/stories.json"));
    }

    static List<Article> articles(String lines) {
        List<Article> articles = new ArrayList<>();
        try (InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))) {
            JsonLinesReader.read("articles", in, item -> articles.add(article(item)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }

    private static Article article(FeedItem item) {
        if (item instanceof FeedItem.Found found) return found.article();
        throw new IllegalArgumentException(item.toString());
    }

    static List<Label> labels(String lines) {
        return lines.lines()
                .filter(l -> !l.isBlank())
                .map(l -> Label.of(tree(l)))
                .toList();
    }

    static String resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
