package io.investmentstreams.extract;

import io.investmentstreams.extract.date.DateMention;
import io.investmentstreams.extract.date.Precision;
import java.time.LocalDate;

/** Chooses the day of the event and of each claim. */
final class DateChooser {
    private final Facts facts;
    private final LocalDate eventOn;

    DateChooser(Facts facts) {
        this.facts = facts;
        this.eventOn = event(facts);
    }

    /** The day the announcement speaks of; null when it cannot be told. */
    LocalDate eventOn() {
        return eventOn;
    }

    /** The day of a claim: the one its sentence names, else the event's; null for a claim of some month or year. */
    LocalDate of(Claim claim) {
        Period period = facts.periodOf(claim.start);
        DateMention nearest = null;
        for (DateMention d : facts.dates()) {
            if (!period.holds(d.start()) || d.on() == null || d.precision() == Precision.YEAR) continue;
            if (nearest == null || d.end() <= claim.start) nearest = d;
        }
        if (nearest == null) return eventOn;
        return nearest.precision() == Precision.DAY ? nearest.on() : null;
    }

    private static LocalDate event(Facts facts) {
        LocalDate first = null;
        for (DateMention d : facts.dates()) {
            if (d.on() == null || d.precision() != Precision.DAY) continue;
            Period period = facts.periodOf(d.start());
            boolean told =
                    !Facts.within(facts.stages(), period.start(), period.end()).isEmpty()
                            || !Facts.within(facts.scopes(), period.start(), period.end())
                                    .isEmpty();
            if (told) return d.on();
            if (first == null && facts.slice(period.start(), period.end()).length() > 30) first = d.on();
        }
        return first;
    }
}
