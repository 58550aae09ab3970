package io.investmentstreams.serde;

import static io.investmentstreams.serde.Parts.amount;
import static io.investmentstreams.serde.Parts.list;
import static io.investmentstreams.serde.Parts.name;
import static io.investmentstreams.serde.Parts.named;
import static io.investmentstreams.serde.Parts.region;
import static io.investmentstreams.serde.Parts.span;

import io.investmentstreams.extract.AmountMention;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.PlaceMention;
import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.Total;
import io.investmentstreams.extract.Verdict;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.place.PlaceKind;
import io.investmentstreams.extract.role.Role;

/** {@link Announcement} as Avro. */
final class AnnouncementMapper {
    private AnnouncementMapper() {}

    static io.investmentstreams.avro.Announcement toAvro(Announcement a) {
        return new io.investmentstreams.avro.Announcement(
                a.articleId(),
                name(a.verdict()),
                a.publishedOn(),
                a.eventOn(),
                list(a.amounts(), AnnouncementMapper::toAvro),
                list(a.places(), AnnouncementMapper::toAvro),
                list(a.projects(), AnnouncementMapper::toAvro),
                list(a.totals(), AnnouncementMapper::toAvro),
                a.doubts(),
                a.rulesVersion());
    }

    static Announcement fromAvro(io.investmentstreams.avro.Announcement a) {
        return new Announcement(
                a.getArticleId(),
                named(Verdict.class, a.getVerdict()),
                a.getPublishedOn(),
                a.getEventOn(),
                list(a.getAmounts(), AnnouncementMapper::fromAvro),
                list(a.getPlaces(), AnnouncementMapper::fromAvro),
                list(a.getProjects(), AnnouncementMapper::fromAvro),
                list(a.getTotals(), AnnouncementMapper::fromAvro),
                a.getDoubts(),
                a.getRulesVersion());
    }

    private static io.investmentstreams.avro.AmountMention toAvro(AmountMention m) {
        return new io.investmentstreams.avro.AmountMention(
                span(m.span()), amount(m.amount()), name(m.role()), region(m.region()), m.sector(), m.on());
    }

    private static AmountMention fromAvro(io.investmentstreams.avro.AmountMention m) {
        return new AmountMention(
                span(m.getSpan()),
                amount(m.getAmount()),
                named(Role.class, m.getRole()),
                region(m.getRegion()),
                m.getSector(),
                m.getOn());
    }

    private static io.investmentstreams.avro.PlaceMention toAvro(PlaceMention m) {
        return new io.investmentstreams.avro.PlaceMention(span(m.span()), region(m.region()), name(m.kind()));
    }

    private static PlaceMention fromAvro(io.investmentstreams.avro.PlaceMention m) {
        return new PlaceMention(span(m.getSpan()), region(m.getRegion()), named(PlaceKind.class, m.getKind()));
    }

    private static io.investmentstreams.avro.ProjectItem toAvro(ProjectItem p) {
        return new io.investmentstreams.avro.ProjectItem(
                p.name(),
                p.investors(),
                amount(p.amount()),
                region(p.region()),
                p.sector(),
                name(p.stage()),
                p.on(),
                p.within(),
                span(p.evidence()));
    }

    private static ProjectItem fromAvro(io.investmentstreams.avro.ProjectItem p) {
        return new ProjectItem(
                p.getName(),
                p.getInvestors(),
                amount(p.getAmount()),
                region(p.getRegion()),
                p.getSector(),
                named(Stage.class, p.getStage()),
                p.getOn(),
                p.getWithin(),
                span(p.getEvidence()));
    }

    private static io.investmentstreams.avro.Total toAvro(Total t) {
        return new io.investmentstreams.avro.Total(
                name(t.scope()),
                name(t.stage()),
                t.projectCount(),
                amount(t.amount()),
                region(t.region()),
                t.sector(),
                t.on(),
                t.within(),
                span(t.evidence()));
    }

    private static Total fromAvro(io.investmentstreams.avro.Total t) {
        return new Total(
                named(Scope.class, t.getScope()),
                named(Stage.class, t.getStage()),
                t.getProjectCount(),
                amount(t.getAmount()),
                region(t.getRegion()),
                t.getSector(),
                t.getOn(),
                t.getWithin(),
                span(t.getEvidence()));
    }
}
