package io.investmentstreams.topology;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.DataBlockIndexType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;

/**
 * Sets up the stores of the ledger for what it does to them: many look-ups of single keys, most of which aren't there. All other stores
 * stay as Kafka Streams sets them up.
 */
public final class LedgerStoreSettings implements RocksDBConfigSetter {
    private static final long MEBIBYTE = 1L << 20;
    private static final long CACHE_OF_SHELVES = 256 * MEBIBYTE;
    private static final long CACHE = 64 * MEBIBYTE;
    private static final long WRITE_BUFFER = 32 * MEBIBYTE;
    /** Of a write buffer, for a filter that spares the search in it. */
    private static final double FILTER_SHARE = 0.1;

    private static final Set<String> STORES =
            Set.of(Names.READINGS_STORE, Names.PROJECTS_STORE, Names.SHELVES_STORE, Names.INDEX_STORE);

    private final Map<String, Cache> caches = new ConcurrentHashMap<>();

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        if (!STORES.contains(store)) return;
        Cache cache = new LRUCache(store.equals(Names.SHELVES_STORE) ? CACHE_OF_SHELVES : CACHE);
        caches.put(store, cache);
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(cache);
        table.setDataBlockIndexType(DataBlockIndexType.kDataBlockBinaryAndHash);
        options.setTableFormatConfig(table);
        // Kafka Streams leaves filters out of the last level, where most of what is held lies: each miss would read a
        // block.
        options.setOptimizeFiltersForHits(false);
        options.setMemtableWholeKeyFiltering(true);
        options.setMemtablePrefixBloomSizeRatio(FILTER_SHARE);
        options.setWriteBufferSize(WRITE_BUFFER);
    }

    @Override
    public void close(String store, Options options) {
        Cache cache = caches.remove(store);
        if (cache != null) cache.close();
    }
}
