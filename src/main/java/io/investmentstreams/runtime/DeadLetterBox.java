package io.investmentstreams.runtime;

import io.investmentstreams.failure.Failure;
import io.investmentstreams.failure.UserError;
import io.investmentstreams.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * What failed, and the way back: a replayed record is the original bytes under the original key and timestamp, with a header that
 * names the coordinates it first failed at. One that was replayed is not replayed again, unless it failed anew since.
 */
public final class DeadLetterBox {
    /** Header of a replayed record: topic, partition and offset of the original. */
    public static final String REPLAY_OF = "investment-streams.replay-of";

    private final Connection connection;

    public DeadLetterBox(Connection connection) {
        this.connection = connection;
    }

    /**
     * One dead letter.
     *
     * @param at       where the original stood, as {@code topic/partition/offset}
     * @param key      null when the record had none
     * @param value    the original bytes; null when they are to be found at the coordinates only, or it was a tombstone
     * @param replayed whether it was put back already
     */
    public record Letter(String at, Failure failure, byte[] key, byte[] value, Header[] headers, boolean replayed) {
        /** The key as text; empty when there is none. */
        public String keyText() {
            return key == null ? "" : new String(key, StandardCharsets.UTF_8);
        }
    }

    /** All that failed, oldest first; of several failures of one record the last. */
    public List<Letter> list() {
        try (TopicReader topics = new TopicReader(connection)) {
            Map<String, ConsumerRecord<byte[], byte[]>> found = new LinkedHashMap<>();
            topics.read(Topics.DEAD_LETTERS.name(), r -> {
                if (r.headers().lastHeader("__streams.errors.topic") != null) found.put(at(Failure.of(r.headers())), r);
            });
            Set<String> replayed = new HashSet<>();
            Set<String> targets = new HashSet<>();
            found.values().forEach(r -> targets.add(Failure.of(r.headers()).topic()));
            targets.forEach(topic -> topics.read(topic, r -> {
                Header origin = r.headers().lastHeader(REPLAY_OF);
                if (origin != null) replayed.add(text(origin));
            }));
            List<Letter> letters = new ArrayList<>();
            found.forEach((at, r) -> letters.add(letter(at, r, replayed.contains(at))));
            return letters;
        }
    }

    /**
     * Puts a letter back to where it came from.
     *
     * @return false when it was put back before
     * @throws UserError when its bytes were not kept, or the cluster refuses
     */
    public boolean replay(Letter letter) {
        if (letter.replayed()) return false;
        if (!letter.failure().bytesKept())
            throw new UserError(letter.at() + " was set aside without its bytes; publish its article again");
        RecordHeaders headers = new RecordHeaders(letter.headers());
        Failure.removeFrom(headers);
        headers.add(REPLAY_OF, letter.at().getBytes(StandardCharsets.UTF_8));
        Map<String, Object> config = new HashMap<>(connection.clientConfig());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 8 << 20);
        ByteArraySerializer bytes = new ByteArraySerializer();
        try (Producer<byte[], byte[]> producer = new KafkaProducer<>(config, bytes, bytes)) {
            Failure f = letter.failure();
            producer.send(new ProducerRecord<>(
                            f.topic(), f.partition(), f.timestamp(), letter.key(), letter.value(), headers))
                    .get();
            return true;
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw new UserError(
                    letter.at() + " was not put back: " + e.getCause().getMessage(), e);
        }
    }

    private static Letter letter(String at, ConsumerRecord<byte[], byte[]> r, boolean replayed) {
        return new Letter(
                at, Failure.of(r.headers()), r.key(), r.value(), r.headers().toArray(), replayed);
    }

    private static String at(Failure f) {
        return f.topic() + "/" + f.partition() + "/" + f.offset();
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
