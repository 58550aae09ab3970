package io.investmentstreams.topology.state;

import io.investmentstreams.serde.AvroBuffer;
import io.investmentstreams.serde.AvroReader;
import io.investmentstreams.serde.AvroWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * As a {@link StateSerde}, to the byte, with a codec of its own for what is written and read most. What an earlier release wrote is
 * left to the other.
 */
final class DirectSerde<T> implements Serde<T> {
    private final StateSerde<T, ?> general;
    private final byte[] header;
    private final AvroWriter<T> writer;
    private final AvroReader<T> reader;

    @SuppressWarnings("ThreadLocalUsage") // a serde lives as long as its topology, and there are few of either
    private final ThreadLocal<AvroBuffer> buffers = ThreadLocal.withInitial(AvroBuffer::new);

    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<BinaryDecoder> decoders = new ThreadLocal<>();

    DirectSerde(StateSerde<T, ?> general, AvroWriter<T> writer, AvroReader<T> reader) {
        this.general = general;
        this.header = general.header();
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : encode(value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : decode(topic, bytes);
    }

    private byte[] encode(T value) {
        try {
            return buffers.get().bytes(header, value, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private T decode(String topic, byte[] bytes) {
        int from = header.length;
        if (bytes.length < from || !Arrays.equals(bytes, 0, from, header, 0, from))
            return general.deserializer().deserialize(topic, bytes);
        BinaryDecoder in = DecoderFactory.get().binaryDecoder(bytes, from, bytes.length - from, decoders.get());
        decoders.set(in);
        try {
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
