package io.investmentstreams.serde;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/** The Avro readers and writers behind the serializers. */
final class Codec {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JAVA_STRING = "avro.java.string";

    private Codec() {}

    /** A writer for the record's own kind; a generated class brings the conversions of its logical types. */
    static DatumWriter<IndexedRecord> writer(IndexedRecord data, Schema schema) {
        return data instanceof SpecificRecord
                ? new SpecificDatumWriter<>(schema, SpecificData.getForClass(data.getClass()))
                : new GenericDatumWriter<>(schema);
    }

    static <T> DatumReader<T> genericReader(Schema writer, Schema reader) {
        return new GenericDatumReader<>(writer, reader);
    }

    static <T> DatumReader<T> specificReader(Schema writer, Class<?> type) {
        SpecificData data = SpecificData.getForClass(type);
        return new SpecificDatumReader<>(writer, data.getSchema(type), data);
    }

    /** The class generated for records of that name; null when there is none. */
    static Class<?> generatedClass(Schema writer) {
        Class<?> type = SpecificData.get().getClass(writer);
        return type != null && SpecificRecord.class.isAssignableFrom(type) ? type : null;
    }

    static BinaryDecoder decoder(byte[] bytes, int from) {
        return DecoderFactory.get().binaryDecoder(bytes, from, bytes.length - from, null);
    }

    /** The schema as other languages see it, without the hint which Java class holds a string. */
    static Schema withoutJavaProperties(Schema schema) throws JsonProcessingException {
        JsonNode tree = JSON.readTree(schema.toString());
        removeJavaString(tree);
        return new Schema.Parser().setValidateDefaults(false).parse(tree.toString());
    }

    private static void removeJavaString(JsonNode node) {
        if (node instanceof ObjectNode object) object.remove(JAVA_STRING);
        node.forEach(Codec::removeJavaString);
    }
}
