package io.investmentstreams.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.Statistics;
import org.rocksdb.TickerType;

class LedgerStoreSettingsTest {
    private final LedgerStoreSettings settings = new LedgerStoreSettings();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {Names.INDEX_STORE, Names.READINGS_STORE, Names.PROJECTS_STORE, Names.SHELVES_STORE})
    void aKeyThatIsNotThereIsToldByTheFilterOfTheLastLevelToo(String store) throws RocksDBException {
        assertThat(toldByFilter(store)).isTrue();
    }

    @Test
    void otherStoresStayAsKafkaStreamsSetsThemUp() throws RocksDBException {
        assertThat(toldByFilter(Names.RATES_STORE)).isFalse();
    }

    /** Whether a key between two held ones, all of them in the last level, is told by a filter not to be there. */
    private boolean toldByFilter(String store) throws RocksDBException {
        RocksDB.loadLibrary();
        try (BloomFilter filter = new BloomFilter();
                Statistics statistics = new Statistics();
                Options options = asKafkaStreamsDoes(filter, statistics)) {
            settings.setConfig(store, options, Map.of());
            try (RocksDB db = RocksDB.open(options, folder.toString())) {
                db.put(key("a"), key("1"));
                db.put(key("c"), key("2"));
                db.compactRange();
                assertThat(db.get(key("b"))).isNull();
                return statistics.getTickerCount(TickerType.BLOOM_FILTER_USEFUL) > 0;
            }
        } finally {
            settings.close(store, null);
        }
    }

    private static Options asKafkaStreamsDoes(BloomFilter filter, Statistics statistics) {
        return new Options()
                .setCreateIfMissing(true)
                .setOptimizeFiltersForHits(true)
                .setStatistics(statistics)
                .setTableFormatConfig(new BlockBasedTableConfig().setFilterPolicy(filter));
    }

    private static byte[] key(String text) {
        return text.getBytes(UTF_8);
    }
}
