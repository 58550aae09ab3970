package io.investmentstreams.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceReaderProperties {
    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final PlaceReader READER = new PlaceReader();
    private static final Regions REGIONS = new Regions();

    @Property(tries = 500)
    void anyTextIsReadAndSpansLieInItInOrder(@ForAll String text) {
        check(text);
    }

    @Property(tries = 500)
    void textMadeOfNamesAndWordsIsReadToo(@ForAll("pieces") List<String> pieces) {
        check(String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        Arbitrary<String> names = Arbitraries.of(
                GAZETTEER.divisions().stream().limit(6000).map(Division::name).toList());
        Arbitrary<String> words = Arbitraries.of(
                "与", "在", "和", "市", "区", "高新区", "集团", "有限公司", "(", ")", "、", "。", "签约", "路", "镇", "\n", "\ud83d");
        return Arbitraries.oneOf(names, words).list().ofMaxSize(40);
    }

    @Example
    void theFullPathOfEveryDivisionIsThatDivision() {
        assertThat(GAZETTEER.divisions().stream().filter(d -> !d.isForeign()))
                .hasSizeGreaterThan(41_000)
                .allSatisfy(PlaceReaderProperties::pathGivesItself);
    }

    @Example
    void everyParentIsInTheGazetteer() {
        assertThat(GAZETTEER.divisions())
                .allSatisfy(d -> assertThat(d.region().lineage())
                        .allSatisfy(r -> assertThat(REGIONS.byCode(r.code())).contains(r)));
    }

    @Example
    void everyTableNamesDivisionsByTheirOwnPath() {
        for (String table : List.of("former.tsv", "aliases.tsv", "zones.tsv"))
            assertThat(Table.rows(table))
                    .allSatisfy(row ->
                            assertThat(GAZETTEER.byCode(row[1]).region().path()).isEqualTo(row[2]));
    }

    private static void pathGivesItself(Division d) {
        String path = d.region().path().replace("/", "");
        assertThat(READER.read(path)).as(path).singleElement().satisfies(p -> {
            assertThat(p.region()).isEqualTo(d.region());
            assertThat(p.start()).isZero();
            assertThat(p.end()).isEqualTo(path.length());
        });
    }

    private static void check(String text) {
        int last = 0;
        for (PlaceFound p : READER.read(text)) {
            assertThat(p.start()).isGreaterThanOrEqualTo(last);
            assertThat(p.end()).isGreaterThan(p.start()).isLessThanOrEqualTo(text.length());
            assertThat(REGIONS.byCode(p.region().code())).contains(p.region());
            last = p.end();
        }
    }
}
