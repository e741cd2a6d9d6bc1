package medcode.index;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A wording that leads to a code: a title, an inclusion term, a path of the Alphabetic Index, or a synonym of others.
 *
 * @param code compact; a header where the publication leaves the rest to the Tabular List
 * @param trail what a coder would follow: the index path, or the title
 * @param required the words that the documentation must hold
 * @param optional nonessential modifiers and variants: present or absent, the code is the same
 * @param manifestation the second code of the index line, as published, or empty
 */
public record EntryTerm(
        String code, Origin origin, List<String> trail, String required, String optional, String manifestation) {

    private static final Pattern RESIDUAL = Pattern.compile("\\b(NEC|[Oo]ther|specified|elsewhere)\\b");

    public EntryTerm {
        trail = List.copyOf(trail);
    }

    /** True for what is «other», «specified» or «not elsewhere classified»: taken only where nothing else fits. */
    boolean isResidual() {
        return RESIDUAL.matcher(required).find();
    }

    /** The publication that a wording stands in. */
    public enum Origin {
        TITLE('t'),
        INCLUSION_TERM('i'),
        INDEX('x'),
        CROSS_REFERENCE('s'),
        NEOPLASM_TABLE('n'),
        DRUG_TABLE('d'),
        EXTERNAL_CAUSE('e'),
        SYNONYM('y');

        private static final Origin[] BY_LETTER = new Origin[1 << 7];

        static {
            for (Origin origin : values()) {
                BY_LETTER[origin.letter] = origin;
            }
        }

        private final char letter;

        Origin(char letter) {
            this.letter = letter;
        }

        /** Stands for the origin in the store. */
        char letter() {
            return letter;
        }

        /** True for a line of the Alphabetic Index or of one of its tables, as it stands there. */
        boolean isOfIndex() {
            return switch (this) {
                case INDEX, NEOPLASM_TABLE, DRUG_TABLE, EXTERNAL_CAUSE -> true;
                case TITLE, INCLUSION_TERM, CROSS_REFERENCE, SYNONYM -> false;
            };
        }

        static Origin of(char letter) {
            Origin origin = letter < BY_LETTER.length ? BY_LETTER[letter] : null;
            if (origin == null) {
                throw new IllegalArgumentException("no origin " + letter);
            }
            return origin;
        }
    }
}
