package io.investmentstreams.extract.place;

import java.util.ArrayList;
import java.util.List;

/** One official division, or a country; compared by identity, as each exists once. */
final class Division {
    private final String code;
    private final String name;
    private final Division parent;
    private final List<Division> children = new ArrayList<>(0);

    /** @param parent null for provinces and foreign countries: the nation is no part of a path */
    Division(String code, String name, Division parent) {
        this.code = code;
        this.name = name;
        this.parent = parent;
        if (parent != null) parent.children.add(this);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Division parent() {
        return parent;
    }

    List<Division> children() {
        return children;
    }

    boolean isProvince() {
        return code.endsWith("0000");
    }

    boolean isCity() {
        return code.length() == 6 && code.endsWith("00") && !isProvince();
    }

    boolean isTown() {
        return code.length() == 9;
    }

    boolean isCounty() {
        return code.length() == 6 && !code.endsWith("00");
    }

    boolean isForeign() {
        return code.length() == 2;
    }

    /** Whether this lies in the other one, or is it. */
    boolean within(Division other) {
        for (Division d = this; d != null; d = d.parent) if (d == other) return true;
        return false;
    }

    /** The deepest division that holds both; null when only the nation, or nothing, does. */
    Division common(Division other) {
        Division d = this;
        while (d != null && !other.within(d)) d = d.parent;
        return d;
    }

    Region region() {
        return new Region(code, path());
    }

    private String path() {
        return parent == null ? name : parent.path() + "/" + name;
    }

    @Override
    public String toString() {
        return code + " " + path();
    }
}
