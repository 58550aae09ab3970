package io.investmentstreams.serde;

import java.io.IOException;
import org.apache.avro.io.BinaryDecoder;

/** Reads what an {@link AvroWriter} wrote. */
@FunctionalInterface
public interface AvroReader<T> {
    T read(BinaryDecoder in) throws IOException;
}
