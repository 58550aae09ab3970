package io.investmentstreams.runtime;

import io.investmentstreams.failure.UserError;
import io.investmentstreams.ledger.Correction;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.serde.SerdeFactory;
import io.investmentstreams.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes people's corrections to {@code overrides}. Who took one back, and why, is told in the tombstone's headers. */
public final class OverrideWriter {
    private final Connection connection;

    public OverrideWriter(Connection connection) {
        this.connection = connection;
    }

    /** What stands for a subject now; null when nothing does. */
    public Correction standing(String subject) {
        try (TopicReader topics = new TopicReader(connection)) {
            return Sources.corrections(topics, new SerdeFactory(connection.clientConfig())::of).stream()
                    .filter(c -> c.subject().equals(subject))
                    .reduce((before, later) -> later)
                    .filter(c -> c.action() != null)
                    .orElse(null);
        }
    }

    /** Whether a project record or an article has this id now. */
    public boolean isKnown(String id) {
        boolean[] known = {false};
        String topic = Correction.isProjectId(id) ? Topics.PROJECTS.name() : Topics.ARTICLES.name();
        byte[] key = id.getBytes(StandardCharsets.UTF_8);
        try (TopicReader topics = new TopicReader(connection)) {
            topics.read(topic, r -> {
                if (Arrays.equals(key, r.key())) known[0] = r.value() != null;
            });
        }
        return known[0];
    }

    /**
     * Returns once the cluster has it.
     *
     * @throws UserError when the cluster refuses
     */
    public void write(Correction correction, String author, String reason) {
        Map<String, Object> config = new HashMap<>(connection.clientConfig());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        Correction value = correction.action() == null ? null : correction;
        ProducerRecord<String, Correction> record =
                new ProducerRecord<>(Topics.OVERRIDES.name(), correction.subject(), value);
        record.headers().add("author", author.getBytes(StandardCharsets.UTF_8));
        record.headers().add("reason", reason.getBytes(StandardCharsets.UTF_8));
        var serializer = new SerdeFactory(connection.clientConfig())
                .of(Mappings.CORRECTION)
                .serializer();
        try (Producer<String, Correction> producer = new KafkaProducer<>(config, new StringSerializer(), serializer)) {
            producer.send(record).get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new UserError(
                    "the correction was not written: " + e.getCause().getMessage(), e);
        }
    }
}
