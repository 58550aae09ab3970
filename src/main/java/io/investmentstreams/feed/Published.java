package io.investmentstreams.feed;

import io.investmentstreams.extract.Article;
import io.investmentstreams.topic.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Which versions of which articles the topic holds already, so that publishing a feed again publishes nothing twice. A version
 * that once stood under its id counts as published even where a later one replaced it.
 */
final class Published {
    private final Set<String> versions = new HashSet<>();

    /** Reads {@code articles} from its start to where it ends now. */
    static Published read(Map<String, Object> clientConfig, Deserializer<Article> articles) {
        Map<String, Object> config = new HashMap<>(clientConfig);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        Published published = new Published();
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.ARTICLES.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    published.remember(record, articles);
                }
            }
        }
        return published;
    }

    private void remember(ConsumerRecord<String, byte[]> record, Deserializer<Article> articles) {
        if (record.value() == null) return;
        try {
            add(articles.deserialize(record.topic(), record.headers(), record.value()));
        } catch (SerializationException e) {
            // Somebody else's unreadable record is no version of ours; the pipeline reports it as a dead letter.
            return;
        }
    }

    /** True when this version was not there before. */
    boolean add(Article article) {
        return versions.add(article.id() + '\u0000' + Hashes.content(article));
    }
}
