package io.investmentstreams.serde;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads Avro records in Confluent's wire format, from the writer's schema to the reader's: that of the generated class with
 * {@code specific.avro.reader}, else the writer's own as a generic record. Safe for use by many threads once configured. Throws
 * {@link SerializationException} with topic and schema id, and {@link RegistryUnavailableException} when there is no registry to ask.
 */
public class AvroDeserializer<T extends IndexedRecord> implements Deserializer<T> {
    private final Map<Integer, DatumReader<T>> readers = new ConcurrentHashMap<>();
    private SchemaRegistryClient client;
    private boolean specific;
    private boolean isKey;

    /** For Kafka, which calls {@link #configure}. */
    public AvroDeserializer() {}

    /** With a client that is shared; {@link #configure} must be called all the same. */
    public AvroDeserializer(SchemaRegistryClient client) {
        this.client = client;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        RegistryConfig config = new RegistryConfig(configs);
        this.specific = config.specificReader();
        this.isKey = isKey;
        if (client == null) client = HttpSchemaRegistryClient.of(config);
        TrustedClasses.trustOurs();
    }

    @Override
    public T deserialize(String topic, byte[] bytes) {
        if (bytes == null) return null;
        int id = WireFormat.id(topic, bytes);
        DatumReader<T> reader = reader(topic, id);
        try {
            BinaryDecoder decoder = Codec.decoder(bytes, WireFormat.HEADER);
            T record = reader.read(null, decoder);
            if (!decoder.isEnd()) throw new IOException("bytes are left over after the record");
            return record;
        } catch (IOException | RuntimeException e) {
            throw new SerializationException(where(topic, id) + " cannot be read: " + e.getMessage(), e);
        }
    }

    private DatumReader<T> reader(String topic, int id) {
        DatumReader<T> known = readers.get(id);
        if (known != null) return known;
        try {
            Schema writer = client.byId(id, WireFormat.subject(topic, isKey));
            DatumReader<T> reader = specific ? specificReader(topic, id, writer) : Codec.genericReader(writer, writer);
            readers.put(id, reader);
            return reader;
        } catch (RegistryException e) {
            throw new SerializationException(
                    where(topic, id) + ": the registry does not give the schema: " + e.getMessage(), e);
        }
    }

    private static <T> DatumReader<T> specificReader(String topic, int id, Schema writer) {
        Class<?> type = Codec.generatedClass(writer);
        if (type == null)
            throw new SerializationException(where(topic, id) + ": no class is generated for " + writer.getFullName());
        return Codec.specificReader(writer, type);
    }

    private static String where(String topic, int id) {
        return "topic " + topic + ", a record with schema id " + id;
    }
}
