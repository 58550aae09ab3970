package io.investmentstreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.investmentstreams.embedded.EmbeddedBroker;
import io.investmentstreams.failure.Failure;
import io.investmentstreams.failure.UserError;
import io.investmentstreams.runtime.DeadLetterBox.Letter;
import io.investmentstreams.topic.TopicAdmin;
import io.investmentstreams.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLetterBoxIT {
    @TempDir
    Path folder;

    @Test
    void aDeadLetterGoesBackOnceAsItCame() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, 0)) {
            Connection connection = new Connection(broker.bootstrapServers(), "mock://unused", Map.of());
            try (Admin admin = Admin.create(connection.clientConfig())) {
                new TopicAdmin(admin).ensure(List.of(Topics.ARTICLES, Topics.DEAD_LETTERS), (short) 1);
            }
            fail(connection, "a1", 7, true);
            fail(connection, "a2", 8, false);
            DeadLetterBox box = new DeadLetterBox(connection);
            Letter first = box.list().get(0);
            assertThat(first.at()).isEqualTo("articles/2/7");
            assertThat(box.replay(first)).isTrue();
            assertThat(box.replay(box.list().get(0))).isFalse();
            assertThatThrownBy(() -> box.replay(box.list().get(1))).isInstanceOf(UserError.class);
            assertThat(articles(connection)).singleElement().satisfies(r -> {
                assertThat(new String(r.key(), StandardCharsets.UTF_8)).isEqualTo("a1");
                assertThat(r.value()).isEqualTo(new byte[] {1, 2});
                assertThat(r.partition()).isEqualTo(2);
                assertThat(r.timestamp()).isEqualTo(1234);
                assertThat(r.headers().toArray())
                        .extracting(h -> h.key())
                        .containsExactlyInAnyOrder("own", DeadLetterBox.REPLAY_OF);
            });
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> articles(Connection connection) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (TopicReader topics = new TopicReader(connection)) {
            topics.read(Topics.ARTICLES.name(), found::add);
        }
        return found;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // closing the producer waits for the answer
    private static void fail(Connection connection, String key, long offset, boolean bytesKept) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("own", new byte[] {9});
        new Failure("articles", 2, offset, 1234, bytesKept, "extract", "java.lang.Error", "no").writeTo(headers);
        ByteArraySerializer bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(connection.clientConfig(), bytes, bytes)) {
            producer.send(new ProducerRecord<>(
                    Topics.DEAD_LETTERS.name(),
                    null,
                    key.getBytes(StandardCharsets.UTF_8),
                    bytesKept ? new byte[] {1, 2} : null,
                    headers));
        }
    }
}
