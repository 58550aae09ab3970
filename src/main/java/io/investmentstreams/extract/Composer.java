package io.investmentstreams.extract;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts the announcement together from what its body and title claim. */
final class Composer {
    private Composer() {}

    /** @param headline of the title; null when there is none */
    static Announcement compose(String id, Draft draft, Draft headline, LocalDate published) {
        if (headline != null && draft.claims().isEmpty()) dropExplained(headline, draft);
        if (headline != null) TitleName.give(headline, draft);
        boolean fromTitle = headline != null
                && draft.claims().isEmpty()
                && headline.claims().stream().anyMatch(Claim::hasAmount);
        Draft used = fromTitle ? headline : draft;
        if (fromTitle) {
            for (Claim c : headline.claims())
                if (c.region == null) c.region = draft.regions().main();
        }
        List<AmountMention> amounts = new ArrayList<>();
        if (headline != null)
            amounts.addAll(amounts(headline, !fromTitle && !draft.claims().isEmpty()));
        amounts.addAll(amounts(draft, false));
        List<Claim> totals = used.claims().stream().filter(c -> c.total).toList();
        List<Claim> projects = used.claims().stream().filter(c -> !c.total).toList();
        List<Total> outTotals = new ArrayList<>();
        for (Claim c : totals) outTotals.add(total(used.facts(), c, totals, used.claims()));
        List<ProjectItem> outProjects = new ArrayList<>();
        for (Claim c : projects) outProjects.add(project(used.facts(), c, totals, used.claims()));
        List<PlaceMention> places = new ArrayList<>();
        if (headline != null) places.addAll(places(headline.facts()));
        places.addAll(places(draft.facts()));
        Verdict verdict = VerdictRules.of(used.claims());
        return new Announcement(
                id,
                verdict,
                published,
                draft.dates().eventOn(),
                amounts,
                places,
                outProjects,
                outTotals,
                VerdictRules.doubts(used.facts(), used.claims()),
                Extractor.RULES_VERSION);
    }

    /** What the title claims stands not where the body tells that it is no investment. */
    private static void dropExplained(Draft headline, Draft body) {
        List<Amount> explained = explained(body);
        headline.claims().removeIf(c -> c.hasAmount() && explained.stream().anyMatch(c.amount::isAsMuchAs));
    }

    /** The amounts of the body of which it tells that they are no investment. */
    private static List<Amount> explained(Draft body) {
        List<Amount> explained = new ArrayList<>();
        for (int i = 0; i < body.roles().size(); i++) {
            Judgement role = body.roles().get(i);
            boolean told = !role.isInvestment() && role.role() != Role.OTHER;
            if (told) explained.add(body.facts().money().get(i).amount());
        }
        return explained;
    }

    /** The amounts of a text that is not read further, none of them counted. */
    static Announcement unread(String id, Facts body, LocalDate published) {
        List<AmountMention> amounts = body.money().stream()
                .map(m -> new AmountMention(
                        body.clean().span(m.start(), m.end()), m.amount(), Role.OTHER, null, null, null))
                .toList();
        return new Announcement(
                id,
                Verdict.UNCLEAR,
                published,
                null,
                amounts,
                places(body),
                List.of(),
                List.of(),
                List.of(VerdictRules.FLOOD),
                Extractor.RULES_VERSION);
    }

    private static Total total(Facts facts, Claim c, List<Claim> totals, List<Claim> used) {
        return new Total(
                c.scope,
                c.stage,
                c.count,
                c.amount,
                c.region,
                c.sector,
                c.on,
                index(c.within, totals),
                Evidence.of(facts, c, used));
    }

    private static ProjectItem project(Facts facts, Claim c, List<Claim> totals, List<Claim> used) {
        return new ProjectItem(
                c.name,
                c.investors,
                c.amount,
                c.region,
                c.sector,
                c.stage,
                c.on,
                index(c.within, totals),
                Evidence.of(facts, c, used));
    }

    private static Integer index(Claim within, List<Claim> totals) {
        int at = totals.indexOf(within);
        return within == null || at < 0 ? null : at;
    }

    private static List<AmountMention> amounts(Draft draft, boolean repeats) {
        List<AmountMention> out = new ArrayList<>();
        for (int i = 0; i < draft.facts().money().size(); i++) {
            MoneyMention m = draft.facts().money().get(i);
            Claim claim = draft.claimOf(i);
            Role role = role(draft.roles().get(i), claim);
            if (repeats && claim != null) role = Role.REPEAT;
            Span span = draft.facts().clean().span(m.start(), m.end());
            out.add(
                    claim == null
                            ? new AmountMention(span, m.amount(), role, null, null, null)
                            : new AmountMention(span, m.amount(), role, claim.region, claim.sector, claim.on));
        }
        return out;
    }

    private static Role role(Judgement judged, Claim claim) {
        if (claim == null) return judged.isInvestment() ? Role.OTHER : judged.role();
        if (claim.stage == Stage.INTENDED) return Role.INTENDED;
        if (!claim.total) return Role.PROJECT;
        return switch (claim.scope) {
            case EVENT -> Role.EVENT_TOTAL;
            case SUBTOTAL -> Role.SUBTOTAL;
            case CUMULATIVE -> Role.CUMULATIVE;
        };
    }

    private static List<PlaceMention> places(Facts facts) {
        List<PlaceMention> out = new ArrayList<>();
        for (PlaceFound p : facts.places())
            out.add(new PlaceMention(facts.clean().span(p.start(), p.end()), p.region(), p.kind()));
        return out;
    }
}
