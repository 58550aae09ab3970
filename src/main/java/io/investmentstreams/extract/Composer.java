package io.investmentstreams.extract;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.ClaimBuilder;
import io.investmentstreams.extract.claim.CountRules;
import io.investmentstreams.extract.claim.Deals;
import io.investmentstreams.extract.claim.ItemRules;
import io.investmentstreams.extract.claim.Shares;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.claim.Territory;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.place.PlaceFound;
import io.investmentstreams.extract.region.RegionChooser;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.role.RoleRules;
import io.investmentstreams.extract.sector.SectorClassifier;
import io.investmentstreams.extract.text.Span;
import io.investmentstreams.extract.trait.DateChooser;
import io.investmentstreams.extract.trait.InvestorRules;
import io.investmentstreams.extract.trait.ScopeRules;
import io.investmentstreams.extract.trait.StageRules;
import io.investmentstreams.extract.whole.Acts;
import io.investmentstreams.extract.whole.Merging;
import io.investmentstreams.extract.whole.Nesting;
import io.investmentstreams.extract.whole.Phases;
import io.investmentstreams.extract.whole.Splits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the announcement together from the facts of its body and title. Thread-safe. */
final class Composer {
    private static final Pattern FUND = Pattern.compile("基金(项目)?$");

    private final ItemGrammar grammar = new ItemGrammar();
    private final RoleRules roleRules = new RoleRules();
    private final ClaimBuilder builder = new ClaimBuilder(grammar);
    private final ItemRules items = new ItemRules(grammar);
    private final InvestorRules investors = new InvestorRules();
    private final SectorClassifier sectors = new SectorClassifier();

    Announcement compose(String id, Facts body, Facts title, LocalDate published) {
        if (VerdictRules.isFlood(body) || (title != null && VerdictRules.isFlood(title)))
            return unread(id, body, published);
        Draft draft = draft(body, title);
        Draft headline = title == null ? null : draft(title, null);
        if (headline != null && draft.claims.isEmpty()) headline.claims.removeIf(c -> isExplained(c, draft));
        boolean fromTitle = headline != null
                && draft.claims.isEmpty()
                && headline.claims.stream().anyMatch(Claim::hasAmount);
        Draft used = fromTitle ? headline : draft;
        if (fromTitle) {
            for (Claim c : headline.claims) if (c.region == null) c.region = draft.regions.main();
        }
        List<AmountMention> amounts = new ArrayList<>();
        if (headline != null) amounts.addAll(amounts(headline, !fromTitle && !draft.claims.isEmpty()));
        amounts.addAll(amounts(draft, false));
        List<Claim> totals = used.claims.stream().filter(c -> c.total).toList();
        List<Claim> projects = used.claims.stream().filter(c -> !c.total).toList();
        List<Total> outTotals = new ArrayList<>();
        for (Claim c : totals) outTotals.add(total(used.facts, c, totals, used.claims));
        List<ProjectItem> outProjects = new ArrayList<>();
        for (Claim c : projects) outProjects.add(project(used.facts, c, totals, used.claims));
        List<PlaceMention> places = new ArrayList<>();
        if (title != null) places.addAll(places(title));
        places.addAll(places(body));
        Verdict verdict = VerdictRules.of(used.claims);
        return new Announcement(
                id,
                verdict,
                published,
                draft.dates.eventOn(),
                amounts,
                places,
                outProjects,
                outTotals,
                VerdictRules.doubts(used.facts, used.claims),
                Extractor.RULES_VERSION);
    }

    /** Whether the body tells of the title's amount that it is no investment. */
    private static boolean isExplained(Claim claim, Draft body) {
        for (int i = 0; i < body.roles.size(); i++) {
            Judgement role = body.roles.get(i);
            boolean told = !role.isInvestment() && role.role() != Role.OTHER;
            if (told
                    && claim.hasAmount()
                    && claim.amount.isAsMuchAs(body.facts.money().get(i).amount())) return true;
        }
        return false;
    }

