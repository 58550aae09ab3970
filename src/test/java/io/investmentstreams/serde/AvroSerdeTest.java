package io.investmentstreams.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.investmentstreams.avro.FxRate;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class AvroSerdeTest {
    private static final FxRate RATE =
            new FxRate("USD", LocalDate.of(2021, 11, 9), new BigDecimal("6.3921000000"), "ecb");

    private final InMemorySchemaRegistryClient client = new InMemorySchemaRegistryClient();

    @Test
    void aRecordComesBackFromBytesWithAZeroAndTheIdBefore() {
        byte[] bytes = serde(Map.of()).serializer().serialize("fx-rates", RATE);
        assertThat(bytes[0]).isZero();
        assertThat(ByteBuffer.wrap(bytes).getInt(1))
                .isEqualTo(client.latest("fx-rates-value").id());
        assertThat(serde(Map.of()).deserializer().deserialize("fx-rates", bytes))
                .isEqualTo(RATE);
    }

    @Test
    void aTombstoneStaysOneBothWays() {
        assertThat(serde(Map.of()).serializer().serialize("t", null)).isNull();
        assertThat(serde(Map.of()).deserializer().deserialize("t", null)).isNull();
    }

    @Test
    void aFieldThatALaterWriterAddedIsPassedOver() {
        Schema later = fields(FxRate.getClassSchema()).requiredString("added").endRecord();
        GenericRecord record = new GenericData.Record(later);
        record.put("added", "x");
        assertThat(reRead(record)).isEqualTo(RATE);
    }

    @Test
    void aFieldThatAnEarlierWriterDidNotKnowIsNotMadeUp() {
        Schema now = SchemaBuilder.record("Review")
                .namespace("io.investmentstreams.avro")
                .fields()
                .requiredString("articleId")
                .endRecord();
        GenericRecord record = new GenericData.Record(now);
        record.put("articleId", "a1");
        byte[] bytes = generic().serialize("review", record);
        assertThatThrownBy(() -> serde(Map.of()).deserializer().deserialize("review", bytes))
                .as("a field without default cannot be made up")
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("schema id 1");
    }

    @Test
    void theLatestVersionDecidesTheBytesWhereAsked() {
        Schema later = fields(FxRate.getClassSchema())
                .name("added")
                .type()
                .stringType()
                .stringDefault("none")
                .endRecord();
        int id = client.register("fx-rates-value", later, false);
        byte[] bytes =
                serde(Map.of(RegistryConfig.USE_LATEST, true)).serializer().serialize("fx-rates", RATE);
        assertThat(ByteBuffer.wrap(bytes).getInt(1)).isEqualTo(id);
        assertThat(serde(Map.of()).deserializer().deserialize("fx-rates", bytes))
                .isEqualTo(RATE);
    }

    @Test
    void nothingIsRegisteredWhereThatIsForbidden() {
        assertThatThrownBy(() -> serde(Map.of(RegistryConfig.AUTO_REGISTER, "false"))
                        .serializer()
                        .serialize("fx-rates", RATE))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("topic fx-rates")
                .hasMessageContaining("FxRate")
                .hasMessageContaining("40401");
    }

    @Test
    void theHintForJavaIsLeftOutWhereAsked() {
        serde(Map.of(RegistryConfig.REMOVE_JAVA_PROPERTIES, true)).serializer().serialize("fx-rates", RATE);
        assertThat(client.latest("fx-rates-value").schema().toString())
                .doesNotContain("avro.java.string")
                .contains("\"scale\":10");
    }

    @Test
    void bytesWithoutTheFrameAreRefusedByName() {
        assertThatThrownBy(() -> serde(Map.of()).deserializer().deserialize("articles", new byte[] {1, 2, 3}))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("topic articles: 3 bytes");
    }

    @Test
    void anUnknownIdIsRefusedByName() {
        assertThatThrownBy(() -> serde(Map.of()).deserializer().deserialize("articles", new byte[] {0, 0, 0, 0, 77, 1}))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("topic articles")
                .hasMessageContaining("schema id 77");
    }

    @Test
    void bytesLeftOverAreNotPassedOver() {
        byte[] bytes = serde(Map.of()).serializer().serialize("fx-rates", RATE);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
        assertThatThrownBy(() -> serde(Map.of()).deserializer().deserialize("fx-rates", longer))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("left over");
    }

    @Property(tries = 500)
    void damagedBytesAreReadOrRefusedButNeverFailOtherwise(@ForAll byte[] tail) {
        client.register("fx-rates-value", FxRate.getClassSchema(), false);
        byte[] bytes = ByteBuffer.allocate(5 + tail.length)
                .put((byte) 0)
                .putInt(1)
                .put(tail)
                .array();
        try {
            assertThat(serde(Map.of()).deserializer().deserialize("fx-rates", bytes))
                    .isNotNull();
        } catch (SerializationException refused) {
            assertThat(refused).hasMessageContaining("schema id 1");
        }
    }

    @Test
    void theSameScopeIsTheSameRegistry() {
        try (AvroSerde<FxRate> writer = new AvroSerde<>();
                AvroSerde<FxRate> reader = new AvroSerde<>()) {
            writer.configure(Map.of(RegistryConfig.URL, "mock://one"), false);
            reader.configure(Map.of(RegistryConfig.URL, "mock://one"), false);
            byte[] bytes = writer.serializer().serialize("fx-rates", RATE);
            assertThat(reader.deserializer().deserialize("fx-rates", bytes)).isEqualTo(RATE);
        } finally {
            InMemorySchemaRegistryClient.drop("one");
        }
    }

    @Test
    void otherNamesForSubjectsAreRefused() {
        assertThatThrownBy(() -> serde(Map.of("value.subject.name.strategy", "x.RecordNameStrategy")))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("TopicNameStrategy");
    }

    private FxRate reRead(GenericRecord record) {
        GenericRecord known = genericReader()
                .deserialize("fx-rates", serde(Map.of()).serializer().serialize("fx-rates", RATE));
        known.getSchema().getFields().forEach(f -> record.put(f.name(), known.get(f.name())));
        return serde(Map.of()).deserializer().deserialize("fx-rates", generic().serialize("fx-rates", record));
    }

    private static SchemaBuilder.FieldAssembler<Schema> fields(Schema schema) {
        var assembler = SchemaBuilder.record(schema.getName())
                .namespace(schema.getNamespace())
                .fields();
        for (Schema.Field f : schema.getFields())
            assembler = assembler.name(f.name()).type(f.schema()).noDefault();
        return assembler;
    }

    private AvroSerde<FxRate> serde(Map<String, ?> more) {
        AvroSerde<FxRate> serde = new AvroSerde<>(client);
        Map<String, Object> config = new HashMap<>(more);
        config.put(RegistryConfig.URL, "mock://given");
        serde.configure(config, false);
        return serde;
    }

    private AvroSerializer<GenericRecord> generic() {
        AvroSerializer<GenericRecord> serializer = new AvroSerializer<>(client);
        serializer.configure(Map.of(RegistryConfig.URL, "mock://given"), false);
        return serializer;
    }

    private AvroDeserializer<GenericRecord> genericReader() {
        AvroDeserializer<GenericRecord> deserializer = new AvroDeserializer<>(client);
        deserializer.configure(Map.of(RegistryConfig.URL, "mock://given"), false);
        return deserializer;
    }
}
