package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.failure.Failure;
import io.investmentstreams.harness.PipelineHarness;
import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.Mappings;
import io.investmentstreams.topic.Topics;
import java.net.ConnectException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/** Records that cannot be written, in the topology and with the settings of production. */
class UnwritableRecordsTest {
    @Test
    void anAnnouncementThatDoesNotFitItsSchemaGoesToTheDeadLettersAndTheStreamGoesOn() {
        try (PipelineHarness pipeline = pipeline(() -> new SerializationException("too many digits"))) {
            pipeline.article(Announcements.article("bad", "甲 signed 1"))
                    .article(Announcements.article("good", "乙 signed 2"))
                    .settle();
            List<TestRecord<byte[], byte[]>> dead = pipeline.deadLetters();
            assertThat(dead).singleElement().satisfies(r -> {
                Failure failure = Failure.of(r.headers());
                assertThat(failure.message()).contains(Topics.ANNOUNCEMENTS.name(), "too many digits");
                assertThat(failure.bytesKept()).isFalse();
                assertThat(r.key()).isEqualTo(Keys.bytes("bad"));
            });
            assertThat(pipeline.announcements()).containsOnlyKeys("good");
        }
    }

    @Test
    void aRegistryThatIsDownStopsTheThreadInsteadOfSettingSoundRecordsAside() {
        try (PipelineHarness pipeline =
                pipeline(() -> new SerializationException("no answer", new ConnectException("refused")))) {
            assertThatThrownBy(() -> pipeline.article(Announcements.article("bad", "甲 signed 1")))
                    .isInstanceOf(StreamsException.class);
            assertThat(pipeline.deadLetters()).isEmpty();
        }
    }

    /** Serializing the announcement of article "bad" fails. */
    private static PipelineHarness pipeline(Supplier<RuntimeException> error) {
        ValueSerdes plain = new PlainSerdes();
        ValueSerdes failing = new ValueSerdes() {
            @Override
            public <T, A extends SpecificRecord> Serde<T> of(Mapping<T, A> mapping) {
                Serde<T> serde = plain.of(mapping);
                return mapping.equals(Mappings.ANNOUNCEMENT) ? failing(serde, error) : serde;
            }
        };
        return new PipelineHarness(failing, Announcements::read, AsOf.fixed(Announcements.DAY));
    }

    private static <T> Serde<T> failing(Serde<T> serde, Supplier<RuntimeException> error) {
        Serializer<T> serializer = (topic, value) -> {
            if (value instanceof Announcement a && a.articleId().equals("bad")) throw error.get();
            return serde.serializer().serialize(topic, value);
        };
        return Serdes.serdeFrom(serializer, serde.deserializer());
    }
}