    record Draft(Facts facts, List<Judgement> roles, List<Claim> claims, RegionChooser regions, DateChooser dates) {}

    Draft draft(Facts facts, Facts title) {
        List<Judgement> roles = new ArrayList<>(roleRules.judge(facts));
        List<Claim> claims = builder.build(facts, roles);
        items.add(facts, claims);
        Shares.shareOut(facts, roles, grammar, claims);
        CountRules.add(facts, claims);
        RegionChooser regions = new RegionChooser(facts, title);
        DateChooser dates = new DateChooser(facts);
        boolean named = claims.stream().anyMatch(c -> !c.total);
        InvestorRules.Context firms = named ? investors.context(facts, title) : null;
        claims.sort(Comparator.comparingInt(c -> c.start));
        for (Claim c : claims) if (!c.total) investors.add(facts, firms, c, claims);
        for (Claim c : claims) {
            c.stage = StageRules.of(facts, c, claims);
            c.scope = ScopeRules.of(facts, c);
            c.region = regions.of(c, claims);
            c.on = dates.of(c);
            if (!c.total && c.name == null && claims.size() == 1) c.name = Deals.titled(facts, grammar);
            c.unnamed = !c.total && c.name == null;
            if (c.unnamed) c.name = InvestorRules.projectOf(c);
            Period period = facts.periodOf(c.start);
            c.sector = c.total
                    ? sectors.common(facts.slice(c.start, c.end))
                    : sectors.classify(c.name, contexts(facts, c, claims, period));
            if (isFund(c)) {
                roles.set(c.figure, Judgement.other(Role.FUND, "the size of a fund that is signed"));
                c.figure(-1, null);
            }
        }
        takeTheme(facts, title, claims);
        Phases.takeOut(facts, roles, claims);
        Splits.takeOut(facts, roles, claims);
        Merging.merge(facts, roles, claims);
        Nesting.nest(facts, claims);
        Acts.takeApart(roles, claims);
        return new Draft(facts, roles, claims, regions, dates);
    }

    /** The size of a fund is not investment. */
    private static boolean isFund(Claim c) {
        return !c.total
                && c.hasAmount()
                && c.name != null
                && "finance_funds".equals(c.sector)
                && FUND.matcher(c.name).find();
    }

    /** Gives the sector of the article to the projects nothing nearer tells of. */
    private void takeTheme(Facts facts, Facts title, List<Claim> claims) {
        List<Claim> silent = claims.stream()
                .filter(c -> SectorClassifier.OTHER.equals(c.sector))
                .toList();
        if (silent.isEmpty()) return;
        String theme = sectors.theme(title == null ? null : title.text(), facts.text());
        for (Claim c : silent) c.sector = theme;
    }

    /** What else tells the sector of a project: the words around it, its sentence unless that names other projects too, its investors. */
    private static List<String> contexts(Facts facts, Claim claim, List<Claim> all, Period period) {
        Territory own = Territory.of(facts, claim, all);
        int from = Math.max(own.start(), facts.clauseStart(claim.start));
        int to = Math.min(own.end(), facts.clauseEnd(claim.end));
        String around = facts.slice(Math.min(from, claim.start), Math.max(to, claim.end));
        boolean shared = all.stream().anyMatch(c -> c != claim && !c.total && period.holds(c.start));
        String named = String.join(" ", claim.investors);
        return List.of(around, shared ? named : facts.slice(period.start(), period.end()), named);
    }

    /** The amounts of a text that is not read further, none of them counted. */
    private static Announcement unread(String id, Facts body, LocalDate published) {
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
        for (int i = 0; i < draft.facts.money().size(); i++) {
            MoneyMention m = draft.facts.money().get(i);
            int figure = i;
            Claim claim = draft.claims.stream()
                    .filter(c -> c.figure == figure)
                    .findFirst()
                    .orElse(null);
            Role role = role(draft.roles.get(i), claim);
            if (repeats && claim != null) role = Role.REPEAT;
            Span span = draft.facts.clean().span(m.start(), m.end());
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
