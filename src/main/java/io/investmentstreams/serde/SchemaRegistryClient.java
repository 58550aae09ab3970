package io.investmentstreams.serde;

import org.apache.avro.Schema;

/**
 * What serializers ask of a schema registry. Implementations are safe for use by many threads and remember what cannot change.
 * All methods throw {@link RegistryException} when the registry refuses and {@link RegistryUnavailableException} when there is none.
 */
public interface SchemaRegistryClient {
    /**
     * The id of the schema under the subject, where it is added as a new version if it isn't there.
     *
     * @param normalize asks the registry to compare the normal forms of schemas
     */
    int register(String subject, Schema schema, boolean normalize);

    /** The id of the schema under the subject, where it must be a version already. */
    int idOf(String subject, Schema schema, boolean normalize);

    /**
     * The schema of an id.
     *
     * @param subject where it was met, which a registry with several contexts needs; may be null
     */
    Schema byId(int id, String subject);

    /** The newest version of a subject; remembered for a short while only. */
    Registered latest(String subject);

    /** A schema as one version of a subject. */
    record Registered(int id, int version, Schema schema) {}
}
