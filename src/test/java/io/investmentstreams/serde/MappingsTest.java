package io.investmentstreams.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Correction.Action;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.ReviewItem;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class MappingsTest {
    @Property(tries = 200)
    void anArticleComesBackAsItWas(@ForAll("articles") Article article) throws IOException {
        assertThat(throughBytes(Mappings.ARTICLE, article)).isEqualTo(article);
    }

    @Property(tries = 200)
    void anAnnouncementComesBackAsItWas(@ForAll("announcements") Announcement announcement) throws IOException {
        assertThat(throughBytes(Mappings.ANNOUNCEMENT, announcement)).isEqualTo(announcement);
    }

    @Property(tries = 200)
    void aProjectComesBackAsItWas(@ForAll("projects") Project project) throws IOException {
        assertThat(throughBytes(Mappings.PROJECT, project)).isEqualTo(project);
    }

    @Property(tries = 200)
    void naiveAmountsComeBackAsTheyWere(@ForAll("naive") NaiveAmountsOf naive) throws IOException {
        assertThat(throughBytes(Mappings.NAIVE_AMOUNTS, naive)).isEqualTo(naive);
    }

    @Property(tries = 100)
    void aRateComesBackAsItWas(@ForAll("rates") FxRate rate) throws IOException {
        assertThat(throughBytes(Mappings.FX_RATE, rate)).isEqualTo(rate);
    }

    @Property(tries = 100)
    void aTotalComesBackAsItWas(@ForAll("totals") CellTotal total) throws IOException {
        assertThat(throughBytes(Mappings.TOTAL, total)).isEqualTo(total);
    }

    @Property(tries = 100)
    void aDayComesBackAsItWas(@ForAll("days") DaySlice day) throws IOException {
        assertThat(throughBytes(Mappings.DAY, day)).isEqualTo(day);
    }

    @Property(tries = 100)
    void aChangeComesBackAsItWas(@ForAll("changes") CellChange change) throws IOException {
        assertThat(throughBytes(Mappings.CHANGE, change)).isEqualTo(change);
    }

    @Test
    void aCorrectionComesBackAsItWas() throws IOException {
        Correction split = new Correction("a1", Action.SPLIT, null, Map.of(), "li", "another deal");
        assertThat(throughBytes(Mappings.CORRECTION, split)).isEqualTo(split);
        Correction set = new Correction(
                "p00112233445566778899", Action.SET, null, Map.of("amount", "18", "on", "2021-11-09"), "li", "misread");
        assertThat(throughBytes(Mappings.CORRECTION, set)).isEqualTo(set);
    }

    @Test
    void aReviewComesBackAsItWas() throws IOException {
        ReviewItem item = new ReviewItem("a1", "future_date", "says 2099-01-01, read on 2021-11-10");
        assertThat(throughBytes(Mappings.REVIEW, item)).isEqualTo(item);
    }

    @Test
    void noFractionOfACentIsLostInSilence() {
        assertThatThrownBy(() -> Parts.money(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    private static <T, A extends SpecificRecord> T throughBytes(Mapping<T, A> mapping, T record) throws IOException {
        A avro = mapping.toAvro().apply(record);
        SpecificData data = SpecificData.getForClass(mapping.avroType());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new SpecificDatumWriter<A>(avro.getSchema(), data).write(avro, encoder);
        encoder.flush();
        var decoder = DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null);
        A read = new SpecificDatumReader<A>(avro.getSchema(), avro.getSchema(), data).read(null, decoder);
        return mapping.fromAvro().apply(read);
    }

    @Provide
    Arbitrary<Article> articles() {
        return Records.article();
    }

    @Provide
    Arbitrary<Announcement> announcements() {
        return Records.announcement();
    }

    @Provide
    Arbitrary<Project> projects() {
        return Records.project();
    }

    @Provide
    Arbitrary<NaiveAmountsOf> naive() {
        return Records.naiveAmounts();
    }

    @Provide
    Arbitrary<FxRate> rates() {
        return Records.rate();
    }

    @Provide
    Arbitrary<CellTotal> totals() {
        return Records.cellTotal();
    }

    @Provide
    Arbitrary<DaySlice> days() {
        return Records.daySlice();
    }

    @Provide
    Arbitrary<CellChange> changes() {
        return Records.cellChange();
    }
}
