package io.investmentstreams.failure;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Why a record is a dead letter, and where it came from. It travels in the headers, under the names Kafka Streams' own dead
 * letters use, so that tools for those read ours too; the key and the value of the record are the original bytes.
 *
 * @param timestamp  that of the original record, in milliseconds
 * @param bytesKept  false where key and value are no longer the original bytes: those are found at the coordinates
 * @param node       the step of the topology that failed
 * @param errorClass class of the exception
 * @param message    its message; empty when it had none
 */
public record Failure(
        String topic,
        int partition,
        long offset,
        long timestamp,
        boolean bytesKept,
        String node,
        String errorClass,
        String message) {
    private static final String PREFIX = "__streams.errors.";
    private static final String TOPIC = PREFIX + "topic";
    private static final String PARTITION = PREFIX + "partition";
    private static final String OFFSET = PREFIX + "offset";
    private static final String TIMESTAMP = PREFIX + "timestamp";
    private static final String BYTES_KEPT = PREFIX + "bytes.kept";
    private static final String NODE = PREFIX + "node";
    private static final String EXCEPTION = PREFIX + "exception";
    private static final String MESSAGE = PREFIX + "message";

    /** Adds it to the headers of a record, in place of an earlier failure of the same record. */
    public void writeTo(Headers headers) {
        put(headers, TOPIC, topic);
        put(headers, PARTITION, Integer.toString(partition));
        put(headers, OFFSET, Long.toString(offset));
        put(headers, TIMESTAMP, Long.toString(timestamp));
        put(headers, BYTES_KEPT, Boolean.toString(bytesKept));
        put(headers, NODE, node);
        put(headers, EXCEPTION, errorClass);
        put(headers, MESSAGE, message);
    }

    /**
     * Reads it back.
     *
     * @throws IllegalArgumentException when the headers are not those of a dead letter
     */
    public static Failure of(Headers headers) {
        return new Failure(
                get(headers, TOPIC),
                Integer.parseInt(get(headers, PARTITION)),
                Long.parseLong(get(headers, OFFSET)),
                Long.parseLong(get(headers, TIMESTAMP)),
                Boolean.parseBoolean(get(headers, BYTES_KEPT)),
                get(headers, NODE),
                get(headers, EXCEPTION),
                get(headers, MESSAGE));
    }

    /** Takes the failure's headers off, so that what is left are the original ones. */
    public static void removeFrom(Headers headers) {
        for (Header h : headers.toArray()) if (h.key().startsWith(PREFIX)) headers.remove(h.key());
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String get(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null) throw new IllegalArgumentException("no dead letter: header " + name + " is missing");
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
