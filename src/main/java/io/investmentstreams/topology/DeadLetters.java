package io.investmentstreams.topology;

import io.investmentstreams.failure.Failure;
import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Sends what a processor cannot read to the dead letters: the bytes as they came, the failure and the origin in headers. */
final class DeadLetters {
    private final ProcessorContext<Object, Object> context;
    private final String node;

    /** A child that takes other types than the processor's own output is addressed by name, which the types cannot say. */
    @SuppressWarnings("unchecked")
    DeadLetters(ProcessorContext<?, ?> context, String node) {
        this.context = (ProcessorContext<Object, Object>) context;
        this.node = node;
    }

    void send(Record<byte[], byte[]> record, Exception error) {
        RecordMetadata at = context.recordMetadata().orElseThrow();
        RecordHeaders headers = new RecordHeaders(record.headers().toArray());
        new Failure(
                        at.topic(),
                        at.partition(),
                        at.offset(),
                        record.timestamp(),
                        node,
                        error.getClass().getName(),
                        Objects.requireNonNullElse(error.getMessage(), ""))
                .writeTo(headers);
        context.forward(
                new Record<>(record.key(), record.value(), record.timestamp(), headers), Names.DEAD_LETTERS_SINK);
    }
}
