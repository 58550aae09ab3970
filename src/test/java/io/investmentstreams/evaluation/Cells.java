package io.investmentstreams.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.Measure;
import io.investmentstreams.totals.TotalsBatch;
import io.investmentstreams.totals.Window;
import java.util.Optional;

/** Compares a cell of the totals with what is expected of it. */
final class Cells {
    private Cells() {}

    static boolean holds(TotalsBatch.Result totals, JsonNode expected) {
        Optional<CellTotal> cell = totals.totals().values().stream()
                .filter(c -> c.path().equals(expected.path("region").asText()))
                .filter(c -> c.sector().equals(expected.path("sector").asText()))
                .findFirst();
        Window window = Window.labelled(expected.path("window").asText());
        return cell.isPresent() && signed(cell.get().window(window).signed(), expected.path("signed"));
    }

    private static boolean signed(Measure m, JsonNode expected) {
        return Expected.equal(expected.path("value"), m.value())
                && Expected.equal(expected.path("low"), m.low())
                && Expected.equal(expected.path("high"), m.high())
                && m.projects() == expected.path("projects").asLong();
    }
}
