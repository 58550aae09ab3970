package io.investmentstreams.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the log of the registry says, as it stands. The entries have the form that Confluent's registry gives them in its own
 * {@code _schemas}. An id once given out is never forgotten, for records carry it.
 */
final class EmbeddedRegistryState {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRegistryState.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GLOBAL = "";

    private final NavigableMap<String, NavigableMap<Integer, Version>> subjects = new TreeMap<>();
    private final NavigableMap<Integer, String> schemas = new TreeMap<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, EmbeddedRegistryCompatibility> levels = new HashMap<>();

    /** One version of a subject; a deleted one can still be read by whoever asks for deleted ones. */
    record Version(String subject, int version, int id, String schema, boolean deleted) {
        String key() {
            return JSON.createObjectNode()
                    .put("keytype", "SCHEMA")
                    .put("subject", subject)
                    .put("version", version)
                    .put("magic", 1)
                    .toString();
        }

        String value() {
            return JSON.createObjectNode()
                    .put("subject", subject)
                    .put("version", version)
                    .put("id", id)
                    .put("schema", schema)
                    .put("deleted", deleted)
                    .toString();
        }

        Version asDeleted() {
            return new Version(subject, version, id, schema, true);
        }
    }

    /** @param subject null for all subjects */
    static String levelKey(String subject) {
        return JSON.createObjectNode()
                .put("keytype", "CONFIG")
                .put("subject", subject)
                .put("magic", 0)
                .toString();
    }

    static String levelValue(EmbeddedRegistryCompatibility level) {
        return JSON.createObjectNode().put("compatibilityLevel", level.name()).toString();
    }

    /** Takes one entry of the log; what is no entry of a registry is passed over. */
    synchronized void apply(String key, String value) {
        try {
            JsonNode k = JSON.readTree(key);
            JsonNode v = value == null ? null : JSON.readTree(value);
            switch (k.path("keytype").asText()) {
                case "SCHEMA" -> applySchema(k, v);
                case "CONFIG" -> applyLevel(k.path("subject").asText(GLOBAL), v);
                default -> LOG.debug("registry log: passed over {}", key);
            }
        } catch (JsonProcessingException | IllegalArgumentException | EmbeddedRegistryError e) {
            LOG.warn("registry log: an entry that cannot be read was passed over: {}", e.getMessage());
        }
    }

    private void applySchema(JsonNode key, JsonNode value) {
        NavigableMap<Integer, Version> versions =
                subjects.computeIfAbsent(key.path("subject").asText(), s -> new TreeMap<>());
        if (value == null) {
            versions.remove(key.path("version").asInt());
            return;
        }
        Version version = new Version(
                value.path("subject").asText(),
                value.path("version").asInt(),
                value.path("id").asInt(),
                value.path("schema").asText(),
                value.path("deleted").asBoolean());
        schemas.put(version.id(), version.schema());
        ids.putIfAbsent(version.schema(), version.id());
        if (value.path("purged").asBoolean()) versions.remove(version.version());
        else versions.put(version.version(), version);
    }

    private void applyLevel(String subject, JsonNode value) {
        String global = subject.equals("null") ? GLOBAL : subject;
        if (value == null) levels.remove(global);
        else
            levels.put(
                    global,
                    EmbeddedRegistryCompatibility.named(
                            value.path("compatibilityLevel").asText()));
    }

    /** Versions of a subject, oldest first; empty when it has none. */
    synchronized List<Version> versions(String subject, boolean deletedToo) {
        return subjects.getOrDefault(subject, new TreeMap<>()).values().stream()
                .filter(v -> deletedToo || !v.deleted())
                .toList();
    }

    synchronized List<String> subjects(String prefix, boolean deletedToo) {
        return subjects.keySet().stream()
                .filter(s -> s.startsWith(prefix))
                .filter(s -> !versions(s, deletedToo).isEmpty())
                .toList();
    }

    /** Every version of every subject, by subject and version. */
    synchronized List<Version> all(boolean deletedToo) {
        return subjects.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(v -> deletedToo || !v.deleted())
                .toList();
    }

    synchronized Optional<String> schema(int id) {
        return Optional.ofNullable(schemas.get(id));
    }

    synchronized int maxId() {
        return schemas.isEmpty() ? 0 : schemas.lastKey();
    }

    /** The id the schema has, or the next free one. */
    synchronized int idFor(String schema) {
        Integer known = ids.get(schema);
        return known == null ? maxId() + 1 : known;
    }

    /** @param subject null for that of all subjects */
    synchronized Optional<EmbeddedRegistryCompatibility> level(String subject) {
        return Optional.ofNullable(levels.get(subject == null ? GLOBAL : subject));
    }

    static String purged(Version version) {
        return JSON.createObjectNode()
                .put("subject", version.subject())
                .put("version", version.version())
                .put("id", version.id())
                .put("schema", version.schema())
                .put("deleted", true)
                .put("purged", true)
                .toString();
    }
}
