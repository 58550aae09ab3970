package io.investmentstreams.topology;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The day at which windows end: today in China, or one that stays. */
public final class AsOf implements Supplier<LocalDate> {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Supplier<LocalDate> day;

    private AsOf(Supplier<LocalDate> day) {
        this.day = day;
    }

    /** Always {@code day}. */
    public static AsOf fixed(LocalDate day) {
        return new AsOf(() -> day);
    }

    /** Today in Asia/Shanghai by {@code clock}, whatever the clock's own zone. */
    public static AsOf today(Clock clock) {
        return new AsOf(() -> LocalDate.ofInstant(clock.instant(), ZONE));
    }

    @Override
    public LocalDate get() {
        return day.get();
    }
}
