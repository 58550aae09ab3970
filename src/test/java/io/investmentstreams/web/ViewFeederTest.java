package io.investmentstreams.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.investmentstreams.serde.Mapping;
import io.investmentstreams.serde.RegistryUnavailableException;
import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Test;

class ViewFeederTest {
    private static final List<TopicSpec> SHOWN = List.of(
            Topics.ARTICLES,
            Topics.ANNOUNCEMENTS,
            Topics.PROJECTS,
            Topics.INVESTMENT_TOTALS,
            Topics.ALERTS,
            Topics.INVESTMENT_DAILY);

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final View view = new View();
    private final AtomicInteger reads = new AtomicInteger();

    ViewFeederTest() {
        for (TopicSpec topic : SHOWN) {
            TopicPartition partition = new TopicPartition(topic.name(), 0);
            consumer.updatePartitions(topic.name(), List.of(new PartitionInfo(topic.name(), 0, null, null, null)));
            consumer.updateBeginningOffsets(Map.of(partition, 0L));
            consumer.updateEndOffsets(Map.of(partition, 0L));
        }
    }

    @Test
    void aBrokerThatIsAwayForAWhileDoesNotEndTheReading() {
        fail(new TimeoutException("no answer in time"));
        comes(Topics.ARTICLES, "after it");
        try (ViewFeeder feeder = ViewFeeder.start(view, null, consumer, this::serde)) {
            await().until(() -> view.article("after it").isPresent());
            assertThat(feeder.hasFailed()).isFalse();
        }
    }

    @Test
    void aRegistryThatIsAwayForAWhileCostsNoRecord() {
        comes(Topics.PROJECTS, "a project");
        comes(Topics.ARTICLES, "after it");
        try (ViewFeeder feeder = ViewFeeder.start(view, null, consumer, this::serde)) {
            await().until(() -> view.article("after it").isPresent());
            assertThat(reads).hasValue(2);
            assertThat(feeder.hasFailed()).isFalse();
        }
    }

    @Test
    void whatNoWaitingMendsIsTold() {
        fail(new AuthorizationException("not for you"));
        try (ViewFeeder feeder = ViewFeeder.start(view, null, consumer, this::serde)) {
            await().until(feeder::hasFailed);
        }
    }

    private void fail(KafkaException failure) {
        consumer.schedulePollTask(() -> consumer.setPollException(failure));
    }

    private void comes(TopicSpec topic, String key) {
        consumer.schedulePollTask(() -> consumer.addRecord(new ConsumerRecord<>(topic.name(), 0, 0, key, new byte[1])));
    }

    /** Finds no registry the first time it is asked to read a value. */
    private <T, A extends SpecificRecord> Serde<T> serde(Mapping<T, A> mapping) {
        return Serdes.serdeFrom((topic, value) -> new byte[0], (topic, bytes) -> {
            if (reads.incrementAndGet() == 1) throw new RegistryUnavailableException("no registry", null);
            return null;
        });
    }
}
