package io.investmentstreams.embedded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityResult;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;

/** Which versions of a subject may follow one another. */
enum EmbeddedRegistryCompatibility {
    /** Anything goes. */
    NONE(false, false, false),
    /** The new version reads what the last one wrote. */
    BACKWARD(true, false, false),
    BACKWARD_TRANSITIVE(true, false, true),
    /** The last version reads what the new one writes. */
    FORWARD(false, true, false),
    FORWARD_TRANSITIVE(false, true, true),
    /** Both. */
    FULL(true, true, false),
    FULL_TRANSITIVE(true, true, true);

    private final boolean backward;
    private final boolean forward;
    private final boolean transitive;

    EmbeddedRegistryCompatibility(boolean backward, boolean forward, boolean transitive) {
        this.backward = backward;
        this.forward = forward;
        this.transitive = transitive;
    }

    static EmbeddedRegistryCompatibility named(String name) {
        for (EmbeddedRegistryCompatibility level : values())
            if (level.name().equals(name.toUpperCase(Locale.ROOT))) return level;
        throw EmbeddedRegistryError.invalidLevel(name);
    }

    /**
     * Why the schema may not follow the earlier ones; empty when it may.
     *
     * @param earlier oldest first
     */
    List<String> objections(Schema schema, List<Schema> earlier) {
        List<Schema> against = new ArrayList<>(earlier);
        Collections.reverse(against);
        if (!transitive && !against.isEmpty()) against = against.subList(0, 1);
        List<String> objections = new ArrayList<>();
        for (Schema old : against) {
            if (backward) addObjections("the new schema cannot read the old", schema, old, objections);
            if (forward) addObjections("the old schema cannot read the new", old, schema, objections);
        }
        return objections;
    }

    private static void addObjections(String what, Schema reader, Schema writer, List<String> objections) {
        SchemaCompatibilityResult result = SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getResult();
        if (result.getCompatibility() == SchemaCompatibilityType.COMPATIBLE) return;
        result.getIncompatibilities()
                .forEach(i ->
                        objections.add(what + " at " + i.getLocation() + ": " + i.getType() + ", " + i.getMessage()));
    }
}
