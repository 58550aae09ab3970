package io.investmentstreams.serde;

import java.io.IOException;
import org.apache.avro.io.Encoder;

/**
 * Writes one of our records straight in Avro's binary encoding, field by field in the order of its schema, without a generated class
 * and its conversions between: for records that are written by the thousand.
 */
@FunctionalInterface
public interface AvroWriter<T> {
    void write(T value, Encoder out) throws IOException;
}
