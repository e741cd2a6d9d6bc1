package medcode.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;

/** Divides sections into sentences and list items. */
final class Sentences {
    /** No one writes longer sentences; a file without line breaks must not become one. */
    private static final int LONGEST = 2000;

    private final Lexicon lexicon;
    private final Set<String> abbreviations;
    private final Problems problems;

    Sentences(Lexicon lexicon, Problems problems) {
        this.lexicon = lexicon;
        this.abbreviations = lexicon.wordSet("sentence_abbreviations.tsv");
        this.problems = problems;
    }

    List<Sentence> of(String text, List<Section> sections) {
        List<Sentence> sentences = new ArrayList<>();
        for (Section section : sections) {
            List<Block> blocks = Block.of(text, section.body());
            List<Span> names = problems.names(text, section, blocks);
            for (int i = 0; i < blocks.size(); i++) {
                add(sentences, text, section, blocks.get(i), names);
            }
        }
        return sentences;
    }

    private void add(List<Sentence> sentences, String text, Section section, Block block, List<Span> names) {
        boolean listItem = block.marker() != Block.Marker.NONE;
        int start = block.span().start();
        int end = block.span().end();
        int index = nameAt(names, start);
        Span item = index < 0 ? null : new Span(names.get(index).start(), itemEnd(names, index, section));
        if (index >= 0 && names.get(index).start() == start) {
            Span name = names.get(index);
            sentences.add(new Sentence(name, section, listItem, true, item, words(text, name)));
            start = name.end();
        }
        while (start < end) {
            int stop = sentenceEnd(text, start, end);
            Span span = trimmed(text, start, stop);
            if (span.length() > 0) {
                Span of = item == null ? span : item;
                sentences.add(new Sentence(span, section, listItem, false, of, words(text, span)));
            }
            start = stop;
        }
    }

    private List<Word> words(String text, Span span) {
        return Collections.unmodifiableList(lexicon.words(text, span.start(), span.end()));
    }

    /** The last problem that is named at or before an offset, or -1. */
    private static int nameAt(List<Span> names, int offset) {
        int low = 0;
        int high = names.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private static int itemEnd(List<Span> names, int index, Section section) {
        return index + 1 < names.size()
                ? names.get(index + 1).start()
                : section.body().end();
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && (text.charAt(from) <= ' ' || ".:;,–—".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return new Span(from, to);
    }

    /** Behind the next mark that ends a sentence. */
    int sentenceEnd(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            if ((c == '.' || c == '?' || c == '!') && ends(text, start, at, end)) {
                return at + 1;
            }
        }
        return limit == end ? end : cut(text, start, limit);
    }

    /** Behind the last comma, else blank, before a limit. */
    private static int cut(String text, int start, int limit) {
        int comma = text.lastIndexOf(',', limit - 1);
        int blank = text.lastIndexOf(' ', limit - 1);
        int last = comma > start + LONGEST / 2 ? comma : blank;
        return last > start ? last + 1 : limit;
    }

    private boolean ends(String text, int start, int at, int end) {
        int next = at + 1;
        while (next < end && (text.charAt(next) == '"' || text.charAt(next) == ')' || text.charAt(next) == ',')) {
            next++;
        }
        if (next < end && text.charAt(next) > ' ') {
            return false;
        }
        while (next < end && text.charAt(next) <= ' ') {
            next++;
        }
        if (next >= end || text.charAt(at) != '.') {
            return true;
        }
        char following = text.charAt(next);
        return !Character.isLowerCase(following) && !isAbbreviation(text, start, at);
    }

    private boolean isAbbreviation(String text, int start, int point) {
        int from = point;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int length = point - from;
        if (length == 1) {
            return Character.isUpperCase(text.charAt(from)) && from > start && text.charAt(from - 1) == ' ';
        }
        return length > 0
                && length < 7
                && abbreviations.contains(text.substring(from, point).toLowerCase(Locale.ROOT));
    }
}
