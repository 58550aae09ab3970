package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.fact.Count;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives out amounts that a sentence states for several projects at once: 分别为15亿元和8亿元, 均超过100亿元. */
public final class Shares {
    private static final Pattern RESPECTIVELY =
            Pattern.compile("(?:(?:总|计划|协议|预计)?(?:投资|签约|合同)?(?:总额|金额|额|规模)?(?:分别|依次))(为|达到|达|是|约|投资)?[^,;。\\d]{0,4}$");
    private static final Pattern EACH = Pattern.compile("(?:总|计划|协议|预计)?(?:投资|签约|合同)?(?:总额|金额|额|规模)?[都均]?[^,;。]{0,3}$");
    private static final Pattern BETWEEN = Pattern.compile("[、,和及与]{1,2}约?");
    private static final Pattern COUNTED =
            Pattern.compile("(等)?(这)?([两二三四五六七八九十]|\\d{1,2})(个|大|家|项)[^,;。、]{0,8}$|等[^,;。、]{0,6}项目$");

    /** 甲集团、乙汽车分别与丙区签约: whom those of the list sign with. */
    private static final Pattern WITH = Pattern.compile("(分别|同时|现场)?[与同][^,;。、]{2,20}(签|达成)[^,;。、]{0,8}$");

    /** 甲项目、乙项目在丙区签约: where and how what the list names was done. */
    private static final Expression DONE_SOMEWHERE = Expression.of(
            "(?<=项目|基地|园|中心|总部|厂|线|[一二三]期)(等?[两三四五六七八九十]个项目)?[在于][^,;。、]{2,16}(签约|落户|落地|开工|动工|奠基|投产|竣工|建设)[^,;。、]{0,6}$");

    private static final Pattern JOINT = Pattern.compile("的|(在[^,;。]{1,12}?)?(投资建设|建设|兴建|新建|打造|投建|建)");
    private static final Pattern DONE = Pattern.compile("(?<=项目|基地|园|中心|总部|厂|[一二三]期)(等)?(已|均|正式|成功|集中|签约|落户|开工|相继)");

    /** 甲、乙、丙三个县市均超过50亿元. */
    private static final Expression PLACES =
            Expression.of("([两三四五六七八九十]|\\d)个?(县市区?|市县|县区|市区|县|市|区|镇|乡|街道|园区)[^,;。]{0,4}$");

    private Shares() {}

    /** Adds a claim for every amount of a list that is told out to a list of names as long; returns their indices. */
    static Set<Integer> distribute(Facts facts, List<Judgement> roles, ItemGrammar grammar, List<Claim> claims) {
        Set<Integer> given = new HashSet<>();
        for (int i = 0; i < facts.money().size(); i++) {
            int start = facts.money().get(i).start();
            if (!roles.get(i).isInvestment() || given.contains(i)) continue;
            Matcher told = RESPECTIVELY.matcher(facts.slice(facts.clauseStart(start), start));
            int last = i;
            while (last + 1 < facts.money().size() && follows(facts, last)) last++;
            boolean various = last > i
                    && facts.text().startsWith("不等", facts.money().get(last).end());
            if (!told.find() && !various) {
                if (last > i) take(inOrder(namedBehind(facts, grammar, last, last - i + 1), i, facts), claims, given);
                continue;
            }
            int cut = various ? start : facts.clauseStart(start) + told.start();
            List<Claim> shares = TalliedShares.of(facts, i, last, cut);
            if (shares.isEmpty()) {
                List<Named> names = names(facts, grammar, facts.periodOf(start).start(), cut, last - i + 1);
                if (names.isEmpty()) names = namedBehind(facts, grammar, last, last - i + 1);
                if (names.isEmpty() && isCount(facts, cut, last - i + 1)) names = unnamed(facts, i, last);
                boolean places = TalliedShares.arePlaces(facts, names);
                shares = places ? TalliedShares.of(facts, names, i) : inOrder(names, i, facts);
            }
            take(shares, claims, given);
        }
        return given;
    }

    private static void take(List<Claim> shares, List<Claim> claims, Set<Integer> given) {
        claims.addAll(shares);
        shares.forEach(c -> given.add(c.figure));
    }

    /** The amounts from the first on, one for each of the names. */
    private static List<Claim> inOrder(List<Named> names, int first, Facts facts) {
        List<Claim> shares = new ArrayList<>();
        for (Named name : names)
            shares.add(share(name, first + shares.size(), facts, "its share of amounts told out in order"));
        return shares;
    }

    private static Claim share(Named name, int i, Facts facts, String rule) {
        return Claim.of(name, rule).figure(i, facts.money().get(i).amount());
    }

