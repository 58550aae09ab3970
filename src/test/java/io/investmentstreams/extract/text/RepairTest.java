package io.investmentstreams.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {
    private static final TextCleaner CLEANER = new TextCleaner();

    @Test
    void theRulesOwnExamplesAreRepaired() {
        assertThat(CLEANER.clean("記者從??导瘓F獲悉").text()).isEqualTo("记者从海康集团获悉");
        assertThat(CLEANER.clean("簽約儀式?F(xiàn)場(chǎng)熱烈").text()).isEqualTo("签约仪式。现场热烈");
        assertThat(CLEANER.clean("基金規(guī)模5億元,支持創(chuàng)新?；饘⒔Y(jié)合科技").text())
                .isEqualTo("基金规模5亿元,支持创新。基金将结合科技");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市縣舉行項目簽約儀式。現場共簽約12個項目,總投資35億元。企業家發言。",
                "計劃總投資18億元。項目建成後,年產值30億元。雙方還將合作。",
                "上海電氣集團投資6億元,珠海格力電器投資9億元。雙方握手。",
            })
    void whatTheGeneratorDamagesComesBack(String text) {
        String damaged = Damage.marksReplaced(text);
        assertThat(CLEANER.clean(damaged).text()).isEqualTo(CLEANER.clean(text).text());
    }

    @Test
    void aSpanOfRepairedTextPointsAtTheDamage() {
        String text = "共簽約12個項目。現場熱烈";
        String damaged = Damage.marksReplaced(text);
        CleanText clean = CLEANER.clean(damaged);
        int at = clean.text().indexOf("现场");
        Span span = clean.span(at, at + 2);
        assertThat(damaged).contains("?,F場");
        assertThat(span.text()).isEqualTo(",F場");
        assertThat(span.normalized()).isEqualTo("现场");
    }

    @ParameterizedTest
    @ValueSource(strings = {"为什么这些企业集体亮相?在采访中,企业给出了答案。", "投资10亿元?!真的吗?是的。", "Why invest? 因为市场大。", "有多少企业签约?;答案是30家。"})
    void anHonestQuestionStays(String text) {
        CleanText clean = CLEANER.clean(text);
        assertThat(clean.text()).isEqualTo(text);
        assertThat(clean.damaged()).isFalse();
    }

    @Test
    void whatCannotBeRepairedIsFlagged() {
        CleanText clean = CLEANER.clean("总投资\uFFFD\uFFFD亿元的项目签约。次日开工。");
        int at = clean.text().indexOf("亿元");
        assertThat(clean.damaged(at - 1, at + 2)).isTrue();
        assertThat(clean.damaged(clean.text().indexOf("次日"), clean.text().length()))
                .isFalse();
        assertThat(clean.text()).endsWith("次日开工。");
    }

    @Test
    void pinyinGoesAndOtherBracketsStay() {
        Map<Character, String> readings =
                Map.of('項', "xiàng", '長', "zhǎng", '無', "wú", '產', "chǎn", '強', "qiáng", '綠', "lǜ");
        String text = "無錫市長三角產業項目綠色強鏈";
        assertThat(CLEANER.clean(Damage.withPinyin(text, readings)).text()).isEqualTo("无锡市长三角产业项目绿色强链");
        String brackets = "电池包(PACK)与研发外包(CRO)、集团(TCL)、应用(app)、银行(bank)及车间(a)";
        assertThat(CLEANER.clean(brackets).text()).isEqualTo(brackets);
        assertThat(CLEANER.clean("項（xiang）目（mù）").text()).isEqualTo("项目");
    }
}
