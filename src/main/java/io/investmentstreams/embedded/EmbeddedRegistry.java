package io.investmentstreams.embedded;

import io.investmentstreams.embedded.EmbeddedRegistryState.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/**
 * A schema registry with Confluent's rules: ids are global and stay, the same schema has the same id everywhere, each subject counts
 * its versions from 1, and a new version must be compatible with the last ({@code BACKWARD} unless told otherwise). It must be the
 * only writer of its log. {@link EmbeddedRegistryRoutes} gives it its HTTP form.
 */
public final class EmbeddedRegistry implements AutoCloseable {
    private static final EmbeddedRegistryCompatibility DEFAULT = EmbeddedRegistryCompatibility.BACKWARD;

    private final EmbeddedRegistryLog log;
    private final EmbeddedRegistryState state = new EmbeddedRegistryState();

    /** Knows all that is in the log when it returns. The log is closed with the registry. */
    public EmbeddedRegistry(EmbeddedRegistryLog log) {
        this.log = log;
        try {
            log.follow(state::apply);
        } catch (RuntimeException e) {
            log.close();
            throw e;
        }
    }

    EmbeddedRegistryState state() {
        return state;
    }

    /** Adds the schema as a new version, where it isn't one already; returns its id. */
    synchronized int register(String subject, String text) {
        Schema schema = parse(text);
        Optional<Version> known = find(subject, schema, false);
        if (known.isPresent()) return known.get().id();
        List<String> objections = level(subject).objections(schema, schemas(state.versions(subject, false)));
        if (!objections.isEmpty()) throw EmbeddedRegistryError.incompatible(subject, objections.toString());
        List<Version> all = state.versions(subject, true);
        int version = all.isEmpty() ? 1 : all.get(all.size() - 1).version() + 1;
        Version added = new Version(subject, version, state.idFor(schema.toString()), schema.toString(), false);
        log.append(added.key(), added.value());
        return added.id();
    }

    /** The version of the subject that has this schema. */
    Version lookUp(String subject, String text, boolean deletedToo) {
        requireSubject(subject, deletedToo);
        return find(subject, parse(text), deletedToo).orElseThrow(() -> EmbeddedRegistryError.noSchema(""));
    }

    /** @param version a number, {@code latest} or {@code -1} */
    Version version(String subject, String version, boolean deletedToo) {
        List<Version> versions = requireSubject(subject, deletedToo);
        if (version.equals("latest") || version.equals("-1")) return versions.get(versions.size() - 1);
        int number = number(version);
        return versions.stream()
                .filter(v -> v.version() == number)
                .findFirst()
                .orElseThrow(() -> EmbeddedRegistryError.noVersion(version));
    }

    /** Why the schema could not follow that version, or with {@code null} all that its level asks for; empty when it could. */
    List<String> objections(String subject, String text, String version) {
        Schema schema = parse(text);
        List<Version> against =
                version == null ? state.versions(subject, false) : List.of(version(subject, version, false));
        return level(subject).objections(schema, schemas(against));
    }

    /**
     * Deletes versions: softly at first, so that they only stop being offered, then for good.
     *
     * @param version null for all of the subject
     */
    synchronized List<Integer> delete(String subject, String version, boolean permanent) {
        List<Version> standing = requireSubject(subject, permanent);
        List<Version> chosen = version == null ? standing : List.of(version(subject, version, permanent));
        if (permanent && chosen.stream().anyMatch(v -> !v.deleted()))
            throw EmbeddedRegistryError.notSoftDeleted(subject);
        for (Version v : chosen)
            log.append(
                    v.key(),
                    permanent ? EmbeddedRegistryState.purged(v) : v.asDeleted().value());
        return chosen.stream().map(Version::version).toList();
    }

    /** The level that holds for a subject. */
    EmbeddedRegistryCompatibility level(String subject) {
        return state.level(subject).or(() -> state.level(null)).orElse(DEFAULT);
    }

    /**
     * @param subject null for all that have none of their own
     * @param level   null takes back what was set
     */
    synchronized void setLevel(String subject, EmbeddedRegistryCompatibility level) {
        log.append(
                EmbeddedRegistryState.levelKey(subject),
                level == null ? null : EmbeddedRegistryState.levelValue(level));
    }

    List<Version> requireSubject(String subject, boolean deletedToo) {
        List<Version> versions = state.versions(subject, deletedToo);
        if (versions.isEmpty()) throw EmbeddedRegistryError.noSubject(subject);
        return versions;
    }

    private Optional<Version> find(String subject, Schema schema, boolean deletedToo) {
        String text = schema.toString();
        return state.versions(subject, deletedToo).stream()
                .filter(v -> v.schema().equals(text))
                .findFirst();
    }

    private static List<Schema> schemas(List<Version> versions) {
        List<Schema> schemas = new ArrayList<>();
        for (Version v : versions) schemas.add(parse(v.schema()));
        return schemas;
    }

    /** Parsing already takes white space and the order of attributes out of the comparison of schemas. */
    private static Schema parse(String text) {
        try {
            return new Schema.Parser().parse(text);
        } catch (AvroRuntimeException e) {
            throw EmbeddedRegistryError.invalidSchema(e.getMessage());
        }
    }

    private static int number(String version) {
        try {
            int number = Integer.parseInt(version);
            if (number > 0) return number;
        } catch (NumberFormatException e) {
            throw EmbeddedRegistryError.invalidVersion(version);
        }
        throw EmbeddedRegistryError.invalidVersion(version);
    }

    @Override
    public void close() {
        log.close();
    }
}
