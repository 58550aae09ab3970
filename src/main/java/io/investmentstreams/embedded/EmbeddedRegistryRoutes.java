package io.investmentstreams.embedded;

import static io.investmentstreams.embedded.EmbeddedRegistryHttp.NODES;
import static io.investmentstreams.embedded.EmbeddedRegistryHttp.answer;
import static io.investmentstreams.embedded.EmbeddedRegistryHttp.body;
import static io.investmentstreams.embedded.EmbeddedRegistryHttp.deletedToo;
import static io.investmentstreams.embedded.EmbeddedRegistryHttp.flag;
import static io.investmentstreams.embedded.EmbeddedRegistryHttp.id;
import static io.investmentstreams.embedded.EmbeddedRegistryHttp.json;
import static io.investmentstreams.embedded.EmbeddedRegistryHttp.numbers;
import static io.investmentstreams.embedded.EmbeddedRegistryHttp.prefix;
import static io.investmentstreams.embedded.EmbeddedRegistryHttp.raw;
import static io.investmentstreams.embedded.EmbeddedRegistryHttp.schemaOfBody;
import static io.investmentstreams.embedded.EmbeddedRegistryHttp.strings;
import static io.investmentstreams.embedded.EmbeddedRegistryHttp.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.investmentstreams.embedded.EmbeddedRegistryState.Version;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/**
 * Confluent's REST endpoints on a Javalin app, beside whatever else it serves. Every answer under the registry's paths is JSON,
 * whatever the client says it accepts: the genuine clients fail on anything else.
 */
public final class EmbeddedRegistryRoutes {
    private static final List<String> ROOTS =
            List.of("subjects", "schemas", "compatibility", "config", "mode", "contexts", "associations");

    private final EmbeddedRegistry registry;

    private EmbeddedRegistryRoutes(EmbeddedRegistry registry) {
        this.registry = registry;
    }

    /** Attaches the endpoints; {@code Javalin.create(config -> EmbeddedRegistryRoutes.attach(registry, config.routes))}. */
    public static void attach(EmbeddedRegistry registry, RoutesConfig routes) {
        EmbeddedRegistryRoutes handlers = new EmbeddedRegistryRoutes(registry);
        handlers.subjects(routes);
        handlers.schemas(routes);
        handlers.rules(routes);
        handlers.otherwise(routes);
    }

    private void subjects(RoutesConfig routes) {
        routes.get("/subjects", c -> answer(c, x -> strings(registry.state().subjects(prefix(x), deletedToo(x)))));
        routes.get("/subjects/{subject}/versions", c -> answer(c, this::versions));
        routes.get("/subjects/{subject}/versions/{version}", c -> answer(c, x -> json(version(x))));
        routes.get(
                "/subjects/{subject}/versions/{version}/schema",
                c -> answer(c, x -> raw(version(x).schema())));
        routes.get("/subjects/{subject}/versions/{version}/referencedby", c -> answer(c, x -> NODES.arrayNode()));
        routes.post("/subjects/{subject}/versions", c -> answer(c, this::register));
        routes.post("/subjects/{subject}", c -> answer(c, this::lookUp));
        routes.delete("/subjects/{subject}", c -> answer(c, x -> numbers(delete(x, null))));
        routes.delete(
                "/subjects/{subject}/versions/{version}",
                c -> answer(
                        c,
                        x -> NODES.numberNode(delete(x, x.pathParam("version")).get(0))));
    }

    private void schemas(RoutesConfig routes) {
        routes.get("/schemas", c -> answer(c, this::allSchemas));
        routes.get("/schemas/types", c -> answer(c, x -> NODES.arrayNode().add("AVRO")));
        routes.get("/schemas/ids/{id}", c -> answer(c, this::schemaOfId));
        routes.get("/schemas/ids/{id}/schema", c -> answer(c, x -> raw(schema(x))));
        routes.get("/schemas/ids/{id}/subjects", c -> answer(c, x -> strings(subjectsOfId(x))));
        routes.get("/schemas/ids/{id}/versions", c -> answer(c, this::versionsOfId));
    }

    private void rules(RoutesConfig routes) {
        routes.post("/compatibility/subjects/{subject}/versions", c -> answer(c, x -> compatible(x, null)));
        routes.post(
                "/compatibility/subjects/{subject}/versions/{version}",
                c -> answer(c, x -> compatible(x, x.pathParam("version"))));
        routes.get("/config", c -> answer(c, x -> level(registry.level(null))));
        routes.put("/config", c -> answer(c, x -> setLevel(x, null)));
        routes.delete("/config", c -> answer(c, x -> dropLevel(null)));
        routes.get("/config/{subject}", c -> answer(c, this::levelOfSubject));
        routes.put("/config/{subject}", c -> answer(c, x -> setLevel(x, x.pathParam("subject"))));
        routes.delete("/config/{subject}", c -> answer(c, x -> dropLevel(x.pathParam("subject"))));
        routes.get("/mode", c -> answer(c, x -> mode()));
        routes.put("/mode", c -> answer(c, EmbeddedRegistryRoutes::setMode));
        routes.get("/mode/{subject}", c -> answer(c, EmbeddedRegistryRoutes::modeOfSubject));
        routes.put("/mode/{subject}", c -> answer(c, EmbeddedRegistryRoutes::setMode));
        routes.get("/contexts", c -> answer(c, x -> NODES.arrayNode().add(".")));
    }

