package io.investmentstreams.extract;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.ClaimBuilder;
import io.investmentstreams.extract.claim.CountRules;
import io.investmentstreams.extract.claim.Deals;
import io.investmentstreams.extract.claim.ItemRules;
import io.investmentstreams.extract.claim.ProjectNames;
import io.investmentstreams.extract.claim.Shares;
import io.investmentstreams.extract.claim.Territory;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.region.RegionChooser;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.role.RoleRules;
import io.investmentstreams.extract.sector.SectorClassifier;
import io.investmentstreams.extract.trait.DateChooser;
import io.investmentstreams.extract.trait.InvestorRules;
import io.investmentstreams.extract.trait.ScopeRules;
import io.investmentstreams.extract.trait.StageRules;
import io.investmentstreams.extract.whole.Acts;
import io.investmentstreams.extract.whole.Facilities;
import io.investmentstreams.extract.whole.Merging;
import io.investmentstreams.extract.whole.Nesting;
import io.investmentstreams.extract.whole.Phases;
import io.investmentstreams.extract.whole.Revisions;
import io.investmentstreams.extract.whole.Splits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Works out what one text, a body or a title, claims: every rule in its turn. Thread-safe. */
final class Drafter {
    private static final Pattern FUND = Pattern.compile("基金(项目)?$");

    private final ItemGrammar grammar = new ItemGrammar();
    private final RoleRules roleRules = new RoleRules();
    private final ClaimBuilder builder = new ClaimBuilder(grammar);
    private final ItemRules items = new ItemRules(grammar);
    private final InvestorRules investors = new InvestorRules();
    private final SectorClassifier sectors = new SectorClassifier();

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
            if (!c.total && c.name == null) c.name = onlyName(facts, claims, c);
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
        Revisions.takeIn(facts, roles, claims);
        Phases.takeOut(facts, roles, claims);
        Splits.takeOut(facts, roles, claims);
        Facilities.giveBack(facts, claims);
        Merging.merge(facts, roles, claims);
        Nesting.nest(facts, claims);
        Acts.takeApart(roles, claims);
        return new Draft(facts, roles, claims, regions, dates);
    }

    /** What the one agreement of the text is titled by, where nothing else is claimed but that project; else null. */
    private String onlyName(Facts facts, List<Claim> claims, Claim unnamed) {
        boolean others = claims.stream().anyMatch(c -> c != unnamed && (c.total || c.hasAmount()));
        String titled = others ? null : Deals.titled(facts, grammar);
        boolean one =
                titled != null && claims.stream().allMatch(c -> c == unnamed || ProjectNames.alike(c.name, titled));
        return one ? titled : null;
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
        String sentence = shared ? named : facts.slice(period.start(), period.end());
        return List.of(around.replace(claim.name, ""), sentence.replace(claim.name, ""), named);
    }
}
