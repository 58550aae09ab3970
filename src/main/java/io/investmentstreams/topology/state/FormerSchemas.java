package io.investmentstreams.topology.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.message.MissingSchemaException;
import org.apache.avro.message.SchemaStore;

/**
 * The schemas that earlier releases wrote state with. When a schema of {@code schemas/internal.avsc} changes, the former one is
 * kept as {@code /former-schemas/FINGERPRINT.avsc} on the class path, its 64-bit Avro fingerprint in 16 hex digits.
 */
final class FormerSchemas implements SchemaStore {
    private final Map<Long, Schema> known = new ConcurrentHashMap<>();

    @Override
    public Schema findByFingerprint(long fingerprint) {
        return known.computeIfAbsent(fingerprint, FormerSchemas::load);
    }

    private static Schema load(long fingerprint) {
        String file = "/former-schemas/%016x.avsc".formatted(fingerprint);
        try (InputStream in = FormerSchemas.class.getResourceAsStream(file)) {
            if (in == null)
                throw new MissingSchemaException("state was written by another release (" + file
                        + " is not known): stop every instance, then run `reset`");
            return new Schema.Parser().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
