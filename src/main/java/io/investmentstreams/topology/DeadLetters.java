package io.investmentstreams.topology;

import io.investmentstreams.failure.Failure;
import io.investmentstreams.failure.Poison;
import io.investmentstreams.ledger.Reading.Version;
import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Sends what a processor cannot read or work off to the dead letters, with the failure and the origin in headers. */
final class DeadLetters {
    private final ProcessorContext<Object, Object> context;
    private final String node;
    private final String sink;

    /** A child that takes other types than the processor's own output is addressed by name, which the types cannot say. */
    @SuppressWarnings("unchecked")
    DeadLetters(ProcessorContext<?, ?> context, String node, String sink) {
        this.context = (ProcessorContext<Object, Object>) context;
        this.node = node;
        this.sink = sink;
    }

    /** The bytes as they came; throws the error on when the record is not at fault. */
    void send(Record<byte[], byte[]> record, Throwable error) {
        if (error instanceof RuntimeException e) Poison.check(e);
        RecordMetadata at = context.recordMetadata().orElseThrow();
        Failure failure = failure(at.topic(), at.partition(), at.offset(), record.timestamp(), true, error);
        forward(record, record.key(), record.value(), failure);
    }

    /**
     * Only where the article is to be found again, since what failed here is no longer its bytes; throws the error on when the
     * record is not at fault.
     */
    void send(Record<String, ?> record, String topic, Version origin, Throwable error) {
        if (error instanceof RuntimeException e) Poison.check(e);
        Failure failure = failure(topic, origin.partition(), origin.offset(), origin.timestamp(), false, error);
        forward(record, Keys.bytes(record.key()), null, failure);
    }

    private Failure failure(
            String topic, int partition, long offset, long timestamp, boolean bytesKept, Throwable error) {
        String message = Objects.requireNonNullElse(error.getMessage(), "");
        return new Failure(
                topic,
                partition,
                offset,
                timestamp,
                bytesKept,
                node,
                error.getClass().getName(),
                message);
    }

    private void forward(Record<?, ?> record, byte[] key, byte[] value, Failure failure) {
        RecordHeaders headers = new RecordHeaders(record.headers().toArray());
        failure.writeTo(headers);
        context.forward(new Record<>(key, value, record.timestamp(), headers), sink);
    }
}
