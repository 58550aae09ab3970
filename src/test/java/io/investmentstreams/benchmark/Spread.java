package io.investmentstreams.benchmark;

import java.util.Arrays;
import java.util.Random;

/** Where and when the projects of a load lie. */
final class Spread {
    /** Of a day's news most is of that day and the week before. */
    private static final double MEAN_DAYS = 7;

    private final double[] upTo;
    private final int days;
    private final boolean news;

    private Spread(double[] upTo, int days, boolean news) {
        this.upTo = upTo;
        this.days = days;
        this.news = news;
    }

    /** Every county and day as often as any other. */
    static Spread even(int counties, int days) {
        double[] upTo = new double[counties];
        Arrays.setAll(upTo, i -> (i + 1.0) / counties);
        return new Spread(upTo, days, false);
    }

    /** Some counties are in the news far more than others (Zipf), and mostly with what is recent. */
    static Spread news(int counties, int days) {
        double[] upTo = new double[counties];
        double sum = 0;
        for (int i = 0; i < counties; i++) upTo[i] = sum += 1.0 / (i + 1);
        double all = sum;
        Arrays.setAll(upTo, i -> upTo[i] / all);
        return new Spread(upTo, days, true);
    }

    int county(Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble());
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }

    int daysAgo(Random random) {
        if (!news) return random.nextInt(days);
        return Math.min(days - 1, (int) (-MEAN_DAYS * Math.log(1 - random.nextDouble())));
    }

    @Override
    public String toString() {
        return "over %d counties and %d days, %s".formatted(upTo.length, days, news ? "as in the news" : "even");
    }
}