    /** 总投资分别为11亿元、6亿元的甲项目和乙项目, with or without 分别. */
    private static List<Named> namedBehind(Facts facts, ItemGrammar grammar, int last, int size) {
        int end = facts.money().get(last).end();
        int to = facts.clauseEnd(end);
        Matcher joint = JOINT.matcher(facts.text()).region(end, to);
        if (size < 2 || !joint.lookingAt()) return List.of();
        Matcher done = DONE.matcher(facts.text()).region(end, to);
        return ExactLists.of(grammar, facts.text(), joint.end(), done.find() ? done.start() : to, size);
    }

    private static boolean follows(Facts facts, int i) {
        int end = facts.money().get(i).end();
        int next = facts.money().get(i + 1).start();
        return BETWEEN.matcher(facts.slice(end, next)).matches();
    }

    /** 6个项目签约,投资额分别为…: as many amounts as the sentence counts projects. */
    private static boolean isCount(Facts facts, int to, int size) {
        Period period = facts.periodOf(to);
        return size > 1
                && facts.counts().stream()
                        .anyMatch(c -> period.holds(c.start()) && c.end() <= to && c.number() == size);
    }

    private static List<Named> unnamed(Facts facts, int first, int last) {
        List<Named> places = new ArrayList<>();
        for (int k = first; k <= last; k++) {
            MoneyMention m = facts.money().get(k);
            places.add(new Named(m.start(), m.end(), null));
        }
        return places;
    }

    /** The nearest list of exactly {@code size} names before {@code to}; empty when there is none. */
    private static List<Named> names(Facts facts, ItemGrammar grammar, int floor, int to, int size) {
        int end = to;
        while (end > floor) {
            int from = Math.max(floor, facts.clauseStart(end));
            String clause = facts.slice(from, end);
            Matcher counted = COUNTED.matcher(clause.replaceFirst("(成功|现场|集中|正式)?(签约|落户|开工|投资).{0,4}$", ""));
            int stop = counted.find() ? from + counted.start() : end;
            Matcher with = WITH.matcher(clause);
            Expression.Search done = DONE_SOMEWHERE.search(clause);
            int acted = done.find() ? from + done.start() : stop;
            for (int e : new int[] {with.find() ? from + with.start() : acted, acted, stop, end}) {
                List<Named> names = e > from ? grammar.list(facts.text(), from, e) : List.of();
                if (size > 1 && names.size() == size) return names;
            }
            end = from - 1;
        }
        return List.of();
    }

    /** 均超过100亿元: each of the projects named in the sentence has it; called once the itemised projects are known. */
    public static void shareOut(Facts facts, List<Judgement> roles, ItemGrammar grammar, List<Claim> claims) {
        for (int i = 0; i < facts.money().size(); i++) {
            MoneyMention m = facts.money().get(i);
            if (!m.each() || !roles.get(i).isInvestment()) continue;
            Period period = facts.periodOf(m.start());
            List<Claim> behind = eachBehind(facts, grammar, i);
            if (!behind.isEmpty()) {
                claims.addAll(behind);
                continue;
            }
            Deals.add(facts, period, claims);
            List<Claim> open = claims.stream()
                    .filter(c -> !c.total && !c.hasAmount() && c.start >= period.start() && c.end <= m.start())
                    .toList();
            for (Claim c : open) c.figure(i, m.amount());
            if (open.isEmpty()) open = listed(facts, grammar, i, claims);
            if (open.isEmpty()) roles.set(i, Judgement.other(Role.OTHER, "of each of several, not of all"));
        }
    }

    /** 投资均为1.5亿元的甲、乙和丙三个项目: as many names behind the amount as are counted. */
    private static List<Claim> eachBehind(Facts facts, ItemGrammar grammar, int i) {
        int from = facts.money().get(i).end();
        int to = facts.clauseEnd(from);
        if (!facts.text().startsWith("的", from)) return List.of();
        Count counted = facts.lastCountBefore(to);
        if (counted == null || counted.start() <= from || counted.number() < 2) return List.of();
        List<Named> names = ExactLists.of(grammar, facts.text(), from + 1, counted.start(), counted.number());
        return names.stream().map(n -> one(n, i, facts)).toList();
    }

    private static Claim one(Named name, int i, Facts facts) {
        return share(name, i, facts, "one of several with the same amount");
    }

    /** X项目、Y项目投资额均超过100亿元. */
    private static List<Claim> listed(Facts facts, ItemGrammar grammar, int i, List<Claim> claims) {
        MoneyMention m = facts.money().get(i);
        int from = facts.clauseStart(m.start());
        Matcher each = EACH.matcher(facts.slice(from, m.start()));
        if (!each.find()) return List.of();
        int end = from + each.start();
        int floor = facts.periodOf(m.start()).start();
        if (end == from && from - 1 > floor) {
            end = from - 1;
            from = facts.clauseStart(end);
        }
        if (PLACES.isIn(facts.slice(from, end))) return List.of();
        List<Claim> found = new ArrayList<>();
        for (Named name : grammar.list(facts.text(), from, end)) found.add(one(name, i, facts));
        if (found.size() < 2) return List.of();
        claims.addAll(found);
        return found;
    }
}
