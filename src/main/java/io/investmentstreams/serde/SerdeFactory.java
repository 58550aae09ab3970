package io.investmentstreams.serde;

import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;

/**
 * Makes the serdes of values from the configuration. The class that does the Avro part is a setting: ours, or any other that handles
 * generated classes, such as Confluent's {@code io.confluent.kafka.streams.serdes.avro.SpecificAvroSerde}. What it makes is configured
 * and safe for use by many threads.
 */
public final class SerdeFactory {
    /** Property that names the class of the Avro serde; ours when absent. */
    public static final String VALUE_SERDE = "investment.value.serde";

    private final Map<String, ?> config;
    private final String serdeClass;
    private final SchemaRegistryClient client;

    /** @param config Confluent's settings, see {@link RegistryConfig}; anything else in it is passed on */
    public SerdeFactory(Map<String, ?> config) {
        Object name = config.get(VALUE_SERDE);
        this.config = config;
        this.serdeClass = name == null || name.equals(AvroSerde.class.getName()) ? null : name.toString();
        this.client = serdeClass == null ? HttpSchemaRegistryClient.of(new RegistryConfig(config)) : null;
    }

    /** A serde of a class generated from one of our schemas. */
    public <A extends SpecificRecord> Serde<A> avro(Class<A> type) {
        TrustedClasses.trustOurs();
        Serde<A> serde = serdeClass == null ? new AvroSerde<>(client) : named();
        serde.configure(config, false);
        return serde;
    }

    /** A serde of our own records. */
    public <T, A extends SpecificRecord> Serde<T> of(Mapping<T, A> mapping) {
        Serde<A> avro = avro(mapping.avroType());
        return Serdes.serdeFrom(serializer(mapping, avro.serializer()), deserializer(mapping, avro.deserializer()));
    }

    @SuppressWarnings("unchecked")
    private <A> Serde<A> named() {
        try {
            return (Serde<A>) Utils.newInstance(serdeClass, Serde.class);
        } catch (ClassNotFoundException | KafkaException | ClassCastException e) {
            throw new ConfigException(VALUE_SERDE, serdeClass, "is no serde on the class path: " + e.getMessage());
        }
    }

    private static <T, A extends SpecificRecord> Serializer<T> serializer(Mapping<T, A> mapping, Serializer<A> avro) {
        if (mapping.writer() != null && avro instanceof AvroSerializer<A> ours && ours.writesOwnSchema())
            return direct(mapping, ours);
        return (topic, record) -> {
            if (record == null) return null;
            try {
                return avro.serialize(topic, mapping.toAvro().apply(record));
            } catch (ArithmeticException | NullPointerException e) {
                throw new SerializationException(
                        "topic " + topic + ": a record does not fit its schema: " + e.getMessage(), e);
            }
        };
    }

    private static <T, A extends SpecificRecord> Serializer<T> direct(Mapping<T, A> mapping, AvroSerializer<A> avro) {
        Schema schema = SpecificData.getForClass(mapping.avroType()).getSchema(mapping.avroType());
        return (topic, record) -> record == null ? null : avro.serialize(topic, record, schema, mapping.writer());
    }

    private static <T, A extends SpecificRecord> Deserializer<T> deserializer(
            Mapping<T, A> mapping, Deserializer<A> avro) {
        return (topic, bytes) -> {
            if (bytes == null) return null;
            try {
                return mapping.fromAvro().apply(mapping.avroType().cast(avro.deserialize(topic, bytes)));
            } catch (SerializationException | RetriableException e) {
                throw e;
            } catch (IllegalArgumentException | ClassCastException e) {
                throw new SerializationException(
                        "topic " + topic + ": a record is not what the topic holds: " + e.getMessage(), e);
            }
        };
    }
}
