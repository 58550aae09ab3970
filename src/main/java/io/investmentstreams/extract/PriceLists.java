package io.investmentstreams.extract;

import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.text.CueTable.Hit;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the amounts of lists that set a project's name and its amount side by side (体量大的有甲产业园122亿元、乙中心50亿元). */
final class PriceLists {
    static final String RULE = "beside the name of a project";

    private static final Set<String> ACTS = Set.of("signed", "landed", "started", "opened", "intended");
    private static final Pattern NAME = Pattern.compile(
            "(^|[,、;:。有是为])[^,、;:。]{2,28}(项目|基地|产业园|园区?|中心|总部|工厂|生产线|综合体|小镇|[一二三]期|技改|道路|电站|广场|大厦|市场)(\\([^()]{1,12}\\))?[,(]?$");
    /** What may stand between two items: the rest of the first, told of it. */
    private static final Pattern NEXT = Pattern.compile("^[)]?([,、][^。;]{0,24})?[;、,][^,;:。]{2,24}$");

    private static final Pattern LEAD = Pattern.compile("([^、]{0,12}(包括|分别[是为]|大的有|大单有|其中有))|有|是|为|以及|和");

    private PriceLists() {}

    /** Whether the amount that no word explains is an item of such a list. */
    static boolean isItem(Facts facts, int i, List<Judgement> earlier) {
        MoneyMention m = facts.money().get(i);
        Period period = facts.periodOf(m.start());
        if (!tellsOfProjects(facts, period)) return false;
        if (i > 0 && earlier.get(i - 1).rule().equals(RULE)) {
            int behind = facts.money().get(i - 1).end();
            String between = facts.text().substring(behind, m.start());
            if (NEXT.matcher(between).matches()) return true;
        }
        return NAME.matcher(facts.slice(period.start(), m.start())).find();
    }

    /** The project whose name stands before the amount, up to the last mark; null where nothing of a name does. */
    static Claim claim(Facts facts, MoneyMention m, ItemGrammar grammar) {
        Period period = facts.periodOf(m.start());
        int end = m.start();
        while (end > period.start() && ",( ".indexOf(facts.text().charAt(end - 1)) >= 0) end--;
        int from = end;
        while (from > period.start() && ",、;:。".indexOf(facts.text().charAt(from - 1)) < 0) from--;
        Matcher lead = LEAD.matcher(facts.slice(from, end));
        if (lead.lookingAt()) from += lead.end();
        Named name = from < end ? grammar.whole(facts.text(), from, end) : null;
        if (name == null || Names.isGroup(name.name())) return null;
        Claim claim = new Claim(false, name.start(), m.end(), RULE);
        claim.name = name.name();
        return claim;
    }

    /** In the sentence or the one before something is signed or started, and nothing is bought, lent or sold. */
    private static boolean tellsOfProjects(Facts facts, Period period) {
        int at = facts.periods().indexOf(period);
        Period before = at > 0 && facts.periods().get(at - 1).paragraph() == period.paragraph()
                ? facts.periods().get(at - 1)
                : period;
        boolean other = Facts.within(facts.topics(), before.start(), period.end()).stream()
                .anyMatch(t -> t.cue().weight() > 1);
        return !other
                && Facts.within(facts.stages(), before.start(), period.end()).stream()
                        .map(Hit::label)
                        .anyMatch(ACTS::contains);
    }
}
