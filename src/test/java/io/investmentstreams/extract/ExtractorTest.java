package io.investmentstreams.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.role.Role;
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
    void aProjectWithoutANameTakesTheOneOfTheTitle() {
        Announcement a = read("总投资35亿元!晶科储能系统项目落户海宁", "5月6日,海宁市与晶科能源签约。项目总投资35亿元,占地300亩。");
        assertThat(a.projects()).extracting(ProjectItem::name).containsExactly("晶科储能系统项目");
    }

    @Test
    void anEmptyTextIsRead() {
        assertThat(read("", "").verdict()).isEqualTo(Verdict.NOT_ANNOUNCEMENT);
    }

    @Test
    void aTextOfThousandsOfAmountsIsLeftUndecided() {
        Announcement a = read(null, "1亿元,".repeat(3000));
        assertThat(a.verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(a.doubts()).hasSize(1);
        assertThat(a.amounts()).hasSize(3000).allMatch(m -> m.role() == Role.OTHER);
    }

    @Test
    void itemsLieInTheirCeremonyAndTakeItsPlace() {
        Announcement a = read(null, "5月9日,宜都市举行招商大会,9个项目集中签约,总投资66亿元。其中,总投资20亿元的江润磷化工项目将建设两条生产线。");
        assertThat(a.projects()).hasSize(1);
        ProjectItem item = a.projects().get(0);
        assertThat(item.within()).isZero();
        assertThat(item.stage()).isEqualTo(Stage.SIGNED);
        assertThat(item.sector()).isEqualTo("chemicals");
        assertThat(item.region()).isEqualTo(a.totals().get(0).region());
        assertThat(item.region().path()).endsWith("宜都市");
    }

    @Test
    void everySpanIsASliceOfTheText() {
        String text = "\u3000總投資３０億元的宏遠鋰電池項目(項(xiàng)目)落戶來安縣。";
        Announcement a = read(null, text);
        assertThat(a.projects()).hasSize(1);
        a.amounts()
                .forEach(m -> assertThat(
                                text.substring(m.span().start(), m.span().end()))
                        .isEqualTo(m.span().text()));
        a.projects()
                .forEach(p -> assertThat(text.substring(
                                p.evidence().start(), p.evidence().end()))
                        .isEqualTo(p.evidence().text()));
    }
}
