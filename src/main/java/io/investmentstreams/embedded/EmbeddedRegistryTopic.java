package io.investmentstreams.embedded;

import io.investmentstreams.topic.TopicAdmin;
import io.investmentstreams.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registry's log as the compacted topic {@code _schemas}. What was appended counts once it has been read back. */
public final class EmbeddedRegistryTopic implements EmbeddedRegistryLog {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRegistryTopic.class);
    private static final TopicPartition LOG_PARTITION = new TopicPartition(Topics.SCHEMAS.name(), 0);
    private static final Duration READ_BACK_WITHIN = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final Thread thread = new Thread(this::readOn, "embedded-registry");
    private final Object position = new Object();
    private BiConsumer<String, String> reader;
    private long next;
    private boolean ended;

    private EmbeddedRegistryTopic(Map<String, Object> config) {
        this.producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
        this.consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
    }

    /**
     * Creates the topic where it is missing.
     *
     * @throws io.investmentstreams.failure.UserError when the topic exists with other settings
     */
    public static EmbeddedRegistryTopic open(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, (Object) bootstrapServers))) {
            new TopicAdmin(admin).ensure(List.of(Topics.SCHEMAS), (short) 1);
        }
        return new EmbeddedRegistryTopic(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0));
    }

    @Override
    public void follow(BiConsumer<String, String> newReader) {
        reader = newReader;
        consumer.assign(List.of(LOG_PARTITION));
        consumer.seekToBeginning(List.of(LOG_PARTITION));
        long end = consumer.endOffsets(List.of(LOG_PARTITION)).get(LOG_PARTITION);
        while (consumer.position(LOG_PARTITION) < end) poll();
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void append(String key, String value) {
        try {
            long offset = producer.send(new ProducerRecord<>(LOG_PARTITION.topic(), 0, key, value))
                    .get()
                    .offset();
            awaitRead(offset);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new KafkaException("the registry's log could not be written", e.getCause());
        }
    }

    private void awaitRead(long offset) throws InterruptedException {
        long deadline = System.nanoTime() + READ_BACK_WITHIN.toNanos();
        synchronized (position) {
            while (next <= offset) {
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (ended || left <= 0) throw new KafkaException("the registry's log could not be read back");
                position.wait(left);
            }
        }
    }

    private void readOn() {
        try {
            while (true) poll();
        } catch (WakeupException closing) {
            LOG.debug("the registry's log is read no further: it is being closed");
        } catch (RuntimeException e) {
            LOG.error("the registry's log cannot be read any more; nothing new can be registered", e);
        } finally {
            synchronized (position) {
                ended = true;
                position.notifyAll();
            }
        }
    }

    private void poll() {
        for (ConsumerRecord<String, String> record : consumer.poll(POLL)) reader.accept(record.key(), record.value());
        synchronized (position) {
            next = consumer.position(LOG_PARTITION);
            position.notifyAll();
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        producer.close();
        consumer.close();
    }
}
