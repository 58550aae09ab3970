package io.investmentstreams.embedded;

import java.util.function.BiConsumer;

/** Where the registry keeps what it knows: entries in one order, of each key the last. */
public interface EmbeddedRegistryLog extends AutoCloseable {
    /**
     * Hands every entry, from the first on, to the reader, in order and one at a time; those of the future as well. Returns when
     * all that were there at the call have been handed over.
     *
     * @param reader takes key and value; a null value takes the key's entry back
     */
    void follow(BiConsumer<String, String> reader);

    /** Returns when the entry is durable and has been handed to the reader. */
    void append(String key, String value);

    @Override
    void close();
}
