package medcode.cli.shell;

import java.util.ArrayList;
import java.util.List;
import medcode.input.BadInput;

/** The case as text, a line for each thing that is known of it. */
final class CaseText {
    private static final int CODE_WIDTH = 9;

    private CaseText() {}

    static void showPatient(CodedCase coded, Screen screen) {
        screen.remark(String.join(" · ", patient(coded)));
    }

    /** What is known beside the codes, each as it is typed. */
    static List<String> patient(CodedCase coded) {
        List<String> patient = new ArrayList<>();
        coded.dateOfService().ifPresent(day -> patient.add("dos " + day));
        coded.setting().ifPresent(setting -> patient.add("setting " + setting.id()));
        coded.sex().ifPresent(sex -> patient.add("sex " + sex.letter()));
        coded.age().ifPresent(age -> patient.add("age " + age));
        return patient;
    }

    /** As a file: what is known of the patient, then the codes with indicator and title. */
    static String of(CodedCase coded) {
        StringBuilder text = new StringBuilder();
        for (String line : patient(coded)) {
            text.append(line).append('\n');
        }
        for (CaseCode code : coded.codes()) {
            String written = code.code().toString();
            String indicator = code.presentOnAdmission().isEmpty() ? " " : code.presentOnAdmission();
            String line =
                    written + " ".repeat(Math.max(1, CODE_WIDTH - written.length())) + indicator + "  " + code.title();
            text.append(line.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Reads a line of such a file into a case. */
    static CodedCase with(String line, CodedCase coded, OpenCodeSets codeSets) throws BadInput {
        String[] words = line.strip().split("\\s+", 2);
        String rest = words.length == 1 ? "" : words[1];
        return switch (words[0]) {
            case "dos" -> coded.withDateOfService(rest);
            case "setting" -> coded.withSetting(rest);
            case "sex" -> coded.withSex(rest);
            case "age" -> coded.withAge(rest);
            default -> {
                boolean stated = rest.length() > 1 && rest.charAt(1) == ' ';
                yield coded.with(CaseFiles.code(words[0], stated ? rest.substring(0, 1) : "", codeSets));
            }
        };
    }
}
