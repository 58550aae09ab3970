package io.investmentstreams.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The registry's log in memory; a registry opened on it anew is one that was restarted. */
public final class EmbeddedRegistryMemory implements EmbeddedRegistryLog {
    private final List<String[]> entries = new ArrayList<>();
    private BiConsumer<String, String> reader;

    @Override
    public void follow(BiConsumer<String, String> newReader) {
        reader = newReader;
        for (String[] entry : entries) reader.accept(entry[0], entry[1]);
    }

    @Override
    public void append(String key, String value) {
        entries.add(new String[] {key, value});
        reader.accept(key, value);
    }

    /** As compaction leaves it: of each key the last entry. */
    EmbeddedRegistryMemory compacted() {
        EmbeddedRegistryMemory compacted = new EmbeddedRegistryMemory();
        for (int i = 0; i < entries.size(); i++) {
            String key = entries.get(i)[0];
            boolean last = entries.stream().skip(i + 1L).noneMatch(e -> e[0].equals(key));
            if (last) compacted.entries.add(entries.get(i));
        }
        return compacted;
    }

    @Override
    public void close() {}
}
