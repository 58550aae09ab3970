package io.investmentstreams.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.investmentstreams.serde.Json;
import io.investmentstreams.totals.CellChange;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One record of {@code investment-changes} with its place in the topic.
 *
 * @param json the change in UTF-8, written once for all who are sent it
 */
record Change(int partition, long offset, CellChange value, byte[] json) {
    static Change of(int partition, long offset, CellChange value) {
        try {
            String text = Json.mapper().writeValueAsString(value);
            return new Change(partition, offset, value, text.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change cannot be written as JSON", e);
        }
    }

    static Change of(ConsumerRecord<?, ?> record, CellChange value) {
        return of(record.partition(), record.offset(), value);
    }
}
