package medcode.tabular;

/** The flags of the Medicare Code Editor's tables in words. */
final class MceFlags {
    private MceFlags() {}

    /** Flags for edits that look at several codes at once are named as the table names them. */
    static String words(String flag) {
        return switch (flag) {
            case "ecodepdx" -> "external cause, not as principal diagnosis";
            case "manifestation" -> "manifestation, not as principal diagnosis";
            case "unacceptable" -> "unacceptable as principal diagnosis";
            case "reqsdx" -> "as principal diagnosis only with a secondary one";
            case "qadm" -> "questionable admission as principal diagnosis";
            case "unspecified" -> "unspecified code: a side is expected";
            case "adult", "maternity", "newborn", "pediatric" -> flag + " age group";
            case "female" -> "female patients only";
            case "male" -> "male patients only";
            case "wrngproc" -> "wrong procedure performed";
            case "clintrial" -> "clinical trial";
            case "delout" -> "outcome of delivery";
            case "noncovered" -> "not covered";
            case "lcov" -> "limited coverage";
            default -> "on the list «" + flag + "» of the Medicare Code Editor";
        };
    }
}
