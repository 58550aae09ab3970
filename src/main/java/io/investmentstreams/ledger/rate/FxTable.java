package io.investmentstreams.ledger.rate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Daily rates to CNY that don't change: those bundled under {@code fx/}, from 2000-01-03 to 2026-09-29. Of two sources for one
 * day the ECB stands. No gap is longer than ten days up to 2024-12-08; later ones are up to 35 days long.
 */
public final class FxTable implements FxRates {
    private static final List<String> FILES = List.of("/fx/fed.csv.gz", "/fx/ecb.csv.gz", "/fx/currency-api.csv.gz");
    private static final String SOURCE = "# Source: ";

    private final Map<String, NavigableMap<LocalDate, FxRate>> quotes = new HashMap<>();

    private FxTable() {}

    /** Reads the bundled rates; takes some tens of milliseconds. */
    public static FxTable bundled() {
        FxTable table = new FxTable();
        FILES.forEach(table::load);
        return table;
    }

    /** A table of just these rates; of two for one currency and day the later in the collection stands. */
    public static FxTable of(Collection<FxRate> rates) {
        FxTable table = new FxTable();
        rates.forEach(table::add);
        return table;
    }

    /** This table with other rates laid over it: on the same day theirs stand. Rates without a figure are passed over. */
    public FxTable with(Collection<FxRate> rates) {
        FxTable table = new FxTable();
        quotes.forEach((currency, days) -> table.quotes.put(currency, new TreeMap<>(days)));
        rates.stream().filter(r -> r.rate() != null).forEach(table::add);
        return table;
    }

    /** ISO 4217 codes of the currencies that have a quote on any day. */
    public Set<String> currencies() {
        return new TreeSet<>(quotes.keySet());
    }

    @Override
    public FxRate lastQuote(String currency, LocalDate day) {
        Map.Entry<LocalDate, FxRate> last = days(currency).floorEntry(day);
        return last == null ? null : last.getValue();
    }

    @Override
    public LocalDate nextQuoteAfter(String currency, LocalDate day) {
        return days(currency).higherKey(day);
    }

    private NavigableMap<LocalDate, FxRate> days(String currency) {
        return quotes.getOrDefault(currency, new TreeMap<>());
    }

    private void add(FxRate rate) {
        quotes.computeIfAbsent(rate.currency(), c -> new TreeMap<>()).put(rate.on(), rate);
    }

    private void load(String file) {
        try (InputStream in = FxTable.class.getResourceAsStream(file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            String source = file;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SOURCE)) source = line.substring(SOURCE.length());
                if (!line.startsWith("#")) add(parse(line, source));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static FxRate parse(String line, String source) {
        String[] cells = line.split(",");
        return new FxRate(cells[1], LocalDate.parse(cells[0]), new BigDecimal(cells[2]), source);
    }
}
