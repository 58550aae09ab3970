package io.investmentstreams.serde;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/** Asks registries over Confluent's REST API; ids and schemas never change, so each is asked for once. */
public final class HttpSchemaRegistryClient implements SchemaRegistryClient {
    private static final Duration LATEST_FOR = Duration.ofMinutes(1);

    private final RegistryHttp http;
    private final Map<Question, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<String, Answer> latest = new ConcurrentHashMap<>();

    private record Question(String subject, Schema schema, boolean normalize, boolean register) {}

    private record Answer(Registered registered, long nanos) {
        boolean isFresh() {
            return System.nanoTime() - nanos < LATEST_FOR.toNanos();
        }
    }

    public HttpSchemaRegistryClient(RegistryConfig config) {
        this.http = new RegistryHttp(config);
    }

    /** The client that the configured url asks for: one over HTTP, or that of a {@code mock://} scope. */
    public static SchemaRegistryClient of(RegistryConfig config) {
        String first = config.urls().get(0);
        return first.startsWith(InMemorySchemaRegistryClient.URL_PREFIX)
                ? InMemorySchemaRegistryClient.ofScope(
                        first.substring(InMemorySchemaRegistryClient.URL_PREFIX.length()))
                : new HttpSchemaRegistryClient(config);
    }

    @Override
    public int register(String subject, Schema schema, boolean normalize) {
        return id(new Question(subject, schema, normalize, true), "/versions?normalize=" + normalize);
    }

    @Override
    public int idOf(String subject, Schema schema, boolean normalize) {
        return id(new Question(subject, schema, normalize, false), "?normalize=" + normalize + "&deleted=false");
    }

    private int id(Question question, String rest) {
        Integer known = ids.get(question);
        if (known != null) return known;
        JsonNode body = JsonNodeFactory.instance
                .objectNode()
                .put("schema", question.schema().toString());
        JsonNode answer = http.call("/subjects/" + encode(question.subject()) + rest, body);
        int id = integer(answer, "id");
        ids.put(question, id);
        schemas.putIfAbsent(id, question.schema());
        return id;
    }

    @Override
    public Schema byId(int id, String subject) {
        Schema known = schemas.get(id);
        if (known != null) return known;
        String query = "?fetchMaxId=false&subject=" + (subject == null ? "" : encode(subject));
        Schema schema = schema(http.call("/schemas/ids/" + id + query, null));
        schemas.putIfAbsent(id, schema);
        return schema;
    }

    @Override
    public Registered latest(String subject) {
        Answer known = latest.get(subject);
        if (known != null && known.isFresh()) return known.registered();
        JsonNode answer = http.call("/subjects/" + encode(subject) + "/versions/latest", null);
        Registered registered = new Registered(integer(answer, "id"), integer(answer, "version"), schema(answer));
        latest.put(subject, new Answer(registered, System.nanoTime()));
        return registered;
    }

    private static int integer(JsonNode answer, String field) {
        JsonNode value = answer.path(field);
        if (!value.isInt()) throw new RegistryException(200, 200, "the answer has no " + field + ": " + answer);
        return value.intValue();
    }

    private static Schema schema(JsonNode answer) {
        String type = answer.path("schemaType").asText("AVRO");
        if (!type.equals("AVRO")) throw new RegistryException(200, 200, "the schema is " + type + ", not Avro");
        try {
            return new Schema.Parser()
                    .setValidateDefaults(false)
                    .parse(answer.path("schema").asText());
        } catch (SchemaParseException e) {
            throw new RegistryException(200, 200, "the schema cannot be read: " + e.getMessage());
        }
    }

    private static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
