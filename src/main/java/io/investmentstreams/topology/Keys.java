package io.investmentstreams.topology;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.streams.processor.api.Record;

/** Keys of records: plain UTF-8 strings. */
final class Keys {
    private Keys() {}

    static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The key as text.
     *
     * @throws IllegalArgumentException when there is none, or it is not UTF-8
     */
    static String of(Record<byte[], ?> record) {
        return of(record.key());
    }

    /** As the other. */
    static String of(byte[] key) {
        if (key == null) throw new IllegalArgumentException("the record has no key");
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(key))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("the key is not UTF-8", e);
        }
    }
}
