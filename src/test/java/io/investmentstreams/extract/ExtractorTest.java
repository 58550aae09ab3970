package io.investmentstreams.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final Extractor EXTRACTOR = new Extractor();

    static Announcement read(String title, String text) {
        return EXTRACTOR.extract(new Article("a1", null, null, title, text, "2023-06-02T20:00:00Z", null));
    }

    @Test
    void aTextWithoutInvestmentIsNoAnnouncement() {
        Announcement a = read(null, "昨天下午,我市下了一场大雨。");
        assertThat(a.verdict()).isEqualTo(Verdict.NOT_ANNOUNCEMENT);
        assertThat(a.projects()).isEmpty();
        assertThat(a.totals()).isEmpty();
    }

    @Test
    void theDayOfPublicationIsTheDayInChina() {
        assertThat(read(null, "无").publishedOn()).hasToString("2023-06-03");
    }

    @Test
    void aTitleThatRepeatsTheBodyCountsOnce() {
        Announcement a = read("海门签约12个项目 总投资80亿元", "6月1日,海门区举行项目集中签约仪式,12个项目成功签约,总投资80亿元。");
        assertThat(a.totals()).hasSize(1);
        assertThat(a.amounts()).extracting(AmountMention::role).containsExactly(Role.REPEAT, Role.EVENT_TOTAL);
        assertThat(a.amounts().get(0).span().in()).isEqualTo("title");
        assertThat(a.totals().get(0).amount().value()).isEqualByComparingTo(new BigDecimal("8000000000"));
        assertThat(a.totals().get(0).on()).hasToString("2023-06-01");
        assertThat(a.totals().get(0).region().path()).endsWith("海门区");
    }

    @Test
    void anEmptyTextIsRead() {
        assertThat(read("", "").verdict()).isEqualTo(Verdict.NOT_ANNOUNCEMENT);
    }
}
