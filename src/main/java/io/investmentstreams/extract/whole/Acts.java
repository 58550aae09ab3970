package io.investmentstreams.extract.whole;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.role.Judgement;
import io.investmentstreams.extract.role.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes totals of several acts at once apart (三类项目90个,总额超600亿元。其中签约40个,310亿元;开工30个,200亿元;投产20个,105亿元): where
 * the whole is only rounded, the parts tell an act each and their counts come to the whole's, they are what counts.
 */
public final class Acts {
    private Acts() {}

    public static void takeApart(List<Judgement> roles, List<Claim> claims) {
        for (Claim whole : List.copyOf(claims)) {
            if (!whole.total || !isRounded(whole.amount) || whole.count == null || whole.scope != Scope.EVENT) continue;
            List<Claim> parts = parts(whole, claims);
            if (parts.isEmpty()) continue;
            roles.set(whole.figure, Judgement.other(Role.REPEAT, "adds up several acts told one by one"));
            claims.remove(whole);
            for (Claim p : parts) {
                p.scope = Scope.EVENT;
                p.within = null;
            }
            for (Claim c : claims) if (c.within == whole) c.within = ofStage(parts, c.stage);
        }
    }

    /** 推进项目58个,总投资92亿元。其中,签约20个、开工38个: the least of what was done with its parts was done with the whole. */
    static void tellOfWhole(Facts facts, List<Claim> claims) {
        for (Claim whole : claims) {
            boolean vague = whole.isOpen() || whole.stage == Stage.INTENDED;
            if (!whole.total || !vague || whole.count == null) continue;
            List<Claim> parts = claims.stream()
                    .filter(c -> c.total && c.start > whole.start && c.count != null && isNext(facts, whole, c))
                    .toList();
            int counted = parts.stream().mapToInt(c -> c.count).sum();
            boolean done = parts.stream().allMatch(c -> !c.isOpen() && c.stage.countsAsSigned());
            if (parts.size() > 1 && counted == whole.count && done)
                whole.stage = parts.stream()
                        .map(c -> c.stage)
                        .min(Comparator.naturalOrder())
                        .orElse(whole.stage);
        }
    }

    /** In its sentence or the next, which begins with 其中. */
    private static boolean isNext(Facts facts, Claim whole, Claim c) {
        Period own = facts.periodOf(c.start);
        int apart = facts.indexOf(own) - facts.indexOf(facts.periodOf(whole.start));
        return apart == 0 || (apart == 1 && facts.text().startsWith("其中", own.start()));
    }

    /** The parts of the whole by act; empty where it has none, or they leave something over. */
    private static List<Claim> parts(Claim whole, List<Claim> claims) {
        List<Claim> parts = new ArrayList<>();
        int counted = 0;
        for (Claim c : claims) {
            boolean part = c.total
                    && c.within == whole
                    && c.hasAmount()
                    && c.count != null
                    && c.amount.currency().equals(whole.amount.currency());
            if (!part) continue;
            parts.add(c);
            counted += c.count;
        }
        long acts = parts.stream().map(c -> c.stage).distinct().count();
        return acts > 1 && acts == parts.size() && counted == whole.count ? parts : List.of();
    }

    private static boolean isRounded(Amount amount) {
        return amount != null && (amount.low() == null || amount.high() == null);
    }

    private static Claim ofStage(List<Claim> parts, Stage stage) {
        return parts.stream().filter(p -> p.stage == stage).findFirst().orElse(null);
    }
}
