package medcode.note.reader;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import medcode.input.XmlEvents;

/** Reads the head of a C-CDA document: the patient, the encounter, the author and the legal status. */
final class CdaHead {
    private static final String ACT_CODES = "2.16.840.1.113883.5.4";
    private static final String PATIENT = "recordTarget/patientRole";
    private static final String ENCOUNTER = "componentOf/encompassingEncounter";
    private static final String SERVICE = "documentationOf/serviceEvent/effectiveTime";

    private final XmlEvents xml;
    private final HeadValues values;
    /** Dates that stand for the date of service where the encounter gives none. */
    private final HeadValues otherDates = new HeadValues();

    CdaHead(XmlEvents xml, HeadValues values) {
        this.xml = xml;
        this.values = values;
    }

    /** Reads the element just found and what is in it; the path leads to it from the document. */
    void element(String path) throws IOException {
        switch (path) {
            case "code" -> values.put("note_type", xml.attribute("code"));
            case "effectiveTime" -> otherDates.put("document", xml.attribute("value"));
            case PATIENT + "/id" -> values.put("patient_id", xml.attribute("extension"));
            case PATIENT + "/patient/birthTime" -> values.put("dob", xml.attribute("value"));
            case PATIENT + "/patient/administrativeGenderCode" -> values.put("sex", xml.attribute("code"));
            case "author/assignedAuthor/code" -> values.put("author_role", xml.attribute("displayName"));
            case "legalAuthenticator/signatureCode" -> values.put("signed", signed(xml.attribute("code")));
            case ENCOUNTER + "/id" -> values.put("encounter_id", xml.attribute("extension"));
            case ENCOUNTER + "/code", ENCOUNTER + "/code/translation" -> patientClass();
            case ENCOUNTER + "/effectiveTime" -> values.put("dos", xml.attribute("value"));
            case ENCOUNTER + "/effectiveTime/low" -> values.put("admit", xml.attribute("value"));
            case ENCOUNTER + "/effectiveTime/high" -> values.put("discharge", xml.attribute("value"));
            case SERVICE, SERVICE + "/low", SERVICE + "/high" ->
                otherDates.put(path.substring(SERVICE.length()), xml.attribute("value"));
            default -> {}
        }
        if (path.equals("author/assignedAuthor/assignedPerson/name")) {
            values.put("author", text());
        } else {
            while (xml.nextChild()) {
                element(path + "/" + xml.name());
            }
        }
    }

    /** S: signed; I and X: meant to be, and still to be signed. */
    private static String signed(String code) {
        return code.equals("S") ? "signed" : "unsigned";
    }

    private void patientClass() {
        String system = xml.attribute("codeSystem");
        if (system.isEmpty() || system.equals(ACT_CODES)) {
            values.put("setting", xml.attribute("code"));
        }
    }

    /** The words of an element, names as they are written. */
    private String text() throws IOException {
        StringBuilder words = new StringBuilder();
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (XmlEvents.isText(event) && !xml.text().isBlank()) {
                words.append(words.isEmpty() ? "" : " ").append(xml.text().strip());
            }
        }
        return words.toString();
    }

    /** Settles the date of service: the encounter's, else the last day of the service, else the document's own. */
    void dateOfService() {
        if (values.value("dos", "discharge", "admit").isEmpty()) {
            Optional<String> other = otherDates.value("/high", "", "/low", "document");
            other.ifPresent(date -> values.put("dos", date));
        }
    }
}
