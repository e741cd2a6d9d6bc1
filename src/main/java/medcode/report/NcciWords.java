package medcode.report;

import java.util.Locale;
import medcode.codeset.PairTerms;

/** The indicators and types of NCCI in words. */
final class NcciWords {
    private NcciWords() {}

    /** The adjudication indicator (MAI) of a medically unlikely edit. */
    static String indicator(int indicator) {
        return switch (indicator) {
            case 1 -> "line edit";
            case 2 -> "absolute date-of-service edit";
            default -> "clinical date-of-service edit";
        };
    }

    static String modifier(PairTerms.Modifier modifier) {
        return switch (modifier) {
            case NOT_ALLOWED -> "no modifier allowed";
            case ALLOWED -> "modifier allowed";
            case NOT_APPLICABLE -> "taken back on the day it began";
        };
    }

    static String addOnType(int type) {
        return switch (type) {
            case 1 -> "paid only with one of the listed primary codes";
            case 2 -> "the contractor defines the primary codes";
            default -> "some primary codes are listed, the contractor may define more";
        };
    }

    static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
