package medcode.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/**
 * The ways to say a question: each sense of its abbreviations, common speech in clinical terms, and the words that the
 * Index sends elsewhere replaced.
 */
final class Wordings {
    private static final int MOST_READINGS = 12;
    private static final int MOST = 28;
    private static final int LONGEST_REPLACED = 6;
    /** What a wording counts that leaves a word out. */
    private static final float LEFT_OUT = 0.75f;
    /** What each sense counts beside the likelier one before it. */
    private static final float NEXT_SENSE = 0.98f;
    /** What a wording counts that says otherwise what was typed. */
    private static final float REPLACED = 0.99f;

    private final Lexicon lexicon;
    private final Rewrites rewrites;

    Wordings(Lexicon lexicon, Rewrites rewrites) {
        this.lexicon = lexicon;
        this.rewrites = rewrites;
    }

    /** A text of which a part has been read. */
    private record Reading(String text, List<String> senses, float faith) {
        Reading and(String more, float less) {
            return new Reading(text + more, senses, faith * less);
        }

        Reading and(String more, String sense, float less) {
            List<String> all = new ArrayList<>(senses);
            all.add(sense);
            return new Reading(text + more, all, faith * less);
        }
    }

    /** The likeliest first; at least one. */
    List<Wording> of(String text) throws IOException {
        Map<List<String>, Wording> wordings = new LinkedHashMap<>();
        List<Wording> open = new ArrayList<>();
        for (Reading reading : readings(text)) {
            List<String> stems = lexicon.stems().of(reading.text);
            Wording wording = new Wording(stems, reading.senses, reading.faith);
            if (!stems.isEmpty() && wordings.putIfAbsent(stems, wording) == null) {
                open.add(wording);
            }
        }
        for (int i = 0; i < open.size() && wordings.size() < MOST; i++) {
            for (Wording replaced : replaced(open.get(i))) {
                if (wordings.size() < MOST && wordings.putIfAbsent(replaced.stems(), replaced) == null) {
                    open.add(replaced);
                }
            }
        }
        return List.copyOf(wordings.values());
    }

    private List<Reading> readings(String text) {
        List<Reading> readings = new ArrayList<>(List.of(new Reading("", List.of(), 1)));
        List<Word> words = lexicon.words(text);
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            Word first = words.get(i);
            String between = text.substring(from, first.start());
            if (i + 1 < words.size() && isHyphenated(text, first, words.get(i + 1))) {
                i++;
            }
            from = words.get(i).end();
            String typed = text.substring(first.start(), from);
            readings = extended(readings, between, typed, senses(typed, readings.size()));
        }
        return readings;
    }

    /** True for abbreviations such as IBS-D, also with a blank for the hyphen. */
    private boolean isHyphenated(String text, Word one, Word next) {
        String hyphenated = text.substring(one.start(), one.end()) + "-" + text.substring(next.start(), next.end());
        return !lexicon.shorthand().senses(hyphenated).isEmpty();
    }

    /** True for what leaves the typed word out: no sense, or a word such as «as» that is none in a title. */
    private boolean leavesOut(String typed, String sense) {
        return sense.isEmpty()
                || (sense.equals(typed) && lexicon.stems().of(typed).isEmpty());
    }

    /** Only the likeliest sense where there are many readings already. */
    private List<String> senses(String typed, int readings) {
        List<String> senses = lexicon.shorthand().senses(typed.replace(' ', '-'));
        if (senses.isEmpty()) {
            return List.of(typed);
        }
        List<String> all = new ArrayList<>(senses);
        if (!senses.contains(typed)) {
            all.add(typed);
        }
        return all.subList(0, Math.max(1, Math.min(all.size(), MOST_READINGS / readings)));
    }

    private List<Reading> extended(List<Reading> readings, String between, String typed, List<String> senses) {
        List<Reading> extended = new ArrayList<>(readings.size() * senses.size());
        float faith = 1;
        for (String sense : senses) {
            float less = senses.size() > 1 && leavesOut(typed, sense) ? faith * LEFT_OUT : faith;
            for (Reading reading : readings) {
                extended.add(
                        sense.equalsIgnoreCase(typed)
                                ? reading.and(between + typed, less)
                                : reading.and(between + sense, typed + " → " + sense, less));
            }
            faith *= NEXT_SENSE;
        }
        return extended;
    }

    /** The wordings with one run of words replaced. */
    private List<Wording> replaced(Wording wording) throws IOException {
        List<Wording> all = new ArrayList<>();
        List<String> stems = wording.stems();
        for (int from = 0; from < stems.size(); from++) {
            for (int to = from + 1; to <= Math.min(stems.size(), from + LONGEST_REPLACED); to++) {
                String words = String.join(" ", stems.subList(from, to));
                String common = lexicon.stems().synonyms().get(words);
                String replacement = common != null ? common : rewrites.of(words);
                if (replacement != null) {
                    all.add(replaced(wording, from, to, replacement));
                }
            }
        }
        return all;
    }

    private static Wording replaced(Wording wording, int from, int to, String replacement) {
        List<String> stems = new ArrayList<>(wording.stems().subList(0, from));
        if (!replacement.isEmpty()) {
            stems.addAll(List.of(replacement.split(" ")));
        }
        stems.addAll(wording.stems().subList(to, wording.stems().size()));
        List<String> senses = new ArrayList<>(wording.senses());
        senses.add(String.join(" ", wording.stems().subList(from, to)) + " → " + replacement);
        return new Wording(List.copyOf(stems), senses, wording.faith() * REPLACED);
    }
}
