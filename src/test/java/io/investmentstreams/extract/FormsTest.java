package io.investmentstreams.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.investmentstreams.extract.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In whatever words a form tells of signings, each is counted once, with its amount, act and place, and what is told beside it is not. */
class FormsTest {
    private static final Extractor EXTRACTOR = new Extractor();
    private static final int TEXTS = 20;
    private static final int BULLETINS = 200;
    /** Forms without a place of their own, with several, or told as a text of its own cannot be a paragraph of a bulletin. */
    private static final Pattern ALONE = Pattern.compile(
            "headline.*|stock.*|title.*|bulletin.*|two .*|ordinals|repeated title|aside.*|learned|cancelled|item with details|sum then count|.*beside|planned|comma before amount|name whole no comma");

    static List<Arguments> forms() {
        return Rows.of("forms/forms.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void countsWhatAFormTells(String why, String form, String claims) {
        Random random = new Random(why.hashCode());
        for (int i = 0; i < TEXTS; i++) {
            Forms forms = new Forms(random);
            String text = forms.text(form);
            assertClaims(text, forms.claims(claims));
        }
    }

    @Test
    void countsWhatTheParagraphsOfABulletinTell() {
        List<Arguments> forms = forms().stream()
                .filter(f -> !f.get()[2].equals("-")
                        && !ALONE.matcher((String) f.get()[0]).matches())
                .toList();
        Random random = new Random(20);
        for (int i = 0; i < BULLETINS; i++) {
            Forms first = new Forms(random);
            Forms second = first.next();
            Object[] a = forms.get(random.nextInt(forms.size())).get();
            Object[] b = forms.get(random.nextInt(forms.size())).get();
            String text = first.text((String) a[1]) + '\n' + second.text((String) b[1]);
            List<String> claims = new ArrayList<>(first.claims((String) a[2]));
            claims.addAll(second.claims((String) b[2]));
            assertClaims(text, claims);
        }
    }

    private static void assertClaims(String text, List<String> expected) {
        List<String> claims = claims(EXTRACTOR.extract(new Article("a", null, null, "2024-06-10", text, null, null)));
        List<String> left = new ArrayList<>(claims);
        for (String e : expected)
            left.stream().filter(c -> agree(c, e)).findFirst().ifPresent(left::remove);
        assertThat(left.isEmpty() && claims.size() == expected.size())
                .as("%s%nclaims %s%n  not %s", text, claims, expected)
                .isTrue();
    }

    /** Whether the claim is the expected one: its name may say more, its place lie deeper where the form names a zone. */
    private static boolean agree(String claim, String expected) {
        String[] own = claim.split("[:@]");
        String[] other = expected.split("[:@]");
        for (int i = 0; i < other.length; i++) {
            boolean place = i == own.length - 1 && expected.contains("@");
            boolean same = place ? lies(own[i], other[i]) : isOneOf(own[i], other[i], i == 3 && own[0].equals("P"));
            if (!same) return false;
        }
        return true;
    }

    private static boolean lies(String path, String place) {
        return place.endsWith("+")
                ? path.contains(place.substring(0, place.length() - 1))
                : path.endsWith('/' + place) || path.equals(place);
    }

    private static boolean isOneOf(String own, String some, boolean name) {
        return some.equals("*")
                || (name ? own.contains(some) : List.of(some.split("\\+")).contains(own));
    }

    private static List<String> claims(Announcement a) {
        List<String> claims = new ArrayList<>();
        for (Total t : a.totals()) {
            String count = t.projectCount() == null ? "-" : t.projectCount().toString();
            if (t.amount() != null)
                claims.add(String.join(":", "T", lower(t.scope()), lower(t.stage()), count, figure(t.amount()))
                        + '@'
                        + (t.region() == null ? "-" : t.region().path()));
        }
        for (ProjectItem p : a.projects())
            if (p.amount() != null)
                claims.add(String.join(":", "P", lower(p.stage()), figure(p.amount()), p.name())
                        + '@'
                        + (p.region() == null ? "-" : p.region().path()));
        return claims;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String figure(Amount a) {
        BigDecimal value = a.value() != null ? a.value() : a.low();
        return value.setScale(0).toPlainString() + a.currency();
    }
}