    /** Whatever else is asked under the registry's paths, such as {@code /associations}, is answered with its own 404. */
    private void otherwise(RoutesConfig routes) {
        for (String root : ROOTS) {
            String path = "/" + root + "/<rest>";
            routes.get(path, EmbeddedRegistryHttp::notFound);
            routes.post(path, EmbeddedRegistryHttp::notFound);
            routes.put(path, EmbeddedRegistryHttp::notFound);
            routes.delete(path, EmbeddedRegistryHttp::notFound);
        }
    }

    private JsonNode versions(Context c) {
        return numbers(registry.requireSubject(c.pathParam("subject"), deletedToo(c)).stream()
                .map(Version::version)
                .toList());
    }

    private Version version(Context c) {
        return registry.version(c.pathParam("subject"), c.pathParam("version"), deletedToo(c));
    }

    private JsonNode register(Context c) {
        return NODES.objectNode().put("id", registry.register(c.pathParam("subject"), schemaOfBody(c)));
    }

    private JsonNode lookUp(Context c) {
        return json(registry.lookUp(c.pathParam("subject"), schemaOfBody(c), deletedToo(c)));
    }

    private List<Integer> delete(Context c, String version) {
        return registry.delete(c.pathParam("subject"), version, flag(c, "permanent"));
    }

    private JsonNode allSchemas(Context c) {
        ArrayNode all = NODES.arrayNode();
        registry.state().all(deletedToo(c)).stream()
                .filter(v -> v.subject().startsWith(prefix(c)))
                .forEach(v -> all.add(json(v)));
        return all;
    }

    private JsonNode schemaOfId(Context c) {
        ObjectNode answer = NODES.objectNode().put("schema", schema(c));
        if (flag(c, "fetchMaxId")) answer.put("maxId", registry.state().maxId());
        return answer;
    }

    private String schema(Context c) {
        int id = id(c);
        return registry.state().schema(id).orElseThrow(() -> EmbeddedRegistryError.noSchema(id + " "));
    }

    private List<String> subjectsOfId(Context c) {
        return versionsWithId(c).stream().map(Version::subject).distinct().toList();
    }

    private JsonNode versionsOfId(Context c) {
        ArrayNode answer = NODES.arrayNode();
        for (Version v : versionsWithId(c))
            answer.addObject().put("subject", v.subject()).put("version", v.version());
        return answer;
    }

    private List<Version> versionsWithId(Context c) {
        schema(c);
        int id = id(c);
        return registry.state().all(deletedToo(c)).stream()
                .filter(v -> v.id() == id)
                .toList();
    }

    private JsonNode compatible(Context c, String version) {
        List<String> objections = registry.objections(c.pathParam("subject"), schemaOfBody(c), version);
        ObjectNode answer = NODES.objectNode().put("is_compatible", objections.isEmpty());
        if (flag(c, "verbose")) answer.set("messages", strings(objections));
        return answer;
    }

    private JsonNode levelOfSubject(Context c) {
        String subject = c.pathParam("subject");
        boolean own = registry.state().level(subject).isPresent();
        if (!own && !flag(c, "defaultToGlobal")) throw EmbeddedRegistryError.noConfig(subject);
        return level(registry.level(subject));
    }

    private JsonNode setLevel(Context c, String subject) {
        EmbeddedRegistryCompatibility level = EmbeddedRegistryCompatibility.named(text(body(c), "compatibility"));
        registry.setLevel(subject, level);
        return NODES.objectNode().put("compatibility", level.name());
    }

    private JsonNode dropLevel(String subject) {
        EmbeddedRegistryCompatibility before = registry.level(subject);
        registry.setLevel(subject, null);
        return level(before);
    }

    private static JsonNode level(EmbeddedRegistryCompatibility level) {
        return NODES.objectNode().put("compatibilityLevel", level.name());
    }

    private static JsonNode mode() {
        return NODES.objectNode().put("mode", "READWRITE");
    }

    private static JsonNode modeOfSubject(Context c) {
        if (!flag(c, "defaultToGlobal")) throw EmbeddedRegistryError.noMode(c.pathParam("subject"));
        return mode();
    }

    private static JsonNode setMode(Context c) {
        String mode = text(body(c), "mode");
        if (!mode.equals("READWRITE")) throw EmbeddedRegistryError.invalidMode(mode);
        return mode();
    }
}
