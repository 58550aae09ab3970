package io.investmentstreams.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.investmentstreams.avro.Review;
import io.investmentstreams.serde.AvroSerde;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenuineConfluentIT {
    private static final Review REVIEW = new Review("a1", "future_date", "says 2099-01-01");

    @Test
    void whatWasRegisteredIsStillThereAfterBrokerAndRegistryWereRestarted(@TempDir Path dir) {
        Path log = dir.resolve("log");
        byte[] bytes = write(log);
        try (EmbeddedBroker broker = EmbeddedBroker.start(log, 0);
                RegistryServer server = new RegistryServer(EmbeddedRegistryTopic.open(broker.bootstrapServers()));
                KafkaAvroDeserializer theirs = new KafkaAvroDeserializer();
                KafkaAvroSerializer theirsToo = new KafkaAvroSerializer()) {
            Map<String, Object> config = Map.of("schema.registry.url", server.url(), "specific.avro.reader", true);
            theirs.configure(config, false);
            theirsToo.configure(config, false);
            assertThat(theirs.deserialize("review", bytes)).isEqualTo(REVIEW);
            assertThat(theirsToo.serialize("review", REVIEW)).isEqualTo(bytes);
        }
    }

    private static byte[] write(Path log) {
        try (EmbeddedBroker broker = EmbeddedBroker.start(log, 0);
                RegistryServer server = new RegistryServer(EmbeddedRegistryTopic.open(broker.bootstrapServers()));
                AvroSerde<Review> serde = new AvroSerde<>()) {
            serde.configure(Map.of("schema.registry.url", server.url()), false);
            serde.serializer().serialize("other", REVIEW);
            return serde.serializer().serialize("review", REVIEW);
        }
    }
}
