package medcode.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Stems;
import medcode.lexicon.Word;

/** The wordings in which notes write an entry term: an index path forwards, backwards and with its main term moved. */
final class SurfaceForms {
    private static final int MOST_WORDS = 12;
    private static final int MOST_TITLES = 4;
    private static final int MOST_REMEMBERED = 4096;

    private final Lexicon lexicon;
    private final Stems families;
    /** The titles of a path stand in its children's paths too. */
    private final Map<String, Readings> remembered = new HashMap<>();

    SurfaceForms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.families = lexicon.stems();
    }

    /** A title's variants, and its first variant with one nonessential modifier each, as stems. */
    private record Readings(List<List<String>> variants, List<List<String>> modified) {
        List<String> first() {
            return variants.get(0);
        }
    }

    /** The stems of each wording, fillers left out; none for a substance or a circumstance alone. */
    Set<List<String>> of(EntryTerm term) {
        Set<List<String>> forms = new LinkedHashSet<>();
        if (term.origin() == EntryTerm.Origin.DRUG_TABLE) {
            return forms;
        }
        add(forms, stems(term.required()));
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
        Readings readings = readings(title);
        readings.variants.forEach(form -> add(forms, form));
        readings.modified.forEach(form -> add(forms, form));
        int comma = title.indexOf(',');
        if (comma > 0 && (title.indexOf("unspecified", comma) > 0 || title.indexOf("not specified", comma) > 0)) {
            add(forms, stems(TitleWords.bare(title.substring(0, comma))));
        }
    }

    private void path(Set<List<String>> forms, List<String> trail) {
        Readings main = readings(trail.get(0));
        Readings first = readings(trail.get(1));
        List<List<String>> below = new ArrayList<>();
        for (String title : trail.subList(2, trail.size())) {
            below.add(readings(title).first());
        }
        for (List<String> variant : main.variants) {
            orders(forms, variant, first.first(), below);
        }
        if (trail.size() == 2) {
            for (List<String> modified : main.modified) {
                add(forms, modified, first.first(), List.of());
                add(forms, first.first(), modified, List.of());
            }
        }
        for (List<String> modified : first.modified) {
            moved(forms, main.first(), modified, below);
        }
        for (List<String> variant : first.variants) {
            moved(forms, main.first(), variant, below);
        }
    }

    private static void moved(
            Set<List<String>> forms, List<String> main, List<String> first, List<List<String>> below) {
        List<String> rest = joined(below);
        add(forms, first, main, rest);
        add(forms, main, first, rest);
    }

    private static void orders(
            Set<List<String>> forms, List<String> main, List<String> first, List<List<String>> below) {
        moved(forms, main, first, below);
        List<List<String>> reversed = new ArrayList<>();
        for (List<String> title : below) {
            reversed.add(0, title);
        }
        add(forms, joined(reversed), first, main);
        if (below.size() == 1) {
            add(forms, below.get(0), main, first);
            add(forms, first, below.get(0), main);
        }
    }

    private Readings readings(String title) {
        Readings known = remembered.get(title);
        if (known == null) {
            if (remembered.size() == MOST_REMEMBERED) {
                remembered.clear();
            }
            known = new Readings(stems(TitleWords.variants(title)), stems(TitleWords.modified(title)));
            remembered.put(title, known);
        }
        return known;
    }

    private List<List<String>> stems(List<String> texts) {
        List<List<String>> stems = new ArrayList<>(texts.size());
        for (String text : texts) {
            stems.add(stems(text));
        }
        return stems;
    }

    /** The words of a wording as terms are matched by them, fillers left out. */
    List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        for (Word word : lexicon.words(text)) {
            if (!lexicon.isTermFiller(word.stem())) {
                stems.add(families.family(word.stem()));
            }
        }
        return stems;
    }

    private static List<String> joined(List<List<String>> titles) {
        List<String> joined = new ArrayList<>();
        for (List<String> title : titles) {
            joined.addAll(title);
        }
        return joined;
    }

    private static void add(Set<List<String>> forms, List<String> first, List<String> second, List<String> third) {
        List<String> form = new ArrayList<>(first);
        form.addAll(second);
        form.addAll(third);
        add(forms, form);
    }

    private static void add(Set<List<String>> forms, List<String> form) {
        if (!form.isEmpty() && form.size() <= MOST_WORDS) {
            forms.add(form);
        }
    }
}
