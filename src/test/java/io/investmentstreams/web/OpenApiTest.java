package io.investmentstreams.web;

import static io.investmentstreams.web.MonitorServer.DAY;
import static io.investmentstreams.web.MonitorServer.KUNSHAN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private final MonitorServer server = new MonitorServer();
    private JsonNode document;

    @BeforeEach
    void fill() throws Exception {
        server.project("p1", "友达面板", "1800000000");
        server.cell(KUNSHAN, "all", "98060000000.5", DAY);
        server.cell(io.investmentstreams.extract.place.Region.NATION, "all", "98060000000.5", DAY);
        server.log.add(server.change(KUNSHAN, 1));
        document = server.json("/api/openapi.json");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void everyAnswerIsWhatTheDocumentSays() throws Exception {
        Map<String, String> ids = Map.of("{id}", "p1", "{code}", "320583");
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            JsonNode content = path.getValue().at("/get/responses/200/content");
            JsonNode schema = content.at("/application~1json/schema");
            if (schema.isMissingNode()) continue;
            String url = path.getKey().equals("/api/articles/{id}") ? "/api/articles/a-p1" : path.getKey();
            for (Map.Entry<String, String> id : ids.entrySet()) url = url.replace(id.getKey(), id.getValue());
            HttpResponse<String> answer = server.get(url);
            assertThat(answer.statusCode()).as(url).isEqualTo(200);
            assertThat(faults(schema, server.json(url), url)).isEmpty();
            if (content.has("text/csv"))
                assertThat(server.get(url + "?format=csv")
                                .headers()
                                .firstValue("content-type")
                                .orElse(""))
                        .startsWith("text/csv");
        }
        JsonNode problem = document.at("/components/schemas/Problem");
        assertThat(faults(problem, server.json("/api/totals?window=x"), "problem"))
                .isEmpty();
    }

    @Test
    void theCheckFindsWhatIsMissingTooMuchOrOfAnotherType() throws Exception {
        JsonNode schema = document.at("/components/schemas/Health");
        JsonNode wrong = io.investmentstreams.serde.Json.mapper().readTree("{\"ready\":\"yes\",\"left\":1,\"more\":2}");
        assertThat(faults(schema, wrong, "x")).hasSize(3);
    }

    /** The part of JSON Schema that the document uses. */
    private List<String> faults(JsonNode schema, JsonNode value, String at) {
        List<String> faults = new ArrayList<>();
        if (schema.has("$ref"))
            return faults(document.at(schema.get("$ref").asText().substring(1)), value, at);
        if (schema.has("oneOf")) {
            long fitting = schema.get("oneOf")
                    .valueStream()
                    .filter(s -> faults(s, value, at).isEmpty())
                    .count();
            if (fitting != 1) faults.add(at + " fits " + fitting + " of " + schema.get("oneOf"));
            return faults;
        }
        if (schema.has("type") && !isOfType(schema.get("type"), value)) {
            faults.add(at + " is " + value + ", not of type " + schema.get("type"));
            return faults;
        }
        if (schema.has("pattern")
                && !value.asText().matches(schema.get("pattern").asText()))
            faults.add(at + " is " + value + ", not like " + schema.get("pattern"));
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals))
            faults.add(at + " is " + value + ", none of " + schema.get("enum"));
        if (value.isArray() && schema.has("items"))
            for (int i = 0; i < value.size(); i++)
                faults.addAll(faults(schema.get("items"), value.get(i), at + "[" + i + "]"));
        if (value.isObject() && schema.has("properties")) faults.addAll(members(schema, value, at));
        return faults;
    }

    private List<String> members(JsonNode schema, JsonNode value, String at) {
        List<String> faults = new ArrayList<>();
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) faults.add(at + " lacks " + name);
        });
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            JsonNode known = schema.get("properties").get(member.getKey());
            if (known != null) faults.addAll(faults(known, member.getValue(), at + "." + member.getKey()));
            else if (!schema.path("additionalProperties").asBoolean(true))
                faults.add(at + " has " + member.getKey() + " besides");
        }
        return faults;
    }

    private static boolean isOfType(JsonNode type, JsonNode value) {
        if (type.isArray()) return type.valueStream().anyMatch(t -> isOfType(t, value));
        return switch (type.asText()) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalArgumentException("type " + type);
        };
    }
}
