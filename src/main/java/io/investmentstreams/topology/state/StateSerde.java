package io.investmentstreams.topology.state;

import io.investmentstreams.serde.TrustedClasses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Values of stores and repartition topics: Avro's single-object encoding, which names the writer's schema by its fingerprint.
 * State is thus read back without a registry, and what an older release wrote is resolved by {@link FormerSchemas}.
 *
 * @param <T> our record
 * @param <A> the class generated from its schema
 */
public final class StateSerde<T, A extends SpecificRecord> implements Serde<T> {
    private static final int HEADER = 10;
    private static final short MARK = (short) 0x01C3;

    private final Schema schema;
    private final BinaryMessageEncoder<A> encoder;
    private final BinaryMessageDecoder<A> decoder;
    private final Function<T, A> toAvro;
    private final Function<A, T> fromAvro;

    public StateSerde(Class<A> type, Function<T, A> toAvro, Function<A, T> fromAvro) {
        TrustedClasses.trustOurs();
        SpecificData model = SpecificData.getForClass(type);
        this.schema = model.getSchema(type);
        this.encoder = new BinaryMessageEncoder<>(model, schema);
        this.decoder = new BinaryMessageDecoder<>(model, schema, new FormerSchemas());
        this.toAvro = toAvro;
        this.fromAvro = fromAvro;
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : encode(value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : decode(bytes);
    }

    /** What every value begins with: a mark, and the schema's fingerprint, its lowest byte first. */
    byte[] header() {
        return ByteBuffer.allocate(HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(MARK)
                .putLong(SchemaNormalization.parsingFingerprint64(schema))
                .array();
    }

    private byte[] encode(T value) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(256);
            encoder.encode(toAvro.apply(value), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private T decode(byte[] bytes) {
        try {
            return fromAvro.apply(decoder.decode(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
