package io.investmentstreams.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {
    private static final Regions REGIONS = new Regions();

    @Test
    void aCodeGivesItsPath() {
        assertThat(REGIONS.byCode("320583")).contains(new Region("320583", "江苏省/苏州市/昆山市"));
        assertThat(REGIONS.byCode("310117106")).contains(new Region("310117106", "上海市/松江区/洞泾镇"));
        assertThat(REGIONS.byCode("429004")).contains(new Region("429004", "湖北省/仙桃市"));
        assertThat(REGIONS.byCode("100000")).contains(Region.NATION);
        assertThat(REGIONS.byCode("999999")).isEmpty();
    }

    @Test
    void theNationHasThirtyFourProvincesAndTheirChildrenFollow() {
        assertThat(REGIONS.children("100000")).hasSize(34);
        assertThat(REGIONS.children("310000")).extracting(Region::path).contains("上海市/松江区");
        assertThat(REGIONS.children("441900")).extracting(Region::path).contains("广东省/东莞市/茶山镇");
        assertThat(REGIONS.children("nowhere")).isEmpty();
    }
}
