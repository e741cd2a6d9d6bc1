package medcode.index;

/**
 * Words that the Alphabetic Index sends elsewhere whatever follows: «Adenocarcinoma — see also Neoplasm, by site,
 * malignant».
 */
public record Rewrite(String from, String to) {}
