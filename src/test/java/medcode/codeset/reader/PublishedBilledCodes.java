package medcode.codeset.reader;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/** Small files of our own in the formats of HCPCS Level II, CPT and places of service; no wording of the AMA. */
final class PublishedBilledCodes {

    private PublishedBilledCodes() {}

    static final String HCPCS_CSV = """
            HCPC,SEQNUM,RECID,LONG DESCRIPTION,SHORT DESCRIPTION,PRICE1,ADD DT,ACT EFF DT,TERM DT,ACTION CD
               ZA,0010,7,Invented side of the body,Invented side,,19840101,20010101,,N
            Q0001,0010,3,"Invented supply, large,",Inv supply large,00,20240101,20250101,,C
            Q0001,0020,4,for use at home,,,,,,
            Q0002,0010,3,Invented supply no longer made,Inv supply gone,00,19860101,20230101,20221231,N
            """;

    static final String HCPCS_TEXT = "This file is no file of CMS; it was written for the tests.\n"
            + hcpcs("   ZA", "7", "Invented side of the body", "Invented side", "1984010120010101        N")
            + hcpcs("Q0001", "3", "Invented supply, large,", "Inv supply large", "2024010120250101        C")
            + hcpcs("Q0001", "4", "for use at home", "", "")
            + hcpcs("Q0002", "3", "Invented supply no longer made", "Inv supply gone", "198601012023010120221231N");

    static final String PLACES_JSON = """
            {"resourceType": "CodeSystem", "id": "PlaceOfServiceExample", "experimental": true,
             "text": {"status": "generated", "div": ["not", {"read": 1}]},
             "concept": [
              {"code": "11", "display": "Office", "definition": "Where  somebody is seen\\r\\nby day.", "property": [{"a": 1}]},
              {"code": "12", "display": "Home"}]}
            """;

    static final String PLACES_CSV = """
            Example of CMS,,
            Place of Service Code(s),Place of Service Name,Place of Service Description
            1,Pharmacy,"Where drugs are sold, or given out"
            11,Office,Where somebody is seen by day.
            35-40,Unassigned,N/A
            99,Other Place,
            """;

    private static final String CPT_NOTICE = """
            CPT 2026 example, written for the tests. CPT is a trademark
            OF THE American Medical Association, copyright 2025.

            No wording of theirs stands below.

            """;

    static final String CPT_LONG = CPT_NOTICE + """
            00001\tInvented sleep for an invented operation
            10002\tInvented visit
            0003F\tInvented measure
            """;

    static final String CPT_LONG_FIXED = CPT_NOTICE + """
            0000101 Invented sleep for an
            0000102 invented operation
            1000201 Invented visit
            """;

    static final String CPT_SHORT = CPT_NOTICE + """
            00001 INVENTED SLEEP
            10002 INVENTED VISIT
            0003F INVENTED MEASURE
            """;

    static final String CPT_MODIFIERS = CPT_NOTICE + """
            25 Invented second thing on the same day: it is
               something else
            1P Invented reason
            """;

    static final String CPT_LIST = CPT_NOTICE + "Concept Id\tCPT Code\tLong Descriptor\tMedium\tShort\tConsumer\n"
            + "1000\t00001\tInvented sleep for an invented operation\tINVENTED SLEEP\tINV SLEEP\tSleep\n"
            + "1001\t10002\tInvented visit\t\tVISIT\n";

    /** A line of the HCPCS file in its fixed columns; dates and action are columns 269 to 293. */
    private static String hcpcs(String code, String kind, String text, String shortText, String dates) {
        return String.format(
                        Locale.ROOT,
                        "%s%05d%s%-80s%-28s%149s%s",
                        code,
                        kind.equals("4") ? 200 : 100,
                        kind,
                        text,
                        shortText,
                        "",
                        dates)
                + "\n";
    }

    static Map<String, String> all() {
        return Map.ofEntries(
                entry("hcpcs csv", HCPCS_CSV),
                entry("hcpcs text", HCPCS_TEXT),
                entry("places json", PLACES_JSON),
                entry("places csv", PLACES_CSV),
                entry("cpt long", CPT_LONG),
                entry("cpt long fixed", CPT_LONG_FIXED),
                entry("cpt short", CPT_SHORT),
                entry("cpt modifiers", CPT_MODIFIERS),
                entry("cpt list", CPT_LIST));
    }
}
