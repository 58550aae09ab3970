package io.investmentstreams.serde;

import static io.investmentstreams.serde.Parts.amount;
import static io.investmentstreams.serde.Parts.list;
import static io.investmentstreams.serde.Parts.money;
import static io.investmentstreams.serde.Parts.name;
import static io.investmentstreams.serde.Parts.named;
import static io.investmentstreams.serde.Parts.rate;
import static io.investmentstreams.serde.Parts.region;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.Project.Kind;
import io.investmentstreams.ledger.Project.StageReached;
import io.investmentstreams.ledger.rate.Cny;

/** {@link Project} as Avro. */
final class ProjectMapper {
    private ProjectMapper() {}

    static io.investmentstreams.avro.Project toAvro(Project p) {
        return new io.investmentstreams.avro.Project(
                p.id(),
                name(p.kind()),
                p.name(),
                p.investors(),
                region(p.region()),
                p.sector(),
                name(p.stage()),
                p.on(),
                amount(p.amount()),
                toAvro(p.cny()),
                p.projectCount(),
                list(p.stages(), ProjectMapper::toAvro),
                p.articles(),
                p.revision());
    }

    static Project fromAvro(io.investmentstreams.avro.Project p) {
        return new Project(
                p.getId(),
                named(Kind.class, p.getKind()),
                p.getName(),
                p.getInvestors(),
                region(p.getRegion()),
                p.getSector(),
                named(Stage.class, p.getStage()),
                p.getOn(),
                amount(p.getAmount()),
                fromAvro(p.getCny()),
                p.getProjectCount(),
                list(p.getStages(), ProjectMapper::fromAvro),
                p.getArticles(),
                p.getRevision());
    }

    private static io.investmentstreams.avro.Cny toAvro(Cny c) {
        if (c == null) return null;
        return new io.investmentstreams.avro.Cny(
                money(c.value()),
                money(c.low()),
                money(c.high()),
                rate(c.rate()),
                c.rateOn(),
                c.rateSource(),
                c.stale());
    }

    private static Cny fromAvro(io.investmentstreams.avro.Cny c) {
        if (c == null) return null;
        return new Cny(
                c.getValue(), c.getLow(), c.getHigh(), c.getRate(), c.getRateOn(), c.getRateSource(), c.getStale());
    }

    private static io.investmentstreams.avro.StageReached toAvro(StageReached s) {
        return new io.investmentstreams.avro.StageReached(name(s.stage()), s.on(), s.articleId());
    }

    private static StageReached fromAvro(io.investmentstreams.avro.StageReached s) {
        return new StageReached(named(Stage.class, s.getStage()), s.getOn(), s.getArticleId());
    }
}
