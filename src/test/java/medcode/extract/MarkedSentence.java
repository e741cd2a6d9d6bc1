package medcode.extract;

import java.util.ArrayList;
import java.util.List;
import medcode.note.Span;

/** A sentence of a test table with its targets in brackets; brackets around a check-box mark stay. */
record MarkedSentence(String text, List<Span> targets) {

    static MarkedSentence of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> targets = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            boolean box = c == '[' && i + 2 < marked.length() && marked.charAt(i + 2) == ']';
            if (box) {
                text.append(marked, i, i + 3);
                i += 2;
            } else if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                targets.add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        return new MarkedSentence(text.toString(), targets);
    }
}
