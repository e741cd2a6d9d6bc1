package medcode.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** The wordings in which notes write an entry term: an index path forwards, backwards and with its main term moved. */
final class SurfaceForms {
    private static final int MOST_WORDS = 14;
    private static final int MOST_TITLES = 5;

    private final Lexicon lexicon;

    SurfaceForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The stems of each wording, fillers left out; none for a substance or a circumstance alone. */
    Set<List<String>> of(EntryTerm term) {
        Set<List<String>> forms = new LinkedHashSet<>();
        if (term.origin() == EntryTerm.Origin.DRUG_TABLE) {
            return forms;
        }
        add(forms, term.required());
        if (term.trail().size() == 1) {
            title(forms, term.trail().get(0));
        } else if (term.trail().size() <= MOST_TITLES) {
            path(forms, term.trail());
        }
        if (term.origin() == EntryTerm.Origin.EXTERNAL_CAUSE) {
            forms.removeIf(form -> form.size() == 1);
        }
        return forms;
    }

    private void title(Set<List<String>> forms, String title) {
        for (String variant : TitleWords.variants(title)) {
            add(forms, variant);
        }
        for (String modified : TitleWords.modified(title)) {
            add(forms, modified);
        }
        int comma = title.indexOf(',');
        if (comma > 0 && (title.indexOf("unspecified", comma) > 0 || title.indexOf("not specified", comma) > 0)) {
            add(forms, TitleWords.bare(title.substring(0, comma)));
        }
    }

    private void path(Set<List<String>> forms, List<String> trail) {
        List<String> rest = new ArrayList<>();
        for (String title : trail.subList(1, trail.size())) {
            rest.add(TitleWords.variants(title).get(0));
        }
        for (String main : TitleWords.variants(trail.get(0))) {
            orders(forms, main, rest);
        }
        for (String main : TitleWords.modified(trail.get(0))) {
            add(forms, main + " " + String.join(" ", rest));
            add(forms, rest.get(0) + " " + main + " " + String.join(" ", rest.subList(1, rest.size())));
        }
        String main = TitleWords.variants(trail.get(0)).get(0);
        List<String> below = rest.subList(1, rest.size());
        for (String first : subtermForms(trail.get(1))) {
            add(forms, first + " " + main + " " + String.join(" ", below));
            add(forms, main + " " + first + " " + String.join(" ", below));
        }
    }

    private static List<String> subtermForms(String title) {
        List<String> all = new ArrayList<>(TitleWords.variants(title));
        all.addAll(TitleWords.modified(title));
        return all;
    }

    private void orders(Set<List<String>> forms, String main, List<String> rest) {
        add(forms, main + " " + String.join(" ", rest));
        List<String> reversed = new ArrayList<>(rest);
        Collections.reverse(reversed);
        add(forms, String.join(" ", reversed) + " " + main);
        add(forms, rest.get(0) + " " + main + " " + String.join(" ", rest.subList(1, rest.size())));
        if (rest.size() == 2) {
            add(forms, rest.get(1) + " " + main + " " + rest.get(0));
            add(forms, rest.get(0) + " " + rest.get(1) + " " + main);
        }
    }

    private void add(Set<List<String>> forms, String text) {
        List<String> stems = new ArrayList<>();
        for (Word word : lexicon.words(text)) {
            if (!lexicon.isTermFiller(word.stem())) {
                stems.add(word.stem());
            }
        }
        if (!stems.isEmpty() && stems.size() <= MOST_WORDS) {
            forms.add(stems);
        }
    }
}
