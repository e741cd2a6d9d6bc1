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

    /** The stems of each wording, fillers left out. */
    Set<List<String>> of(EntryTerm term) {
        Set<List<String>> forms = new LinkedHashSet<>();
        add(forms, term.required());
        if (term.trail().size() == 1) {
            String title = term.trail().get(0);
            add(forms, title);
            add(forms, withoutParentheses(title));
            return forms;
        }
        List<List<String>> path = new ArrayList<>();
        for (String title : term.trail()) {
            path.add(variants(title));
        }
        if (path.size() <= MOST_TITLES) {
            for (String main : path.get(0)) {
                paths(forms, main, path.subList(1, path.size()));
            }
        }
        return forms;
    }

    private void paths(Set<List<String>> forms, String main, List<List<String>> subterms) {
        List<String> rest = new ArrayList<>();
        for (List<String> subterm : subterms) {
            rest.add(subterm.get(0));
        }
        add(forms, main + " " + String.join(" ", rest));
        List<String> reversed = new ArrayList<>(rest);
        Collections.reverse(reversed);
        add(forms, String.join(" ", reversed) + " " + main);
        add(forms, rest.get(0) + " " + main + " " + String.join(" ", rest.subList(1, rest.size())));
        if (rest.size() == 2) {
            add(forms, rest.get(1) + " " + main + " " + rest.get(0));
            add(forms, rest.get(1) + " " + rest.get(0) + " " + main);
            add(forms, rest.get(0) + " " + rest.get(1) + " " + main);
        }
        for (String variant : subterms.get(0)) {
            add(forms, variant + " " + main + " " + String.join(" ", rest.subList(1, rest.size())));
        }
    }

    /** «Diabetes, diabetic (mellitus)» is diabetes or diabetic. */
    private static List<String> variants(String title) {
        List<String> variants = new ArrayList<>();
        for (String variant : withoutParentheses(title).split(",", -1)) {
            if (!variant.isBlank()) {
                variants.add(variant.strip());
            }
        }
        return variants.isEmpty() ? List.of(title) : variants;
    }

    private static String withoutParentheses(String title) {
        if (title.indexOf('(') < 0 && title.indexOf('[') < 0) {
            return title;
        }
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                bare.append(c);
            }
        }
        return bare.toString();
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
