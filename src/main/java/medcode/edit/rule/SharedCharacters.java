package medcode.edit.rule;

/**
 * The characters that codes must have in common, by place from 1: {@code 1-3} for one category, {@code 1-5,7} for all but
 * the sixth.
 */
record SharedCharacters(String written) {
    static final SharedCharacters NONE = new SharedCharacters("");

    boolean areShared(String one, String other) {
        if (written.isEmpty()) {
            return true;
        }
        for (String part : written.split(",", -1)) {
            int dash = part.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
            int last = dash < 0 ? first : Integer.parseInt(part.substring(dash + 1));
            if (one.length() < last || !one.regionMatches(first - 1, other, first - 1, last - first + 1)) {
                return false;
            }
        }
        return true;
    }
}
