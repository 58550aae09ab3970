package io.investmentstreams.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameProjectTest {
    private static final String RECORDED = "# Recorded: ";

    static List<LabelledPair> pairs() {
        return LabelledPair.read("pairs.txt");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pairsAreToldApart(LabelledPair pair) {
        assertThat(pair.joined()).as(pair.line()).isEqualTo(pair.same());
    }

    /** Better figures fail too, so that the record is always what stands. */
    @ParameterizedTest
    @ValueSource(strings = {"pairs-tuning.txt", "pairs-held-out.txt"})
    void hardPairsAreToldAsWellAsRecorded(String file) {
        List<LabelledPair> pairs = LabelledPair.read(file);
        List<LabelledPair> joined = pairs.stream().filter(LabelledPair::joined).toList();
        long right = joined.stream().filter(LabelledPair::same).count();
        long same = pairs.stream().filter(LabelledPair::same).count();
        String figures = String.format(
                Locale.ROOT, "precision %.1f %%, recall %.1f %%", 100.0 * right / joined.size(), 100.0 * right / same);
        System.out.println(file + ": " + pairs.size() + " pairs, " + figures);
        String recorded = LabelledPair.lines(file).stream()
                .filter(line -> line.startsWith(RECORDED))
                .findFirst()
                .orElseThrow();
        assertThat(figures).isEqualTo(recorded.substring(RECORDED.length()));
    }
}
