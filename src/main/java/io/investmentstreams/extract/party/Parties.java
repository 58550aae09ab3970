package io.investmentstreams.extract.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Finds the firms behind projects. Thread-safe. */
public final class Parties {
    private final PartyNames names = new PartyNames(new NameEdges());
    private final PartyForms forms = new PartyForms(names);
    private final Brands brands = new Brands();

    /** The firms that an article's texts name in full; {@code places} are its words for places. */
    public Firms firms(Collection<String> texts, Set<String> places) {
        return Firms.read(texts, names, places);
    }

    /** Who builds the project whose name follows {@code left}. */
    public List<String> attached(String left, Firms firms, Set<String> places) {
        return firms.resolved(forms.attached(left, places));
    }

    /** Who invests by the words of a sentence or a part of it. */
    public List<String> told(String words, Firms firms, Set<String> places) {
        return firms.resolved(forms.told(words, places));
    }

    /** The firm the last of the sentences is about, looking back while a sentence goes on about 公司. */
    public List<String> topic(List<String> sentences, Firms firms, Set<String> places) {
        for (int i = sentences.size() - 1; i >= 0; i--) {
            List<String> found = forms.topic(sentences.get(i), places);
            if (!found.isEmpty()) return firms.resolved(found);
            boolean last = i == sentences.size() - 1;
            List<String> told = last ? List.of() : forms.told(sentences.get(i), places);
            if (told.size() == 1) return firms.resolved(told);
            if (!PartyForms.goesOn(sentences.get(i))) return List.of();
        }
        return List.of();
    }

    /** Whose the project is by the front of its name: a firm of the article, else a brand. */
    public List<String> named(String project, Firms firms, Set<String> places) {
        List<String> partners = forms.partners(project, places);
        if (partners.size() > 1) return firms.resolved(partners);
        String owner = firms.ownerOf(project);
        if (owner == null) owner = brands.of(project, places);
        return owner == null ? List.of() : new ArrayList<>(firms.resolved(List.of(owner)));
    }
}
