package io.investmentstreams.extract;

import io.investmentstreams.extract.Explained.Kind;
import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.date.DateMention;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of one announcement which rules made it. */
final class Explainer {
    private static final Comparator<Explained> ORDER = Comparator.comparing(
                    (Explained e) -> e.span().in() == null)
            .thenComparingInt(e -> e.span().start())
            .thenComparingInt(e -> -e.span().end())
            .thenComparing(Explained::kind);

    private final Announcement announcement;
    private final List<Explained> spans = new ArrayList<>();

    private Explainer(Announcement announcement) {
        this.announcement = announcement;
    }

    /** @param drafts what the announcement was made of, the title's first */
    static List<Explained> explain(Announcement announcement, List<Draft> drafts) {
        Explainer explainer = new Explainer(announcement);
        int amount = 0;
        for (Draft draft : drafts) {
            amount = explainer.amounts(draft, amount);
            draft.facts().places().forEach(p -> explainer.place(draft, p));
            draft.facts().dates().forEach(d -> explainer.date(draft, d));
        }
        List<Claim> claims = drafts.stream().flatMap(d -> d.claims().stream()).toList();
        List<Span> evidence = drafts.stream()
                .flatMap(d -> d.claims().stream().map(c -> Evidence.of(d.facts(), c, d.claims())))
                .toList();
        announcement.projects().forEach(p -> explainer.project(p, claims, evidence));
        announcement.totals().forEach(t -> explainer.total(t, claims, evidence));
        return explainer.sorted();
    }

    /** An announcement whose text was not read further: only its amounts, and why. */
    static List<Explained> unread(Announcement announcement) {
        Explainer explainer = new Explainer(announcement);
        String doubts = String.join("; ", announcement.doubts());
        for (AmountMention a : announcement.amounts())
            explainer.add(a.span(), Kind.AMOUNT, lower(a.role()), "the text is not read further", doubts);
        return explainer.sorted();
    }

    private List<Explained> sorted() {
        spans.sort(ORDER);
        return spans;
    }

    private void add(Span span, Kind kind, String role, String rule, String reason) {
        spans.add(new Explained(span, kind, role, rule, reason));
    }

    private int amounts(Draft draft, int from) {
        for (int i = 0; i < draft.roles().size(); i++) {
            AmountMention mention = announcement.amounts().get(from + i);
            Judgement judged = draft.roles().get(i);
            Claim claim = draft.claimOf(i);
            String reason = claim == null ? notCounted(judged, mention) : counted(claim, mention.role());
            add(mention.span(), Kind.AMOUNT, lower(mention.role()), judged.rule(), reason);
        }
        return from + draft.roles().size();
    }

    private static String notCounted(Judgement judged, AmountMention mention) {
        return judged.isInvestment()
                ? "investment, but of no project or total of its own: not counted"
                : lower(mention.role()) + ": not counted";
    }

    private static String counted(Claim claim, Role role) {
        String whose = claim.total
                ? "of a total" + (claim.count == null ? "" : " over " + claim.count)
                : "of the project " + (claim.name == null ? "without a name" : claim.name);
        String said = role == Role.REPEAT ? "; the text says it again, and it counts there" : "";
        return whose + " (" + claim.rule + ")" + said;
    }

    private void place(Draft draft, PlaceFound p) {
        Span span = draft.facts().clean().span(p.start(), p.end());
        String rule = p.inOrganisation() ? "part of the name of an organisation or a dateline" : "a place of its own";
        long used = Stream.concat(
                        announcement.projects().stream().map(ProjectItem::region),
                        announcement.totals().stream().map(Total::region))
                .filter(r -> Objects.equals(r, p.region()))
                .count();
        String uses = p.inOrganisation() ? "; tells no place of investment" : used == 0 ? "" : "; the place of " + used;
        add(
                span,
                Kind.PLACE,
                lower(p.kind()),
                rule,
                p.region().path() + " " + p.region().code() + uses);
    }

    private void date(Draft draft, DateMention d) {
        Span span = draft.facts().clean().span(d.start(), d.end());
        boolean event = d.on() != null && d.on().equals(announcement.eventOn());
        String reason = d.on() == null ? "its year or month cannot be told" : event ? "the day of the event" : "";
        add(span, Kind.DATE, day(d), "names a " + lower(d.precision()), reason);
    }

    private static String day(DateMention d) {
        if (d.on() == null) return "unknown";
        return d.on().equals(d.until()) ? d.on().toString() : d.on() + " to " + d.until();
    }

    private void project(ProjectItem p, List<Claim> claims, List<Span> evidence) {
        Claim claim = claimOf(p.evidence(), false, claims, evidence);
        String reason = Stream.of(
                        p.name() == null ? "no name" : p.name(),
                        p.investors().isEmpty() ? null : "by " + String.join(", ", p.investors()),
                        p.sector(),
                        where(p.region(), claim),
                        when(p.on()),
                        inside(p.within()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        add(p.evidence(), Kind.PROJECT, lower(p.stage()), rule(claim), reason);
    }

    private void total(Total t, List<Claim> claims, List<Span> evidence) {
        Claim claim = claimOf(t.evidence(), true, claims, evidence);
        String reason = Stream.of(
                        lower(t.stage()),
                        t.projectCount() == null ? "no count" : "over " + t.projectCount(),
                        t.sector(),
                        where(t.region(), claim),
                        when(t.on()),
                        inside(t.within()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        add(t.evidence(), Kind.TOTAL, lower(t.scope()), rule(claim), reason);
    }

    private static Claim claimOf(Span span, boolean total, List<Claim> claims, List<Span> evidence) {
        for (int i = 0; i < claims.size(); i++)
            if (claims.get(i).total == total && evidence.get(i).equals(span)) return claims.get(i);
        return null;
    }

    private static String rule(Claim claim) {
        return claim == null ? "" : claim.rule;
    }

    private static String where(Region region, Claim claim) {
        if (region == null) return "no place can be told";
        boolean placed = claim != null && claim.placed;
        return "in " + region.path() + (placed ? " (its own sentence names it)" : " (the article speaks of it)");
    }

    private static String when(LocalDate on) {
        return on == null ? "undated" : "on " + on;
    }

    private static String inside(Integer within) {
        return within == null ? null : "inside total " + (within + 1);
    }

    private static String lower(Enum<?> e) {
        return e.name().toLowerCase(Locale.ROOT);
    }
}
