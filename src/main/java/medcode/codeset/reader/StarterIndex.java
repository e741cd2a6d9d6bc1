package medcode.codeset.reader;

import java.util.List;
import java.util.Set;
import medcode.codeset.IndexEntry.Table;
import medcode.input.BadInput;
import medcode.input.YamlValue;

/** The index terms and neoplasm rows of a code set written by hand; a main term may be spread over files. */
final class StarterIndex {
    private static final Set<String> TERM_KEYS =
            Set.of("term", "code", "manifestation", "see", "seeAlso", "seeCategory", "subcategory", "terms");
    private static final List<String> COLUMNS =
            List.of("malignantPrimary", "malignantSecondary", "inSitu", "benign", "uncertain", "unspecified");
    private static final Set<String> SITE_KEYS = Set.of(
            "site",
            "sites",
            "see",
            "seeAlso",
            "malignantPrimary",
            "malignantSecondary",
            "inSitu",
            "benign",
            "uncertain",
            "unspecified");
    private static final String NEOPLASM = "Neoplasm, neoplastic";

    private final StarterTerms diseases = new StarterTerms();
    private final StarterTerms externalCauses = new StarterTerms();
    private final StarterTerms neoplasms = new StarterTerms();

    void add(YamlValue document) throws BadInput {
        addTerms(document, "index", diseases);
        addTerms(document, "externalCauses", externalCauses);
        for (YamlValue site : document.list("neoplasms")) {
            StarterTerms root = neoplasms.at(NEOPLASM);
            addSite(site, site.text("site").equals(NEOPLASM) ? root : root.at(site.required("site")));
        }
    }

    private void addTerms(YamlValue above, String key, StarterTerms terms) throws BadInput {
        for (YamlValue written : above.list(key)) {
            written.checkKeys(TERM_KEYS);
            StarterTerms term = terms.at(written.required("term"));
            for (String part : List.of("code", "manifestation", "see", "seeAlso", "seeCategory", "subcategory")) {
                term.set(part, written);
            }
            addTerms(written, "terms", term);
        }
    }

    private void addSite(YamlValue written, StarterTerms site) throws BadInput {
        written.checkKeys(SITE_KEYS);
        site.set("see", written);
        site.set("seeAlso", written);
        for (int column = 0; column < COLUMNS.size(); column++) {
            String code = written.text(COLUMNS.get(column));
            if (!code.isEmpty()) {
                site.line().cell(column, code.equals("-") ? "" : code);
            }
        }
        for (YamlValue below : written.list("sites")) {
            addSite(below, site.at(below.required("site")));
        }
    }

    void send(CodeTableSink sink) {
        diseases.send(Table.DISEASES, List.of(), sink);
        externalCauses.send(Table.EXTERNAL_CAUSES, List.of(), sink);
        neoplasms.send(Table.NEOPLASMS, List.of(), sink);
    }
}
