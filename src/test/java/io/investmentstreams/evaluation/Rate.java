package io.investmentstreams.evaluation;

import java.math.BigDecimal;
import java.util.Locale;

/** How many of the cases were right. */
final class Rate implements Figure {
    private int right;
    private int cases;

    void add(boolean ok) {
        cases++;
        if (ok) right++;
    }

    @Override
    public BigDecimal percent() {
        return cases == 0 ? null : Figure.rounded(100.0 * right / cases);
    }

    @Override
    public String toString() {
        return cases == 0 ? "  n/a" : String.format(Locale.ROOT, "%5s (%d/%d)", percent(), right, cases);
    }

    /** Right, wrong and missed of what should have been found, as F1. */
    static final class Found implements Figure {
        private int right;
        private int wrong;
        private int missed;

        void right() {
            right++;
        }

        void wrong(int n) {
            wrong += n;
        }

        void missed() {
            missed++;
        }

        @Override
        public BigDecimal percent() {
            double p = precision();
            double r = recall();
            return Figure.rounded(100 * (p + r == 0 ? 0 : 2 * p * r / (p + r)));
        }

        private double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        private double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%5s (P %s R %s; %d right, %d wrong, %d missed)",
                    percent(),
                    Figure.rounded(100 * precision()),
                    Figure.rounded(100 * recall()),
                    right,
                    wrong,
                    missed);
        }
    }
}
