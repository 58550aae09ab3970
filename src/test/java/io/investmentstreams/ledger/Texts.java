package io.investmentstreams.ledger;

import io.investmentstreams.extract.AmountMention;
import io.investmentstreams.extract.Announcement;
import io.investmentstreams.extract.ProjectItem;
import io.investmentstreams.extract.Total;
import io.investmentstreams.extract.Verdict;
import io.investmentstreams.extract.claim.Scope;
import io.investmentstreams.extract.claim.Stage;
import io.investmentstreams.extract.money.Amount;
import io.investmentstreams.extract.place.Region;
import io.investmentstreams.extract.role.Role;
import io.investmentstreams.extract.text.Span;
import io.investmentstreams.ledger.Reading.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds readings for tests, one article at a time. */
final class Texts {
    static final Region JIANGSU = new Region("320000", "江苏省");
    static final Region SUZHOU = new Region("320500", "江苏省/苏州市");
    static final Region KUNSHAN = new Region("320583", "江苏省/苏州市/昆山市");
    static final Region TAICANG = new Region("320585", "江苏省/苏州市/太仓市");
    static final Region LIANGXI = new Region("320213", "江苏省/无锡市/梁溪区");
    static final LocalDate DAY = LocalDate.of(2021, 11, 9);

    private final String id;
    private long version = 1;
    private LocalDate readOn = LocalDate.of(2023, 12, 31);
    private LocalDate published = DAY;
    private LocalDate eventOn;
    private Verdict verdict = Verdict.ANNOUNCEMENT;
    private final List<AmountMention> amounts = new ArrayList<>();
    private final List<ProjectItem> items = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();

    private Texts(String id) {
        this.id = id;
    }

    static Texts article(String id) {
        return new Texts(id);
    }

    static Reading withdrawn(String id, long version) {
        return new Reading(id, new Version(version, 0, version), LocalDate.of(2023, 12, 31), null);
    }

    Texts version(long n) {
        version = n;
        return this;
    }

    Texts readOn(LocalDate day) {
        readOn = day;
        return this;
    }

    Texts published(LocalDate day) {
        published = day;
        return this;
    }

    Texts eventOn(LocalDate day) {
        eventOn = day;
        return this;
    }

    Texts verdict(Verdict v) {
        verdict = v;
        return this;
    }

    Texts item(Item item) {
        items.add(item.build());
        return this;
    }

    Texts total(Headlined total) {
        totals.add(total.build());
        return this;
    }

    Texts mention(Role role, Amount amount, Region region, String sector, LocalDate on) {
        amounts.add(new AmountMention(span("x"), amount, role, region, sector, on));
        return this;
    }

    Reading build() {
        Announcement a =
                new Announcement(id, verdict, published, eventOn, amounts, List.of(), items, totals, List.of(), "test");
        return new Reading(id, new Version(version, 0, version), readOn, a);
    }

    static Span span(String text) {
        return new Span(0, text.length(), text, null, null);
    }

    static BigDecimal yi(String n) {
        return new BigDecimal(n).movePointRight(8).setScale(2);
    }

    static Amount cny(String yi) {
        return Amount.exact(yi(yi), "CNY");
    }

    static Amount usd(String yi) {
        return Amount.exact(yi(yi), "USD");
    }

    static Amount over(String yi) {
        return new Amount(yi(yi), yi(yi), null, "CNY");
    }

    static Amount nearly(String yi) {
        return new Amount(yi(yi), null, yi(yi), "CNY");
    }

    static Amount about(String yi) {
        return new Amount(yi(yi), null, null, "CNY");
    }

    static Amount between(String low, String high) {
        return new Amount(null, yi(low), yi(high), "CNY");
    }

    /** One project of an article; signed, in Kunshan and on the day of the tests unless told otherwise. */
    static final class Item {
        private final String name;
        private List<String> investors = List.of();
        private Amount amount;
        private Region region = KUNSHAN;
        private String sector = "new_materials";
        private Stage stage = Stage.SIGNED;
        private LocalDate on = DAY;
        private Integer within;
        private String evidence = "";

        private Item(String name) {
            this.name = name;
        }

        static Item of(String name) {
            return new Item(name);
        }

        Item by(String... names) {
            investors = List.of(names);
            return this;
        }

        Item worth(Amount a) {
            amount = a;
            return this;
        }

        Item at(Region r) {
            region = r;
            return this;
        }

        Item sector(String s) {
            sector = s;
            return this;
        }

        Item stage(Stage s) {
            stage = s;
            return this;
        }

        Item on(LocalDate day) {
            on = day;
            return this;
        }

        Item within(int total) {
            within = total;
            return this;
        }

        Item saying(String sentence) {
            evidence = sentence;
            return this;
        }

        ProjectItem build() {
            return new ProjectItem(name, investors, amount, region, sector, stage, on, within, span(evidence));
        }
    }

    /** One headline total; of a signing in Kunshan on the day of the tests unless told otherwise. */
    static final class Headlined {
        private Scope scope = Scope.EVENT;
        private Stage stage = Stage.SIGNED;
        private Integer count;
        private Amount amount;
        private Region region = KUNSHAN;
        private String sector;
        private LocalDate on = DAY;
        private Integer within;
        private String evidence = "";

        static Headlined of(Integer count, Amount amount) {
            Headlined h = new Headlined();
            h.count = count;
            h.amount = amount;
            return h;
        }

        Headlined scope(Scope s) {
            scope = s;
            return this;
        }

        Headlined stage(Stage s) {
            stage = s;
            return this;
        }

        Headlined at(Region r) {
            region = r;
            return this;
        }

        Headlined sector(String s) {
            sector = s;
            return this;
        }

        Headlined on(LocalDate day) {
            on = day;
            return this;
        }

        Headlined within(int total) {
            within = total;
            return this;
        }

        Headlined saying(String sentence) {
            evidence = sentence;
            return this;
        }

        Total build() {
            return new Total(scope, stage, count, amount, region, sector, on, within, span(evidence));
        }
    }
}
