package medcode.tabular;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;

/**
 * Sides, read off the titles: two codes belong to one axis when they differ in one character and their titles in «right»
 * and «left» (or «unspecified») at one place. The bilateral code stands beside them under a title of its own wording.
 */
final class Laterality {
    private static final int CATEGORY = 3;

    private final CodeTable table;

    Laterality(CodeTable table) {
        this.table = table;
    }

    Optional<LateralityAxis> of(Code code) {
        Optional<CodeEntry> entry = table.find(code);
        if (entry.isEmpty() || !namesSide(entry.get().title())) {
            return Optional.empty();
        }
        for (Code level = code; level.compact().length() > CATEGORY; level = parent(level)) {
            Optional<LateralityAxis> axis = axis(entry.get(), siblings(code, level));
            if (axis.isPresent() && axis.get().code(Side.BILATERAL).isPresent()) {
                return axis;
            }
            if (axis.isPresent()) {
                return LateralityRules.bundled().axis(code, table).or(() -> axis);
            }
        }
        return LateralityRules.bundled().axis(code, table);
    }

    private Code parent(Code code) {
        return table.find(code).flatMap(CodeEntry::parent).orElseGet(() -> code.category());
    }

    private static boolean namesSide(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        for (Side side : Side.values()) {
            if (lower.contains(side.word())) {
                return true;
            }
        }
        return false;
    }

    /** The codes that differ from this one in the last character of the level alone. */
    private List<CodeEntry> siblings(Code code, Code level) {
        List<CodeEntry> siblings = new ArrayList<>();
        int length = level.compact().length();
        String stem = level.compact().substring(0, length - 1);
        String rest = code.compact().substring(length);
        List<Code> beside = table.find(parent(level)).map(CodeEntry::children).orElse(List.of());
        for (Code other : beside) {
            if (other.compact().length() == length && other.compact().startsWith(stem)) {
                table.find(new Code(code.codeSet(), other.compact() + rest)).ifPresent(siblings::add);
            }
        }
        return siblings;
    }

    private static Optional<LateralityAxis> axis(CodeEntry asked, List<CodeEntry> siblings) {
        Map<String, Code> byTitle = new HashMap<>();
        siblings.forEach(sibling -> byTitle.put(plain(sibling.title()), sibling.code()));
        for (CodeEntry right : siblings) {
            for (int at : places(right.title(), Side.RIGHT)) {
                Map<Side, Code> codes = swapped(right, at, byTitle);
                if (codes.containsKey(Side.LEFT)) {
                    bilateral(right, siblings).ifPresent(both -> codes.put(Side.BILATERAL, both));
                    for (Map.Entry<Side, Code> found : codes.entrySet()) {
                        if (found.getValue().equals(asked.code())) {
                            return Optional.of(new LateralityAxis(found.getKey(), codes));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Map<Side, Code> swapped(CodeEntry right, int at, Map<String, Code> byTitle) {
        Map<Side, Code> codes = new EnumMap<>(Side.class);
        codes.put(Side.RIGHT, right.code());
        String before = right.title().substring(0, at);
        String after = right.title().substring(at + Side.RIGHT.word().length());
        for (Side side : Side.values()) {
            Code code = byTitle.get(plain(before + side.word() + after));
            if (code != null) {
                codes.put(side, code);
            }
        }
        return codes;
    }

    /** Titles of one family are not always punctuated alike. */
    private static String plain(String title) {
        return title.replace(",", "").toLowerCase(Locale.ROOT);
    }

    /** The bilateral sibling that fits this right one better than any other. */
    private static Optional<Code> bilateral(CodeEntry right, List<CodeEntry> siblings) {
        for (CodeEntry both : siblings) {
            if (!places(both.title(), Side.BILATERAL).isEmpty() && isNearest(right, both, siblings)) {
                return Optional.of(both.code());
            }
        }
        return Optional.empty();
    }

    private static boolean isNearest(CodeEntry right, CodeEntry both, List<CodeEntry> siblings) {
        int distance = TitleDistance.of(right.title(), both.title());
        for (CodeEntry other : siblings) {
            if (!other.code().equals(right.code())
                    && !places(other.title(), Side.RIGHT).isEmpty()
                    && TitleDistance.of(other.title(), both.title()) <= distance) {
                return false;
            }
        }
        return distance < TitleDistance.UNLIKE;
    }

    /** Where a side's word stands in a title, as a word. */
    private static List<Integer> places(String title, Side side) {
        List<Integer> places = new ArrayList<>();
        String lower = title.toLowerCase(Locale.ROOT);
        String word = side.word();
        for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
            boolean ends = end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
            if (starts && ends) {
                places.add(at);
            }
        }
        return places;
    }
}
