package io.investmentstreams.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.investmentstreams.extract.Article;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Reads the article form of the contract. Unknown fields are ignored. */
public final class ArticleJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ArticleJson() {}

    /**
     * One article.
     *
     * @throws BadArticle with the reason in one line
     */
    public static Article parse(String json) throws BadArticle {
        try {
            return parse(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new BadArticle("not JSON: " + firstLine(e.getOriginalMessage()), e);
        }
    }

    static JsonNode tree(String json) throws BadArticle {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new BadArticle("not JSON: " + firstLine(e.getOriginalMessage()), e);
        }
    }

    static Article parse(JsonNode node) throws BadArticle {
        if (!node.isObject()) throw new BadArticle("not a JSON object");
        String text = field(node, "text");
        if (text == null || text.isBlank()) throw new BadArticle("has no text");
        String url = field(node, "url");
        String id = field(node, "id");
        if (id == null || id.isBlank()) id = Hashes.of(url != null && !url.isBlank() ? url : text);
        return checked(new Article(
                id,
                url,
                field(node, "source"),
                field(node, "title"),
                text,
                date(node, "publishedAt"),
                date(node, "fetchedAt")));
    }

    static Article checked(Article a) throws BadArticle {
        byte[] bytes = a.text().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Limits.ARTICLE_BYTES) {
            var digest = Hashes.sha256();
            digest.update(bytes);
            throw new BadArticle(Limits.tooLarge(Limits.describe(bytes.length, digest)));
        }
        return a;
    }

    private static String field(JsonNode node, String name) throws BadArticle {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) return null;
        if (name.equals("id") && value.isIntegralNumber()) return value.asText();
        if (!value.isTextual()) throw new BadArticle("field '" + name + "' is not a string");
        return value.textValue();
    }

    private static String date(JsonNode node, String name) throws BadArticle {
        String value = field(node, name);
        if (value == null || value.isBlank()) return null;
        try {
            if (value.length() <= 10) LocalDate.parse(value);
            else DateTimeFormatter.ISO_DATE_TIME.parse(value.replace(' ', 'T'), ArticleJson::dateTime);
            return value;
        } catch (DateTimeException e) {
            throw new BadArticle("field '" + name + "' is no ISO date or date-time: " + firstLine(value), e);
        }
    }

    private static Object dateTime(java.time.temporal.TemporalAccessor t) {
        return t.isSupported(java.time.temporal.ChronoField.OFFSET_SECONDS)
                ? OffsetDateTime.from(t)
                : java.time.LocalDateTime.from(t);
    }

    private static String firstLine(String s) {
        String line = s.lines().findFirst().orElse("");
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }

    /** Why something is not an article; the message is one line. */
    public static final class BadArticle extends Exception {
        private static final long serialVersionUID = 1L;

        BadArticle(String message) {
            super(message);
        }

        BadArticle(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
