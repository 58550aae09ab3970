package io.investmentstreams.failure;

import io.investmentstreams.topic.TopicSpec;
import io.investmentstreams.topic.Topics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/**
 * Keeps one record that cannot be written (too large for its topic, or not to be expressed in its schema) from stopping the
 * stream: what it was made from goes to the dead letters. Anything else that hinders writing still stops the thread.
 */
public final class UnwritableRecords implements ProductionExceptionHandler {
    @Override
    public void configure(Map<String, ?> configs) {}

    @Override
    public Response handleError(ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception error) {
        return error instanceof RecordTooLargeException ? setAside(context, record.topic(), error) : Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Response handleSerializationError(
            ErrorHandlerContext context, ProducerRecord record, Exception error, SerializationExceptionOrigin origin) {
        return Poison.isPoison(error) ? setAside(context, record.topic(), error) : Response.fail();
    }

    private static Response setAside(ErrorHandlerContext context, String target, Exception error) {
        boolean ours = Topics.pipeline().stream().map(TopicSpec::name).anyMatch(context.topic()::equals);
        String message = "for " + target + ": " + Objects.requireNonNullElse(error.getMessage(), "");
        Failure failure = new Failure(
                context.topic(),
                context.partition(),
                context.offset(),
                context.timestamp(),
                ours,
                context.processorNodeId(),
                error.getClass().getName(),
                message);
        RecordHeaders headers = new RecordHeaders(context.headers().toArray());
        failure.writeTo(headers);
        byte[] value = ours ? context.sourceRawValue() : null;
        String topic = Topics.DEAD_LETTERS.name();
        return Response.resume(List.of(
                new ProducerRecord<>(topic, null, context.timestamp(), context.sourceRawKey(), value, headers)));
    }
}
