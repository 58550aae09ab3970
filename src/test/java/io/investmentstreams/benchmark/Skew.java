package io.investmentstreams.benchmark;

import java.util.Arrays;
import java.util.Random;

/** Picks from a number of things of which the first are picked most: the n-th by the weight (n + shift)^-exponent. */
final class Skew {
    private final double[] sums;

    Skew(int size, int shift, double exponent) {
        this(weights(size, shift, exponent));
    }

    Skew(double[] weights) {
        sums = weights.clone();
        Arrays.parallelPrefix(sums, Double::sum);
    }

    static double[] weights(int size, int shift, double exponent) {
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) weights[i] = Math.pow(i + shift, -exponent);
        return weights;
    }

    int next(Random random) {
        int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(at < 0 ? -at - 1 : at, sums.length - 1);
    }
}
