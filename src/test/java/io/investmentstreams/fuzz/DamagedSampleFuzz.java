package io.investmentstreams.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.investmentstreams.extract.Article;
import io.investmentstreams.extract.Extractor;
import java.util.List;

class DamagedSampleFuzz {
    private static final Extractor EXTRACTOR = new Extractor();
    private static final List<Article> SAMPLES = Samples.all();

    @FuzzTest(maxDuration = "10m")
    void aDamagedArticleIsReadSoundly(FuzzedDataProvider data) {
        Chance chance = Chance.from(data);
        Article whole = chance.of(SAMPLES);
        String text = new Damage(chance).harm(whole.text(), 1 + chance.below(12));
        Article article = new Article("a", null, null, whole.title(), text, whole.publishedAt(), null);
        Sound.check(article, EXTRACTOR.extract(article));
    }
}
