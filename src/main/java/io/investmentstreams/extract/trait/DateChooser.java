package io.investmentstreams.extract.trait;

import io.investmentstreams.extract.claim.Claim;
import io.investmentstreams.extract.date.DateMention;
import io.investmentstreams.extract.date.Precision;
import io.investmentstreams.extract.fact.Facts;
import io.investmentstreams.extract.fact.Period;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Chooses the day of the event and of each claim. */
public final class DateChooser {
    /** 2019年5月19日以来, 3月1日电: the day a stretch of time begins with, or the report was sent. */
    private static final Pattern NOT_THE_DAY = Pattern.compile("(以来|之?前|起至|以后|之后|截止|[电讯](?![话子气站])|消息)");

    private final Facts facts;
    private final LocalDate eventOn;

    public DateChooser(Facts facts) {
        this.facts = facts;
        this.eventOn = event(facts);
    }

    /** The day the announcement speaks of; null when it cannot be told. */
    public LocalDate eventOn() {
        return eventOn;
    }

    /** The day of a claim: the one its sentence names, else the event's; null for a claim of some month or year. */
    public LocalDate of(Claim claim) {
        Period period = facts.periodOf(claim.start);
        DateMention nearest = nearest(period, claim);
        if (nearest == null && facts.text().startsWith("其中", period.start()))
            nearest = nearest(facts.before(period), claim);
        if (nearest == null) return eventOn;
        return nearest.precision() == Precision.DAY ? nearest.on() : null;
    }

    private DateMention nearest(Period period, Claim claim) {
        DateMention nearest = null;
        for (DateMention d : facts.dates()) {
            if (!period.holds(d.start()) || d.on() == null || d.precision() == Precision.YEAR || isOther(facts, d))
                continue;
            if (nearest == null || d.end() <= claim.start) nearest = d;
        }
        return nearest;
    }

    private static LocalDate event(Facts facts) {
        LocalDate first = null;
        LocalDate sent = null;
        for (DateMention d : facts.dates()) {
            if (d.on() == null || d.precision() != Precision.DAY) continue;
            if (isOther(facts, d)) {
                if (sent == null) sent = d.on();
                continue;
            }
            Period period = facts.periodOf(d.start());
            boolean told =
                    !Facts.within(facts.stages(), period.start(), period.end()).isEmpty()
                            || !Facts.within(facts.scopes(), period.start(), period.end())
                                    .isEmpty();
            if (told) return d.on();
            if (first == null && facts.slice(period.start(), period.end()).length() > 30) first = d.on();
        }
        return first == null ? sent : first;
    }

    private static boolean isOther(Facts facts, DateMention d) {
        return NOT_THE_DAY
                .matcher(facts.text())
                .region(d.end(), facts.text().length())
                .lookingAt();
    }
}
