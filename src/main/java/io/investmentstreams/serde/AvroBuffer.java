package io.investmentstreams.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;

/** Avro's encoder with its buffers, to be used for one record after the other by one thread. */
public final class AvroBuffer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);

    /** The header, and after it the record. */
    public <T> byte[] bytes(byte[] header, T value, AvroWriter<? super T> writer) throws IOException {
        try {
            bytes.writeBytes(header);
            writer.write(value, encoder);
            encoder.flush();
            return bytes.toByteArray();
        } finally {
            encoder.flush();
            bytes.reset();
        }
    }
}
