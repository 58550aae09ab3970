package example;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Conversions.DecimalConversion;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions.DateConversion;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Avro in the Confluent wire format: a zero byte, the id of the schema in four bytes, the value. Whoever has Confluent's
 * KafkaAvroDeserializer at hand takes that instead.
 */
final class RegistryDeserializer implements Deserializer<GenericRecord> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final GenericData DATA = new GenericData();

    static {
        DATA.addLogicalTypeConversion(new DecimalConversion());
        DATA.addLogicalTypeConversion(new DateConversion());
    }

    private final String registry;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    RegistryDeserializer(String registry) {
        this.registry = registry;
    }

    @Override
    public GenericRecord deserialize(String topic, byte[] bytes) {
        if (bytes == null) return null;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.get() != 0) throw new SerializationException("not in the Confluent wire format");
        Schema schema = schemas.computeIfAbsent(buffer.getInt(), this::fetch);
        try {
            return new GenericDatumReader<GenericRecord>(schema, schema, DATA)
                    .read(null, DecoderFactory.get().binaryDecoder(bytes, 5, bytes.length - 5, null));
        } catch (IOException e) {
            throw new SerializationException(e);
        }
    }

    private Schema fetch(int id) {
        try {
            URI uri = URI.create(registry + "/schemas/ids/" + id);
            HttpResponse<String> answer = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new SerializationException(uri + " answered " + answer.statusCode());
            return new Schema.Parser().parse(JSON.readTree(answer.body()).get("schema").asText());
        } catch (IOException e) {
            throw new SerializationException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SerializationException(e);
        }
    }
}
