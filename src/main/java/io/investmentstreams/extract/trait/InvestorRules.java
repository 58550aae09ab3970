package io.investmentstreams.extract.trait;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.Territory;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.party.Firms;
import io.investmentstreams.extract.party.Parties;
import io.investmentstreams.extract.place.PlaceFound;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds who invests in a project: by the words right before its name, by its sentence, by its name, by what the passage is about. */
public final class InvestorRules {
    private static final int LOOK_BACK = 3;
    private static final Pattern FIRM = Pattern.compile("(公司|集团|股份)$");

    private final Parties parties = new Parties();

    /** What an article's rules need of it once. */
    public record Context(Firms firms, Set<String> places) {}

    public Context context(Facts facts, Facts title) {
        Set<String> places = new HashSet<>();
        List<String> texts = new ArrayList<>();
        for (Facts f : title == null ? List.of(facts) : List.of(title, facts)) {
            for (PlaceFound p : f.places()) places.add(f.slice(p.start(), p.end()));
            texts.add(f.text());
        }
        return new Context(parties.firms(texts, places), places);
    }

    /** Adds the investors that the text names for the claim. */
    public void add(Facts facts, Context context, Claim claim, List<Claim> all) {
        for (String name : find(facts, context, claim, all))
            if (!claim.investors.contains(name)) claim.investors.add(name);
    }

    private List<String> find(Facts facts, Context context, Claim claim, List<Claim> all) {
        Firms firms = context.firms();
        Set<String> places = context.places();
        Period period = facts.periodOf(claim.start);
        int name = claim.name == null ? -1 : facts.text().indexOf(claim.name, claim.start);
        int from = name < 0 || name > claim.end ? claim.start : name;
        List<String> found = parties.attached(facts.slice(Math.min(period.start(), from), from), firms, places);
        if (!found.isEmpty()) return found;
        if (claim.name != null && FIRM.matcher(claim.name).find()) return List.of(claim.name);
        List<String> named = claim.name == null ? List.of() : parties.named(claim.name, firms, places);
        boolean alone = all.stream().noneMatch(c -> c != claim && !c.total && period.holds(c.start));
        if (named.size() > 1 || (!alone && !named.isEmpty())) return named;
        Territory own = Territory.of(facts, claim, all);
        found = parties.told(
                facts.slice(alone ? period.start() : own.start(), alone ? period.end() : own.end()), firms, places);
        List<String> topic = parties.topic(sentences(facts, period), firms, places);
        if (found.isEmpty() && !named.isEmpty()) return named;
        return firms.joined(topic, found);
    }

    /** The sentence and those before it in its paragraph. */
    private static List<String> sentences(Facts facts, Period last) {
        List<String> out = new ArrayList<>();
        int at = facts.indexOf(last);
        for (int i = Math.max(0, at - LOOK_BACK); i <= at; i++) {
            Period p = facts.periods().get(i);
            if (p.paragraph() == last.paragraph()) out.add(facts.slice(p.start(), p.end()));
        }
        return out;
    }

    /** What to call an investment whose object the text does not name: by its investors, else plainly an investment. */
    public static String projectOf(Claim claim) {
        return String.join("、", claim.investors) + "投资项目";
    }
}
