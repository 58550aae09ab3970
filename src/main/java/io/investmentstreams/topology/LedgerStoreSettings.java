package io.investmentstreams.topology;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.DataBlockIndexType;
import org.rocksdb.Options;

/**
 * Sets up the stores of the ledger for what it does to them: many look-ups of single keys, most of which aren't there, all over what is
 * held. All other stores stay as Kafka Streams sets them up.
 */
public final class LedgerStoreSettings implements RocksDBConfigSetter {
    private static final long MEBIBYTE = 1L << 20;
    private static final long WRITE_BUFFER = 32 * MEBIBYTE;
    /** Of a write buffer, for a filter that spares the search in it. */
    private static final double FILTER_SHARE = 0.1;

    private static final Set<String> STORES =
            Set.of(Names.READINGS_STORE, Names.PROJECTS_STORE, Names.SHELVES_STORE, Names.INDEX_STORE);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        if (!STORES.contains(store)) return;
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setDataBlockIndexType(DataBlockIndexType.kDataBlockBinaryAndHash);
        // Read where the system holds the files: nothing is compressed, and a cache beside it would copy each block
        // once more.
        options.setAllowMmapReads(true);
        table.setNoBlockCache(true);
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
        // Nothing was opened.
    }
}
