package io.investmentstreams.serde;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Writes Avro records in Confluent's wire format. Safe for use by many threads once configured. Throws
 * {@link SerializationException} with topic and schema, and {@link RegistryUnavailableException} when there is no registry to ask.
 */
public class AvroSerializer<T extends IndexedRecord> implements Serializer<T> {
    private final Map<Schema, Schema> stripped = new ConcurrentHashMap<>();
    private final ThreadLocal<AvroBuffer> buffers = ThreadLocal.withInitial(AvroBuffer::new);
    private SchemaRegistryClient client;
    private RegistryConfig config;
    private boolean isKey;

    /** For Kafka, which calls {@link #configure}. */
    public AvroSerializer() {}

    /** With a client that is shared; {@link #configure} must be called all the same. */
    public AvroSerializer(SchemaRegistryClient client) {
        this.client = client;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        this.config = new RegistryConfig(configs);
        this.isKey = isKey;
        if (client == null) client = HttpSchemaRegistryClient.of(config);
    }

    @Override
    public byte[] serialize(String topic, T data) {
        if (data == null) return null;
        Schema schema = data.getSchema();
        return serialize(
                topic, data, schema, (d, out) -> Codec.writer(d, schema).write(d, out));
    }

    /** Whether the bytes are those of the record's own schema, and not of the latest registered. */
    boolean writesOwnSchema() {
        return !config.useLatest();
    }

    /** A record with a writer of its own, in the wire format. */
    <R> byte[] serialize(String topic, R data, Schema schema, AvroWriter<R> writer) {
        String subject = WireFormat.subject(topic, isKey);
        try {
            if (data instanceof IndexedRecord record && config.useLatest()) return withLatest(subject, record);
            Schema registered = config.removeJavaProperties()
                    ? stripped.computeIfAbsent(schema, AvroSerializer::withoutJavaProperties)
                    : schema;
            return bytes(id(subject, registered), data, writer);
        } catch (RegistryException e) {
            throw new SerializationException(
                    "topic " + topic + ": the registry refuses schema " + schema.getFullName() + " under " + subject
                            + ": " + e.getMessage(),
                    e);
        } catch (IOException
                | ClassCastException
                | ArithmeticException
                | org.apache.avro.AvroRuntimeException
                | NullPointerException e) {
            throw new SerializationException(
                    "topic " + topic + ": a record does not fit its schema " + schema.getFullName() + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private int id(String subject, Schema schema) {
        return config.autoRegister()
                ? client.register(subject, schema, config.normalize())
                : client.idOf(subject, schema, config.normalize());
    }

    /** The newest version decides the bytes; the record is read with it first, for its fields may stand in another order. */
    private byte[] withLatest(String subject, IndexedRecord data) throws IOException {
        SchemaRegistryClient.Registered latest = client.latest(subject);
        if (latest.schema().equals(data.getSchema())) return bytes(latest.id(), data, data.getSchema());
        byte[] own = bytes(latest.id(), data, data.getSchema());
        IndexedRecord asLatest = Codec.<IndexedRecord>genericReader(data.getSchema(), latest.schema())
                .read(null, Codec.decoder(own, WireFormat.HEADER));
        return bytes(latest.id(), asLatest, latest.schema());
    }

    private byte[] bytes(int id, IndexedRecord data, Schema schema) throws IOException {
        return bytes(id, data, (d, out) -> Codec.writer(d, schema).write(d, out));
    }

    private <R> byte[] bytes(int id, R data, AvroWriter<R> writer) throws IOException {
        return buffers.get().bytes(WireFormat.header(id), data, writer);
    }

    private static Schema withoutJavaProperties(Schema schema) {
        try {
            return Codec.withoutJavaProperties(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Avro wrote a schema that is not JSON", e);
        }
    }
}
