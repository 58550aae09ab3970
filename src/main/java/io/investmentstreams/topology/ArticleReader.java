package io.investmentstreams.topology;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Reading.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;

/** Makes a reading of a record of {@code articles}, wherever the record is read. Safe to share when the two it is made of are. */
public final class ArticleReader {
    private final Deserializer<Article> articles;
    private final Function<Article, Announcement> extractor;

    public ArticleReader(Deserializer<Article> articles, Function<Article, Announcement> extractor) {
        this.articles = articles;
        this.extractor = extractor;
    }

    /**
     * The reading; a tombstone is a withdrawal.
     *
     * @param version timestamp, not negative, and place of the record
     * @throws RuntimeException when the record is no article, or not one of its key
     */
    public Reading read(String topic, byte[] key, byte[] value, Version version) {
        String id = Keys.of(key);
        LocalDate readOn = LocalDate.ofInstant(Instant.ofEpochMilli(version.timestamp()), AsOf.ZONE);
        Article article = articles.deserialize(topic, value);
        if (article == null) return new Reading(id, version, readOn, null);
        if (!article.id().equals(id))
            throw new IllegalArgumentException("the key is " + id + " but the article's id is " + article.id());
        return new Reading(id, version, readOn, extractor.apply(article));
    }
}
