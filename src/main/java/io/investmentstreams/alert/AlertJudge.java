package io.investmentstreams.alert;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.Project;
import io.investmentstreams.ledger.rate.Cny;
import io.investmentstreams.totals.CellTotal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds projects and totals against the rules. It remembers nothing: what stands already is told it. */
public final class AlertJudge {
    private final List<AlertRule> rules;
    private final Sectors sectors;

    public AlertJudge(List<AlertRule> rules, Sectors sectors) {
        this.rules = List.copyOf(rules);
        this.sectors = sectors;
    }

    /**
     * What a project's record changes.
     *
     * @param project  null when nothing supports it any more
     * @param standing raised alerts of this project by rule name
     * @param at       when the record was written
     */
    public List<Alert> project(String id, Project project, Map<String, Alert> standing, Instant at) {
        List<Alert> changes = new ArrayList<>();
        for (AlertRule rule : rules) {
            if (!(rule instanceof AlertRule.OfProject r)) continue;
            String against = objection(r, project);
            change(changes, r.name(), id, standing, at, against, against == null ? message(project) : null);
        }
        retractOrphans(changes, standing);
        return changes;
    }

    /** What a cell's record changes; {@code total} is null when nothing supports the cell any more. */
    public List<Alert> total(String key, CellTotal total, Map<String, Alert> standing, Instant at) {
        List<Alert> changes = new ArrayList<>();
        for (AlertRule rule : rules) {
            if (!(rule instanceof AlertRule.OfTotal r) || !key.equals(r.region() + "|" + r.sector())) continue;
            BigDecimal signed = total == null
                    ? BigDecimal.ZERO
                    : total.window(r.window()).signed().value();
            boolean reached = signed.compareTo(r.threshold()) >= 0;
            String where = total == null ? r.region() : total.path();
            String against =
                    reached ? null : where + " is at CNY " + plain(signed) + " now, below " + plain(r.threshold());
            String message = where + ", " + r.sector() + ", " + r.window().label() + ": signed has reached CNY "
                    + plain(r.threshold());
            change(changes, r.name(), key + "|" + r.window().label(), standing, at, against, message);
        }
        retractOrphans(changes, standing);
        return changes;
    }

    private static void change(
            List<Alert> changes,
            String rule,
            String subject,
            Map<String, Alert> standing,
            Instant at,
            String against,
            String message) {
        Alert raised = standing.get(rule);
        if (against != null) {
            if (raised != null) changes.add(raised.retracted(against));
        } else if (raised == null) {
            changes.add(new Alert(rule, subject, Alert.State.RAISED, message, null, at));
        } else if (!raised.message().equals(message)) {
            changes.add(new Alert(rule, subject, Alert.State.RAISED, message, null, raised.raisedAt()));
        }
    }

    private void retractOrphans(List<Alert> changes, Map<String, Alert> standing) {
        standing.forEach((name, alert) -> {
            if (rules.stream().noneMatch(r -> r.name().equals(name)))
                changes.add(alert.retracted("the rule was taken out"));
        });
    }

    /** Why the rule does not hold of the project; null when it does. */
    private String objection(AlertRule.OfProject rule, Project p) {
        if (p == null) return "no article supports the project any more";
        if (p.kind() != Project.Kind.PROJECT) return "it is what a headline leaves over, no project";
        if (p.stage() == Stage.CANCELLED) return "the project was cancelled";
        if (rule.stage() != null && p.stage().compareTo(rule.stage()) < 0)
            return "its stage is " + p.stage().name().toLowerCase(Locale.ROOT) + " now";
        if (rule.region() != null && !lies(p, rule.region())) return "its place is " + place(p) + " now";
        if (rule.sector() != null && !sectors.lineage(p.sector()).contains(rule.sector()))
            return "its sector is " + p.sector() + " now";
        BigDecimal amount = amount(p.cny());
        if (rule.minimum() != null && (amount == null || amount.compareTo(rule.minimum()) < 0))
            return "its amount is " + (amount == null ? "not known" : "CNY " + plain(amount)) + " now";
        return null;
    }

    private static boolean lies(Project p, String code) {
        Region region = p.region() == null ? Region.NATION : p.region();
        return region.lineage().stream().anyMatch(r -> r.code().equals(code));
    }

    private static String place(Project p) {
        return p.region() == null ? "not known" : p.region().path();
    }

    private static BigDecimal amount(Cny cny) {
        if (cny == null) return null;
        return cny.value() != null ? cny.value() : cny.low();
    }

    private static String message(Project p) {
        BigDecimal amount = amount(p.cny());
        return p.name() + ", " + place(p) + ", " + p.sector() + ", "
                + p.stage().name().toLowerCase(Locale.ROOT) + (p.on() == null ? "" : " " + p.on()) + ": "
                + (amount == null ? "amount not known" : "CNY " + plain(amount));
    }

    private static String plain(BigDecimal x) {
        return x.signum() == 0 ? "0" : x.stripTrailingZeros().toPlainString();
    }
}
