package io.investmentstreams.feed;

import io.investmentstreams.extract.Article;
import io.investmentstreams.failure.UserError;
import io.investmentstreams.topic.Topics;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes feeds to {@code articles}, keyed by article id, each version once. */
public final class Publisher {
    private final Map<String, Object> clientConfig;
    private final Serde<Article> serde;

    /** @param clientConfig how to reach the cluster */
    public Publisher(Map<String, Object> clientConfig, Serde<Article> serde) {
        this.clientConfig = Map.copyOf(clientConfig);
        this.serde = serde;
    }

    /** How far publishing has come; each count only grows. */
    public record Progress(int published, int repeated, int refused) {}

    /**
     * Publishes every article of the feed and waits until the cluster has all of them.
     *
     * @param onProgress told after every item
     * @param onRefused  told of everything that could not be published, and why
     * @throws UserError when the cluster stops accepting; what it had accepted stays published, and publishing the same feed
     *                   again adds only what is missing
     */
    public Progress publish(Feed feed, Consumer<Progress> onProgress, Consumer<FeedItem.Refused> onRefused) {
        Published published = Published.read(clientConfig, serde.deserializer());
        try (Producer<String, Article> producer =
                new KafkaProducer<>(producerConfig(), new StringSerializer(), serde.serializer())) {
            Run run = new Run(published, producer, onProgress, onRefused);
            feed.read(run::take);
            producer.flush();
            run.check();
            return run.progress();
        } catch (KafkaException e) {
            throw failed(e);
        }
    }

    private static UserError failed(Exception e) {
        return new UserError(
                "publishing stopped: " + e.getMessage()
                        + "; publish the same feed again, only what is missing is added",
                e);
    }

    private Map<String, Object> producerConfig() {
        Map<String, Object> config = new HashMap<>();
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4_000_000);
        config.putAll(clientConfig);
        return config;
    }

    private static final class Run {
        private final Published known;
        private final Producer<String, Article> producer;
        private final Consumer<Progress> onProgress;
        private final Consumer<FeedItem.Refused> onRefused;
        private final AtomicInteger published = new AtomicInteger();
        private final AtomicReference<Exception> failure = new AtomicReference<>();
        private int repeated;
        private int refused;

        Run(
                Published known,
                Producer<String, Article> producer,
                Consumer<Progress> onProgress,
                Consumer<FeedItem.Refused> onRefused) {
            this.known = known;
            this.producer = producer;
            this.onProgress = onProgress;
            this.onRefused = onRefused;
        }

        void take(FeedItem item) {
            check();
            if (item instanceof FeedItem.Found found) send(found.article());
            else if (item instanceof FeedItem.Refused bad) {
                refused++;
                onRefused.accept(bad);
            }
            onProgress.accept(progress());
        }

        @SuppressWarnings("FutureReturnValueIgnored") // the callback takes the answer
        private void send(Article article) {
            if (!known.add(article)) {
                repeated++;
                return;
            }
            producer.send(new ProducerRecord<>(Topics.ARTICLES.name(), article.id(), article), (metadata, e) -> {
                if (e == null) published.incrementAndGet();
                else failure.compareAndSet(null, e);
            });
        }

        void check() {
            if (failure.get() != null) throw failed(failure.get());
        }

        Progress progress() {
            return new Progress(published.get(), repeated, refused);
        }
    }
}
