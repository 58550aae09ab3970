package io.investmentstreams.extract.party;

/** A name found in a clean text; {@code name} is clean and may differ from the stretch at its edges. */
public record Named(int start, int end, String name) {}
