package io.investmentstreams.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceReaderTest {
    private static final PlaceReader READER = new PlaceReader();

    @Test
    void aCodeGivesItsPath() {
        assertThat(READER.byCode("320583")).contains(new Region("320583", "江苏省/苏州市/昆山市"));
        assertThat(READER.byCode("310117106")).contains(new Region("310117106", "上海市/松江区/洞泾镇"));
        assertThat(READER.byCode("429004")).contains(new Region("429004", "湖北省/仙桃市"));
        assertThat(READER.byCode("100000")).contains(Region.NATION);
        assertThat(READER.byCode("999999")).isEmpty();
    }

    @Test
    void theNationHasThirtyFourProvincesAndTheirChildrenFollow() {
        assertThat(READER.children("100000")).hasSize(34);
        assertThat(READER.children("310000")).extracting(Region::path).contains("上海市/松江区");
        assertThat(READER.children("441900")).extracting(Region::path).contains("广东省/东莞市/茶山镇");
        assertThat(READER.children("nowhere")).isEmpty();
    }

    @Test
    void aCountyIsFoundByItsName() {
        assertThat(READER.read("昆山市新兴产业发展大会举行"))
                .containsExactly(new PlaceFound(0, 3, new Region("320583", "江苏省/苏州市/昆山市"), PlaceKind.DIVISION, false));
    }
}
