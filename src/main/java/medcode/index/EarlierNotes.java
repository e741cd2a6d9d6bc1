package medcode.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeRow;

/** Completes a release that holds codes only by the headers, hierarchy and notes of an earlier one. */
final class EarlierNotes {
    private EarlierNotes() {}

    static Optional<CodeEntry> complete(Code code, CodeEntry own, OpenRelease release, OpenRelease earlier) {
        CodeEntry known = earlier.find(code).orElse(null);
        if (own == null) {
            return known == null ? Optional.empty() : header(known, release.codes());
        }
        if (known != null) {
            return Optional.of(with(known, own.row(), known.parent(), own.children()));
        }
        CodeEntry stem = stem(code, earlier);
        return Optional.of(
                stem == null
                        ? own
                        : new CodeEntry(
                                own.row(),
                                Optional.of(stem.code()),
                                stem.section(),
                                stem.chapter(),
                                List.of(),
                                List.of(),
                                own.children()));
    }

    /** A list of codes leaves headers out; one is there as long as a code below it is. */
    private static Optional<CodeEntry> header(CodeEntry known, KeyedTable codes) {
        List<Code> children = children(known, codes);
        CodeRow row = known.row();
        CodeRow header = new CodeRow(row.code(), row.order(), false, row.shortTitle(), row.title(), row.validity());
        return children.isEmpty() ? Optional.empty() : Optional.of(with(known, header, known.parent(), children));
    }

    private static CodeEntry with(CodeEntry known, CodeRow row, Optional<Code> parent, List<Code> children) {
        return new CodeEntry(
                row, parent, known.section(), known.chapter(), known.notes(), known.seventhCharacters(), children);
    }

    /** The known children that still have codes, and new codes that stand under none of them. */
    private static List<Code> children(CodeEntry header, KeyedTable codes) {
        Set<Code> children = new LinkedHashSet<>();
        for (int i = first(header.code(), codes); isWithin(header.code(), i, codes); i++) {
            Code code = new Code(header.code().codeSet(), codes.key(i));
            Code child = code;
            for (Code known : header.children()) {
                child = code.isWithin(known) ? known : child;
            }
            children.add(child);
        }
        return new ArrayList<>(children);
    }

    private static int first(Code code, KeyedTable codes) {
        int position = codes.position(code.compact());
        return position < 0 ? -position - 1 : position + 1;
    }

    private static boolean isWithin(Code code, int position, KeyedTable codes) {
        return position < codes.size() && codes.key(position).startsWith(code.compact());
    }

    private static CodeEntry stem(Code code, OpenRelease earlier) {
        for (int length = code.compact().length() - 1; length >= 3; length--) {
            CodeEntry stem = earlier.own(new Code(code.codeSet(), code.compact().substring(0, length)));
            if (stem != null) {
                return stem;
            }
        }
        return null;
    }

    /** The place of a header: that of the first code below it. */
    static int order(Code header, OpenRelease release, OpenRelease earlier) {
        int first = first(header, release.codes());
        if (earlier.order(header) < 0 || !isWithin(header, first, release.codes())) {
            return -1;
        }
        RecordInput record = release.codes().value(first);
        record.flag();
        return record.number();
    }
}
