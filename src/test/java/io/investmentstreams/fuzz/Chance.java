package io.investmentstreams.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import java.util.Random;

/** Where a fuzzer or a property takes its choices from. */
interface Chance {
    /** A number from 0 to {@code bound} − 1; 0 when the bound is below 1. */
    int below(int bound);

    /** The fuzzer's bytes as long as they last, then numbers that follow from the first of them: short inputs give long texts, too. */
    static Chance from(FuzzedDataProvider data) {
        Random rest = new Random(data.consumeLong());
        return bound -> {
            if (bound < 1) return 0;
            return data.remainingBytes() > 0 ? data.consumeInt(0, bound - 1) : rest.nextInt(bound);
        };
    }

    default <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }
}
