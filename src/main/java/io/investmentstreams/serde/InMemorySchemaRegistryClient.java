package io.investmentstreams.serde;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;

/** A registry inside the process, for tests of topologies. All that ask for the same scope share one. */
public final class InMemorySchemaRegistryClient implements SchemaRegistryClient {
    /** Start of the urls that mean such a registry: {@code mock://SCOPE}. */
    public static final String URL_PREFIX = "mock://";

    private static final Map<String, InMemorySchemaRegistryClient> SCOPES = new ConcurrentHashMap<>();

    private final List<Schema> schemas = new ArrayList<>();
    private final Map<String, List<Integer>> versions = new HashMap<>();

    /** The registry of a scope, empty at first. */
    public static InMemorySchemaRegistryClient ofScope(String scope) {
        return SCOPES.computeIfAbsent(scope, s -> new InMemorySchemaRegistryClient());
    }

    /** Forgets the registry of a scope; the next who asks gets an empty one. */
    public static void drop(String scope) {
        SCOPES.remove(scope);
    }

    @Override
    public synchronized int register(String subject, Schema schema, boolean normalize) {
        int known = schemas.indexOf(schema);
        if (known < 0) schemas.add(schema);
        int id = known < 0 ? schemas.size() : known + 1;
        List<Integer> ids = versions.computeIfAbsent(subject, s -> new ArrayList<>());
        if (!ids.contains(id)) ids.add(id);
        return id;
    }

    @Override
    public synchronized int idOf(String subject, Schema schema, boolean normalize) {
        int id = schemas.indexOf(schema) + 1;
        if (!versions(subject).contains(id)) throw new RegistryException(404, 40403, "Schema not found");
        return id;
    }

    @Override
    public synchronized Schema byId(int id, String subject) {
        if (id < 1 || id > schemas.size()) throw new RegistryException(404, 40403, "Schema " + id + " not found");
        return schemas.get(id - 1);
    }

    @Override
    public synchronized Registered latest(String subject) {
        List<Integer> ids = versions(subject);
        int id = ids.get(ids.size() - 1);
        return new Registered(id, ids.size(), schemas.get(id - 1));
    }

    private List<Integer> versions(String subject) {
        List<Integer> ids = versions.get(subject);
        if (ids == null) throw new RegistryException(404, 40401, "Subject '" + subject + "' not found");
        return ids;
    }
}
