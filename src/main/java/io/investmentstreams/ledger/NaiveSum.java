package io.investmentstreams.ledger;

import io.investmentstreams.extract.AmountMention;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.ledger.rate.Cny;
import io.investmentstreams.ledger.rate.Valuation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a plain sum over every amount of an article would show. */
final class NaiveSum {
    private static final Set<Role> ROLES =
            EnumSet.of(Role.PROJECT, Role.EVENT_TOTAL, Role.SUBTOTAL, Role.CUMULATIVE, Role.PHASE, Role.REPEAT);
    private static final String UNALLOCATED = "unallocated";

    private final Valuation valuation;

    NaiveSum(Valuation valuation) {
        this.valuation = valuation;
    }

    /** In the order of the mentions; what has no rate, or a date that can't be right, is left out. */
    List<NaiveAmount> of(Reading reading) {
        LocalDate published = reading == null || reading.announcement() == null
                ? null
                : reading.announcement().publishedOn();
        return summed(reading)
                .map(m -> naive(m, published))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The amounts in foreign currency, by which a rate finds its article. */
    static Stream<AmountMention> foreign(Reading reading) {
        return summed(reading).filter(m -> !m.amount().currency().equals(Valuation.HOME));
    }

    static LocalDate day(AmountMention mention, Announcement announcement) {
        return mention.on() != null ? mention.on() : announcement.publishedOn();
    }

    private static Stream<AmountMention> summed(Reading reading) {
        if (reading == null || reading.announcement() == null || Observations.heldBack(reading)) return Stream.empty();
        return reading.announcement().amounts().stream()
                .filter(m -> ROLES.contains(m.role()) && !Observations.after(m.on(), reading.readOn()));
    }

    private NaiveAmount naive(AmountMention m, LocalDate published) {
        Cny cny = valuation.cny(m.amount(), m.on() != null ? m.on() : published);
        BigDecimal figure = cny == null ? null : cny.value() != null ? cny.value() : cny.low();
        if (figure == null) return null;
        return new NaiveAmount(
                m.region() == null ? Region.NATION : m.region(),
                m.sector() == null ? UNALLOCATED : m.sector(),
                m.on(),
                figure);
    }
}
