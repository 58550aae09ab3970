package io.investmentstreams.topology.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.investmentstreams.avro.CellsClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.message.MissingSchemaException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class StateSerdeTest {
    private final Serde<io.investmentstreams.topology.state.CellsClock> clocks = StateSerdes.clock();

    @Test
    void whatIsWrittenIsReadBack() {
        var clock = new io.investmentstreams.topology.state.CellsClock(LocalDate.of(2021, 12, 1), true, "320583|all");
        byte[] bytes = clocks.serializer().serialize("store", clock);
        assertThat(clocks.deserializer().deserialize("store", bytes)).isEqualTo(clock);
        assertThat(clocks.serializer().serialize("store", null)).isNull();
    }

    /** The file stands for what an earlier release would have left: the same record before it had a cursor. */
    @Test
    void stateOfAnEarlierReleaseIsReadWithTheSchemaItWasWrittenWith() throws IOException {
        Schema former;
        try (InputStream in = getClass().getResourceAsStream("/former-schemas/%s.avsc".formatted(FORMER))) {
            former = new Schema.Parser().parse(in);
        }
        assertThat("%016x".formatted(SchemaNormalization.parsingFingerprint64(former)))
                .isEqualTo(FORMER);
        GenericRecord record = new GenericData.Record(former);
        record.put("asOf", (int) LocalDate.of(2021, 12, 1).toEpochDay());
        record.put("moving", true);
        assertThat(clocks.deserializer().deserialize("store", encode(former, record)))
                .isEqualTo(new io.investmentstreams.topology.state.CellsClock(LocalDate.of(2021, 12, 1), true, null));
    }

    @Test
    void stateWrittenWithAnUnknownSchemaIsRefused() throws IOException {
        Schema unknown = SchemaBuilder.record(CellsClock.class.getName())
                .fields()
                .requiredString("other")
                .endRecord();
        GenericRecord record = new GenericData.Record(unknown);
        record.put("other", "x");
        byte[] bytes = encode(unknown, record);
        assertThatThrownBy(() -> clocks.deserializer().deserialize("store", bytes))
                .isInstanceOf(MissingSchemaException.class)
                .hasMessageContaining("former-schemas");
    }

    private static final String FORMER = "d0cd0ca8bf3a62e6";

    private static byte[] encode(Schema schema, GenericRecord record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BinaryMessageEncoder<GenericRecord>(GenericData.get(), schema).encode(record, out);
        return out.toByteArray();
    }
}
