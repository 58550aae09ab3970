package io.investmentstreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares what the topics hold with what the batch computation gives. */
final class Outcomes {
    private Outcomes() {}

    /** The same but for revisions, which tell in how many steps it came about. */
    static void assertSame(Object is, Object should) {
        assertThat(is)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*revision")
                .isEqualTo(should);
    }
}
