package io.investmentstreams.runtime;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Reading;
import io.investmentstreams.ledger.Reading.Version;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import io.investmentstreams.topology.ArticleReader;
import io.investmentstreams.topology.ValueSerdes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that the pipeline computes from, as its topics hold it. A record that cannot be read is left out, as the pipeline leaves it
 * out as a dead letter.
 */
public record Sources(List<Reading> readings, List<FxRate> rates, List<Correction> corrections) {
    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

    /**
     * Reads them.
     *
     * @param extractor used by several threads at once
     */
    public static Sources read(TopicReader topics, ValueSerdes serdes, Function<Article, Announcement> extractor) {
        ArticleReader reader = new ArticleReader(serdes.of(Mappings.ARTICLE).deserializer(), extractor);
        Collection<ConsumerRecord<byte[], byte[]>> articles = new ArrayList<>();
        topics.read(Topics.ARTICLES.name(), articles::add);
        List<Reading> readings = articles.parallelStream()
                .map(r -> orNull(r, () -> reader.read(r.topic(), r.key(), r.value(), version(r))))
                .filter(Objects::nonNull)
                .toList();
        return new Sources(
                readings,
                values(topics, Topics.FX_RATES, serdes.of(Mappings.FX_RATE).deserializer(), Sources::rate),
                corrections(topics, serdes));
    }

    /** What people corrected, and took back, in the order in which it was written for each subject. */
    static List<Correction> corrections(TopicReader topics, ValueSerdes serdes) {
        return values(topics, Topics.OVERRIDES, serdes.of(Mappings.CORRECTION).deserializer(), Sources::correction);
    }

    private static Version version(ConsumerRecord<byte[], byte[]> r) {
        return new Version(Math.max(0, r.timestamp()), r.partition(), r.offset());
    }

    private static FxRate rate(String key, FxRate rate) {
        if (rate == null) {
            String[] parts = key.split("\\|", -1);
            return new FxRate(parts[0], LocalDate.parse(parts[1]), null, "");
        }
        if (!rate.key().equals(key)) throw new IllegalArgumentException("the key is " + key);
        return rate;
    }

    private static Correction correction(String key, Correction correction) {
        if (correction == null) return Correction.takenBack(key);
        if (!correction.subject().equals(key)) throw new IllegalArgumentException("the key is " + key);
        return correction;
    }

    private static <T> List<T> values(
            TopicReader topics, TopicSpec topic, Deserializer<T> values, BiFunction<String, T, T> check) {
        List<T> found = new ArrayList<>();
        topics.read(topic.name(), r -> {
            T value = orNull(r, () -> {
                String key = new String(Objects.requireNonNull(r.key(), "no key"), StandardCharsets.UTF_8);
                return check.apply(key, values.deserialize(r.topic(), r.value()));
            });
            if (value != null) found.add(value);
        });
        return found;
    }

    private interface Attempt<T> {
        T make();
    }

    private static <T> T orNull(ConsumerRecord<byte[], byte[]> record, Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (RuntimeException | StackOverflowError e) {
            if (e instanceof RuntimeException failure) io.investmentstreams.failure.Poison.check(failure);
            LOG.info("{} {}@{} cannot be read", record.topic(), record.partition(), record.offset(), e);
            return null;
        }
    }
}
