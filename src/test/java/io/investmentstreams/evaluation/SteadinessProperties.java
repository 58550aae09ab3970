package io.investmentstreams.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Extractor;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SteadinessProperties {
    private static final Extractor EXTRACTOR = new Extractor();
    private static final List<Article> ARTICLES = Samples.articles();

    @Property(tries = 60)
    void furnitureDigitsScriptAndPinyinLeaveTheCountedAmountsAsTheyAre(
            @ForAll("articles") Article article, @ForAll Variant variant, @ForAll long seed) {
        assertThat(Steadiness.isSteady(article, variant, new Random(seed), EXTRACTOR))
                .as("%s, %s, seed %d", article.id(), variant, seed)
                .isTrue();
    }

    @Property(tries = 40)
    void everyVariantIsAnotherText(@ForAll("articles") Article article, @ForAll long seed) {
        Random random = new Random(seed);
        assertThat(Variant.FURNITURE.of(article.text(), random)).contains(article.text());
        assertThat(Variant.PINYIN.of(article.text(), random)).isNotEqualTo(article.text());
        assertThat(Variant.FULL_WIDTH.of("投资1.5亿元", random)).isEqualTo("投资１．５亿元");
        assertThat(Variant.TRADITIONAL.of("签约项目", random)).isEqualTo("簽約項目");
    }

    @Provide
    Arbitrary<Article> articles() {
        return Arbitraries.of(ARTICLES);
    }
}
