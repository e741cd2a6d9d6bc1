package medcode.edit.rule;

import medcode.codeset.Code;
import medcode.edit.ListedProcedure;

/** Vaccines and their administration by ranges of code numbers, from {@code codesets/rules/vaccines.yaml}. */
final class Vaccines {
    private static final CodedRule PRODUCT = CodedRule.bundled("vaccines", "product");
    private static final CodedRule ADMINISTRATION = CodedRule.bundled("vaccines", "administration");
    private static final CodedRule DIAGNOSIS = CodedRule.bundled("vaccines", "diagnosis");

    private Vaccines() {}

    static boolean isProduct(ListedProcedure line) {
        return PRODUCT.lists("product", line.code());
    }

    static boolean isAdministration(ListedProcedure line) {
        return ADMINISTRATION.lists("administration", line.code());
    }

    static boolean isEncounter(Code code) {
        return DIAGNOSIS.lists("diagnosis", code);
    }

    /** As messages name the diagnosis of an encounter for immunization. */
    static String encounter() {
        return DIAGNOSIS.texts("diagnosis").get(0);
    }
}
