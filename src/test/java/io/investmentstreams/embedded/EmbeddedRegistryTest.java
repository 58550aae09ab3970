package io.investmentstreams.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EmbeddedRegistryTest {
    private static final String V1 = record("{\"name\":\"a\",\"type\":\"string\"}");
    private static final String V2 =
            record("{\"name\":\"a\",\"type\":\"string\"},{\"name\":\"b\",\"type\":\"int\",\"default\":0}");
    private static final String INCOMPATIBLE =
            record("{\"name\":\"a\",\"type\":\"string\"},{\"name\":\"c\",\"type\":\"int\"}");

    private final EmbeddedRegistryMemory log = new EmbeddedRegistryMemory();
    private final EmbeddedRegistry registry = new EmbeddedRegistry(log);

    @Test
    void theSameSchemaHasTheSameIdInEverySubject() {
        int id = registry.register("s", V1);
        assertThat(registry.register("s", V1.replace(",", " ,\n"))).isEqualTo(id);
        assertThat(registry.register("other", V1)).isEqualTo(id);
        assertThat(registry.register("s", V2)).isEqualTo(id + 1);
        assertThat(registry.version("s", "latest", false).version()).isEqualTo(2);
    }

    @Test
    void idsAndVersionsAreTheSameAfterARestartAndCompaction() {
        int id = registry.register("s", V1);
        int second = registry.register("s", V2);
        registry.setLevel("s", EmbeddedRegistryCompatibility.NONE);
        try (EmbeddedRegistry again = new EmbeddedRegistry(log.compacted())) {
            assertThat(again.register("s", V1)).isEqualTo(id);
            assertThat(again.version("s", "2", false).id()).isEqualTo(second);
            assertThat(again.level("s")).isEqualTo(EmbeddedRegistryCompatibility.NONE);
            assertThat(again.register("s", INCOMPATIBLE)).isEqualTo(second + 1);
        }
    }

    @Test
    void anIdIsNeverGivenOutTwiceNorForgotten() {
        int id = registry.register("s", V1);
        registry.delete("s", null, false);
        registry.delete("s", null, true);
        try (EmbeddedRegistry again = new EmbeddedRegistry(log.compacted())) {
            assertThat(again.state().subjects("", true)).isEmpty();
            assertThat(again.state().schema(id)).isPresent();
            assertThat(again.register("s", V2)).isGreaterThan(id);
            assertThat(again.register("other", V1)).isEqualTo(id);
        }
    }

    @Test
    void whatTheLastVersionCannotBeReadWithIsRefused() {
        registry.register("s", V1);
        assertThatThrownBy(() -> registry.register("s", INCOMPATIBLE))
                .isInstanceOfSatisfying(EmbeddedRegistryError.class, e -> {
                    assertThat(e.status()).isEqualTo(409);
                    assertThat(e).hasMessageContaining("\"s\"").hasMessageContaining("c");
                });
        assertThat(registry.objections("s", INCOMPATIBLE, "1")).isNotEmpty();
        assertThat(registry.objections("s", V2, "latest")).isEmpty();
    }

    @Test
    void theLevelOfAllHoldsWhereASubjectHasNone() {
        registry.register("s", V1);
        registry.setLevel(null, EmbeddedRegistryCompatibility.NONE);
        assertThat(registry.register("s", INCOMPATIBLE)).isEqualTo(2);
        registry.setLevel(null, null);
        assertThat(registry.level("s")).isEqualTo(EmbeddedRegistryCompatibility.BACKWARD);
    }

    @Test
    void aDeletedVersionIsOfferedNoMoreAndCanComeBack() {
        int id = registry.register("s", V1);
        assertThatThrownBy(() -> registry.delete("s", "1", true))
                .isInstanceOfSatisfying(
                        EmbeddedRegistryError.class, e -> assertThat(e.code()).isEqualTo(40405));
        assertThat(registry.delete("s", "1", false)).containsExactly(1);
        assertThat(registry.state().subjects("", false)).isEmpty();
        assertThat(registry.state().subjects("", true)).containsExactly("s");
        assertThat(registry.register("s", V1)).isEqualTo(id);
        assertThat(registry.version("s", "latest", false).version()).isEqualTo(2);
    }

    @Test
    void whatIsNoSchemaIsRefused() {
        assertThatThrownBy(() -> registry.register("s", "{\"type\":\"recor"))
                .isInstanceOfSatisfying(
                        EmbeddedRegistryError.class, e -> assertThat(e.code()).isEqualTo(42201));
    }

    @Test
    void anEntryOfTheLogThatCannotBeReadCostsNoOther() {
        log.append("not json", "x");
        log.append("{\"keytype\":\"NOOP\",\"magic\":0}", null);
        log.append("{\"keytype\":\"CONFIG\",\"subject\":\"s\",\"magic\":0}", "{\"compatibilityLevel\":\"ODD\"}");
        int id = registry.register("s", V1);
        assertThat(new EmbeddedRegistry(log).state().schema(id)).isPresent();
    }

    private static String record(String fields) {
        return "{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + fields + "]}";
    }
}
