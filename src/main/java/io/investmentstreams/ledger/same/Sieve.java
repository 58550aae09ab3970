package io.investmentstreams.ledger.same;

/** Tells by what is filed beside their ids which observations can't be candidates of one, so that they are passed over unread. */
public interface Sieve {
    /** Lets everything through. */
    Sieve OPEN = (key, list, from, to) -> true;

    /**
     * False only for what is no candidate, or is filed under another key that it will be found by.
     *
     * @param key  what it is found under
     * @param list holds its {@link Likeness#outline} from {@code from} until before {@code to}
     */
    boolean admits(String key, byte[] list, int from, int to);
}
