package io.investmentstreams.ledger;

import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Divisions;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.sector.Sectors;
import io.investmentstreams.ledger.rate.Valuation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fields of a project as a person gives them; null where nothing is given. By name: {@code amount} (exact, in units of its
 * currency), {@code currency} (of the amount given, else of the one that stands; without it the one that stands, else CNY),
 * {@code region} (code), {@code sector} (leaf), {@code stage}, {@code on} (ISO date), {@code name}.
 */
record Amendment(
        BigDecimal amount, String currency, Region region, String sector, Stage stage, LocalDate on, String name) {
    private static final Set<String> FIELDS = Set.of("amount", "currency", "region", "sector", "stage", "on", "name");

    /** @throws IllegalArgumentException naming the field that cannot be so */
    static Amendment of(Map<String, String> values) {
        if (values.isEmpty()) throw new IllegalArgumentException("set needs at least one field=value");
        for (String field : values.keySet())
            if (!FIELDS.contains(field))
                throw new IllegalArgumentException("no field " + field + "; there are: " + new TreeSet<>(FIELDS));
        return new Amendment(
                amount(values.get("amount")),
                currency(values.get("currency")),
                region(values.get("region")),
                sector(values.get("sector")),
                stage(values.get("stage")),
                day(values.get("on")),
                values.get("name"));
    }

    /** The record with these fields in place of its own; its worth in CNY is left to be computed. */
    Project applyTo(Project p) {
        return new Project(
                p.id(),
                p.kind(),
                name != null ? name : p.name(),
                p.investors(),
                region != null ? region : p.region(),
                sector != null ? sector : p.sector(),
                stage != null ? stage : p.stage(),
                on != null ? on : p.on(),
                amountFor(p.amount()),
                null,
                p.projectCount(),
                p.stages(),
                p.articles(),
                p.revision());
    }

    private Amount amountFor(Amount stated) {
        String in = currency != null ? currency : stated != null ? stated.currency() : Valuation.HOME;
        if (amount != null) return Amount.exact(amount, in);
        return stated == null ? null : new Amount(stated.value(), stated.low(), stated.high(), in);
    }

    private static BigDecimal amount(String text) {
        if (text == null) return null;
        try {
            BigDecimal amount = new BigDecimal(text).setScale(2, RoundingMode.UNNECESSARY);
            if (amount.signum() >= 0) return amount;
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("amount is no number of at most two decimals: " + text, e);
        }
        throw new IllegalArgumentException("amount must not be negative: " + text);
    }

    private static String currency(String text) {
        if (text == null || text.matches("[A-Z]{3}")) return text;
        throw new IllegalArgumentException("currency is no ISO 4217 code: " + text);
    }

    private static Region region(String code) {
        if (code == null) return null;
        return Divisions.byCode(code).orElseThrow(() -> new IllegalArgumentException("no region has the code " + code));
    }

    private static String sector(String name) {
        if (name == null || (Sectors.bundled().names().contains(name) && !name.equals(Sectors.ALL))) return name;
        throw new IllegalArgumentException("no sector is called " + name);
    }

    private static Stage stage(String name) {
        try {
            return name == null ? null : Stage.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no stage is called " + name, e);
        }
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("on is no date such as 2021-11-09: " + text, e);
        }
    }
}
