package io.investmentstreams.serde;

import java.nio.ByteBuffer;
import org.apache.kafka.common.errors.SerializationException;

/** Confluent's framing: a zero byte, the schema id in four bytes big-endian, then Avro binary. */
final class WireFormat {
    static final int HEADER = 5;
    private static final byte MAGIC = 0;

    private WireFormat() {}

    static byte[] header(int id) {
        return ByteBuffer.allocate(HEADER).put(MAGIC).putInt(id).array();
    }

    static int id(String topic, byte[] bytes) {
        if (bytes.length < HEADER || bytes[0] != MAGIC)
            throw new SerializationException("topic " + topic + ": " + bytes.length
                    + " bytes that are not Avro in Confluent's wire format (a zero byte and a schema id come first)");
        return ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
    }

    /** TopicNameStrategy: the subject of a topic's keys or values. */
    static String subject(String topic, boolean isKey) {
        return topic + (isKey ? "-key" : "-value");
    }
}
