package io.investmentstreams.extract.claim;

import io.investmentstreams.extract.claim.Subjects.Subject;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.money.MoneyMention;
import io.investmentstreams.extract.party.ItemGrammar;
import io.investmentstreams.extract.party.Named;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.PriceLists;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.role.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives every investment amount to a project or to a total. */
public final class ClaimBuilder {
    private static final String UNTOLD = "it cannot be told whose it is";

    private final Owners owners;
    private final Orphans orphans;
    private final ItemGrammar grammar;

    public ClaimBuilder(ItemGrammar grammar) {
        this.grammar = grammar;
        Subjects subjects = new Subjects(grammar);
        this.owners = new Owners(subjects);
        this.orphans = new Orphans(subjects, grammar);
    }

    /** The claims of all investment amounts; {@code roles} is completed in place for those that turn out to be none. */
    public List<Claim> build(Facts facts, List<Judgement> roles) {
        List<Claim> claims = new ArrayList<>();
        Set<Integer> given = Shares.distribute(facts, roles, grammar, claims);
        for (int i = 0; i < facts.money().size(); i++) {
            if (roles.get(i).isInvestment() && !given.contains(i)) claim(facts, roles, i, claims);
        }
        return claims;
    }

    private void claim(Facts facts, List<Judgement> roles, int i, List<Claim> claims) {
        Window window = Window.of(facts, roles, i);
        MoneyMention m = window.money();
        if (m.each() || isOfTable(facts, roles, i, claims) || isPart(facts, roles, window, claims)) return;
        Claim bracketed = ListedNames.bracketed(facts, m, grammar);
        if (bracketed != null) {
            claims.add(bracketed.figure(i, m.amount()));
            return;
        }
        boolean listed = roles.get(i).rule().startsWith("listed");
        int firm = FirmShares.start(facts, m);
        Subject subject = owners.beside(facts, window, listed, firm);
        boolean second = subject != null && isTaken(subject, claims);
        boolean again = second || (subject == null && follows(facts, window, claims));
        if (again && Insides.isElaboration(facts, window.floor(), m)) {
            roles.set(i, Judgement.other(Role.OTHER, "a second figure of the same project"));
            return;
        }
        subject = owners.further(facts, window, second ? null : subject, firm);
        if (subject == null) subject = overOthers(facts, roles, window, claims);
        if (subject == null) subject = owners.headline(facts, window);
        if (isOffered(facts, subject, m)) {
            roles.set(i, Judgement.other(Role.PROJECTION, "of projects on offer, which nobody has signed"));
            return;
        }
        Claim claim = subject == null ? orphans.claim(facts, roles.get(i), i, window.period(), claims) : of(subject, m);
        if (claim != null) claims.add(claim.figure(i, m.amount()));
        else if (roles.get(i).isInvestment()) roles.set(i, Judgement.other(Role.OTHER, UNTOLD));
    }

    /** Gives an amount of a table or a price list to its row. */
    private boolean isOfTable(Facts facts, List<Judgement> roles, int i, List<Claim> claims) {
        MoneyMention m = facts.money().get(i);
        String rule = roles.get(i).rule();
        if (!rule.equals(Tables.RULE) && !rule.equals(PriceLists.RULE)) return false;
        Claim row =
                rule.equals(Tables.RULE) ? ListedNames.tabled(facts, m, grammar) : ListedNames.claim(facts, m, grammar);
        if (row != null) claims.add(row.figure(i, m.amount()));
        else roles.set(i, Judgement.other(Role.OTHER, UNTOLD));
        return true;
    }

    private static boolean isPart(Facts facts, List<Judgement> roles, Window w, List<Claim> claims) {
        boolean inside = Insides.isInside(facts, roles, w.index(), w.floor(), w.period(), claims);
        if (!inside && !Insides.isPhase(facts, roles, w.index(), w.floor(), w.period(), claims)) return false;
        roles.set(w.index(), Judgement.other(Role.PHASE, inside ? Insides.PART : Window.PHASE));
        return true;
    }

    /** Whether the amount before it, in the same sentence, is of the project told last. */
    private static boolean follows(Facts facts, Window w, List<Claim> claims) {
        Claim last = claims.isEmpty() ? null : claims.get(claims.size() - 1);
        return last != null
                && (!last.total || Insides.isUtilised(facts, w.floor(), w.money()))
                && last.figure == w.index() - 1
                && w.period().holds(last.start);
    }

    private static boolean isOffered(Facts facts, Subject subject, MoneyMention m) {
        if (subject == null) return false;
        return subject.count() == null
                ? Prospects.isOffered(facts, m.start())
                : Prospects.areCounted(facts, subject.count(), m.start());
    }

    /** True where another amount is already of the name. */
    static boolean isTaken(Subject subject, List<Claim> claims) {
        Named name = subject.name();
        return name != null
                && claims.stream()
                        .anyMatch(c -> !c.total && c.hasAmount() && c.start < name.end() && name.start() < c.end);
    }

    static Claim of(Subject subject, MoneyMention m) {
        Claim claim;
        if (subject.count() != null && (subject.count().number() > 1 || subject.name() == null)) {
            claim = Claim.over(subject.count(), subject.rule());
        } else if (subject.name() != null) {
            claim = Claim.of(subject.name(), subject.rule());
        } else {
            return null;
        }
        claim.cover(m.start(), m.end());
        return claim;
    }

    /** 在甲县建设乙基地,合资公司注册资本1亿元,项目总投资3亿元: what stands before an amount that is none of investment. */
    private Subject overOthers(Facts facts, List<Judgement> roles, Window w, List<Claim> claims) {
        int k = w.previous();
        if (k < 0 || roles.get(k).isInvestment()) return null;
        int end = facts.money().get(k).start();
        while (k >= 0
                && facts.money().get(k).end() > w.period().start()
                && !roles.get(k).isInvestment()) k--;
        int floor =
                Math.max(w.period().start(), k < 0 ? 0 : facts.money().get(k).end());
        Subject subject = owners.named(facts, floor, end);
        return subject == null || isTaken(subject, claims) ? null : subject;
    }
}
