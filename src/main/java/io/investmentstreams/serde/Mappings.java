package io.investmentstreams.serde;

import io.investmentstreams.alert.Alert;
import io.investmentstreams.avro.InvestmentChange;
import io.investmentstreams.avro.InvestmentDay;
import io.investmentstreams.avro.InvestmentTotal;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.Article;
import io.investmentstreams.ledger.Correction;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.ReviewItem;
import io.investmentstreams.ledger.rate.FxRate;
import io.investmentstreams.totals.CellChange;
import io.investmentstreams.totals.CellTotal;
import io.investmentstreams.totals.DaySlice;

/** The mapping of every record that travels through a topic. */
public final class Mappings {
    public static final Mapping<Article, io.investmentstreams.avro.Article> ARTICLE =
            new Mapping<>(io.investmentstreams.avro.Article.class, Mappings::articleToAvro, Mappings::articleFromAvro);
    public static final Mapping<Announcement, io.investmentstreams.avro.Announcement> ANNOUNCEMENT = new Mapping<>(
            io.investmentstreams.avro.Announcement.class, AnnouncementMapper::toAvro, AnnouncementMapper::fromAvro);
    public static final Mapping<Project, io.investmentstreams.avro.Project> PROJECT =
            new Mapping<>(io.investmentstreams.avro.Project.class, ProjectMapper::toAvro, ProjectMapper::fromAvro);
    public static final Mapping<ReviewItem, io.investmentstreams.avro.Review> REVIEW =
            new Mapping<>(io.investmentstreams.avro.Review.class, Mappings::reviewToAvro, Mappings::reviewFromAvro);
    public static final Mapping<NaiveAmountsOf, io.investmentstreams.avro.NaiveAmounts> NAIVE_AMOUNTS =
            new Mapping<>(io.investmentstreams.avro.NaiveAmounts.class, NaiveMapper::toAvro, NaiveMapper::fromAvro);
    public static final Mapping<CellTotal, InvestmentTotal> TOTAL =
            new Mapping<>(InvestmentTotal.class, TotalsMapper::toAvro, TotalsMapper::fromAvro, TotalsWriter::total);
    public static final Mapping<DaySlice, InvestmentDay> DAY =
            new Mapping<>(InvestmentDay.class, TotalsMapper::toAvro, TotalsMapper::fromAvro, TotalsWriter::day);
    public static final Mapping<CellChange, InvestmentChange> CHANGE =
            new Mapping<>(InvestmentChange.class, TotalsMapper::toAvro, TotalsMapper::fromAvro, TotalsWriter::change);
    /** A rate that takes one back has no Avro form: it is written as a tombstone. */
    public static final Mapping<FxRate, io.investmentstreams.avro.FxRate> FX_RATE =
            new Mapping<>(io.investmentstreams.avro.FxRate.class, Mappings::rateToAvro, Mappings::rateFromAvro);

    /** As with rates, one that takes another back is written as a tombstone. */
    public static final Mapping<Correction, io.investmentstreams.avro.Correction> CORRECTION = new Mapping<>(
            io.investmentstreams.avro.Correction.class, CorrectionMapper::toAvro, CorrectionMapper::fromAvro);

    public static final Mapping<Alert, io.investmentstreams.avro.Alert> ALERT =
            new Mapping<>(io.investmentstreams.avro.Alert.class, Mappings::alertToAvro, Mappings::alertFromAvro);

    private Mappings() {}

    private static io.investmentstreams.avro.Article articleToAvro(Article a) {
        return new io.investmentstreams.avro.Article(
                a.id(), a.url(), a.source(), a.title(), a.text(), a.publishedAt(), a.fetchedAt());
    }

    private static Article articleFromAvro(io.investmentstreams.avro.Article a) {
        return new Article(
                a.getId(), a.getUrl(), a.getSource(), a.getTitle(), a.getText(), a.getPublishedAt(), a.getFetchedAt());
    }

    private static io.investmentstreams.avro.Alert alertToAvro(Alert a) {
        return new io.investmentstreams.avro.Alert(
                a.rule(), a.subject(), Parts.name(a.state()), a.message(), a.reason(), a.raisedAt());
    }

    private static Alert alertFromAvro(io.investmentstreams.avro.Alert a) {
        return new Alert(
                a.getRule(),
                a.getSubject(),
                Parts.named(Alert.State.class, a.getState()),
                a.getMessage(),
                a.getReason(),
                a.getRaisedAt());
    }

    private static io.investmentstreams.avro.FxRate rateToAvro(FxRate r) {
        return new io.investmentstreams.avro.FxRate(r.currency(), r.on(), r.rate(), r.source());
    }

    private static FxRate rateFromAvro(io.investmentstreams.avro.FxRate r) {
        return new FxRate(r.getCurrency(), r.getOn(), r.getRate(), r.getSource());
    }

    private static io.investmentstreams.avro.Review reviewToAvro(ReviewItem r) {
        return new io.investmentstreams.avro.Review(r.articleId(), r.reason(), r.message());
    }

    private static ReviewItem reviewFromAvro(io.investmentstreams.avro.Review r) {
        return new ReviewItem(r.getArticleId(), r.getReason(), r.getMessage());
    }
}
