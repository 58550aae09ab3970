package io.investmentstreams.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.investmentstreams.embedded.EmbeddedRegistryState.Version;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests and answers of the registry. */
final class EmbeddedRegistryHttp {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRegistryHttp.class);
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private EmbeddedRegistryHttp() {}

    static void answer(Context c, Function<Context, JsonNode> handler) {
        try {
            send(c, 200, handler.apply(c));
        } catch (EmbeddedRegistryError e) {
            sendError(c, e);
        } catch (RuntimeException e) {
            LOG.error("schema registry: {} {} failed", c.method(), c.path(), e);
            sendError(c, EmbeddedRegistryError.store());
        }
    }

    static void notFound(Context c) {
        sendError(c, EmbeddedRegistryError.noPath());
    }

    private static void sendError(Context c, EmbeddedRegistryError e) {
        send(c, e.status(), NODES.objectNode().put("error_code", e.code()).put("message", e.getMessage()));
    }

    private static void send(Context c, int status, JsonNode body) {
        c.status(status).contentType(MEDIA_TYPE).result(body.toString());
    }

    static JsonNode body(Context c) {
        try {
            JsonNode body = JSON.readTree(c.body());
            if (body.isObject()) return body;
            throw EmbeddedRegistryError.invalidBody("a JSON object is needed");
        } catch (JsonProcessingException e) {
            throw EmbeddedRegistryError.invalidBody(e.getOriginalMessage());
        }
    }

    static String text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        if (!value.isTextual()) throw EmbeddedRegistryError.invalidBody("field " + field + " is missing");
        return value.asText();
    }

    static String schemaOfBody(Context c) {
        JsonNode body = body(c);
        if (!body.path("schemaType").asText("AVRO").equals("AVRO"))
            throw EmbeddedRegistryError.invalidSchema("only AVRO is supported");
        if (!body.path("references").isEmpty())
            throw EmbeddedRegistryError.invalidSchema("references to other subjects are not supported");
        return text(body, "schema");
    }

    static boolean flag(Context c, String name) {
        return Boolean.parseBoolean(c.queryParam(name));
    }

    static boolean deletedToo(Context c) {
        return flag(c, "deleted");
    }

    static String prefix(Context c) {
        String prefix = c.queryParam("subjectPrefix");
        return prefix == null ? "" : prefix;
    }

    static int id(Context c) {
        String id = c.pathParam("id");
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException e) {
            throw EmbeddedRegistryError.noPath();
        }
    }

    static ObjectNode json(Version v) {
        return NODES.objectNode()
                .put("subject", v.subject())
                .put("version", v.version())
                .put("id", v.id())
                .put("schema", v.schema());
    }

    /** A schema as the JSON that it is. */
    static JsonNode raw(String schema) {
        try {
            return JSON.readTree(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the registry holds a schema that is not JSON", e);
        }
    }

    static ArrayNode strings(List<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }

    static ArrayNode numbers(List<Integer> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
