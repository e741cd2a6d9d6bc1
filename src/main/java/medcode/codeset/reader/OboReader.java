package medcode.codeset.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.codeset.Code;
import medcode.codeset.CodeSet;
import medcode.codeset.Synonym;

/**
 * Reads an ontology in OBO format: the name and the exact synonyms of each term that refers to an ICD-10-CM code
 * ({@code xref: ICD10CM:M08.1}); terms that are obsolete or refer to no code say nothing.
 */
final class OboReader implements CodeTableReader {
    private static final String CODE_SET = "ICD10CM:";

    @Override
    public String format() {
        return "Ontology (OBO)";
    }

    @Override
    public boolean recognizes(Sample sample) {
        List<String> lines = sample.lines();
        return !lines.isEmpty() && lines.get(0).startsWith("format-version:");
    }

    @Override
    public void read(SourceFile file, CodeTableSink sink) throws IOException {
        sink.edition(CodeSet.ICD10CM, "");
        try (Lines lines = new Lines(file)) {
            Term term = null;
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (line.startsWith("[")) {
                    send(term, sink);
                    term = line.startsWith("[Term]") ? new Term() : null;
                } else if (line.indexOf(':') < 0) {
                    throw lines.wrong(
                            "not a line of an OBO file (tag: value); the file may be cut off, fetch it again");
                } else if (term != null) {
                    term.add(line, file.name(), lines.number(), sink);
                }
            }
            send(term, sink);
        }
    }

    private static void send(Term term, CodeTableSink sink) {
        if (term != null && !term.obsolete) {
            for (Code code : term.codes) {
                for (String name : term.names) {
                    sink.synonym(new Synonym(code, name, term.id));
                }
            }
        }
    }

    /** A stanza, while its lines are read. */
    private static final class Term {
        private final List<String> names = new ArrayList<>();
        private final List<Code> codes = new ArrayList<>();
        private String id = "";
        private boolean obsolete;

        void add(String line, String file, long number, CodeTableSink sink) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon)) {
                case "id" -> id = value;
                case "name" -> names.add(value);
                case "synonym" -> synonym(value);
                case "is_obsolete" -> obsolete = value.startsWith("true");
                case "xref" -> reference(value, file, number, sink);
                default -> {
                    // Says nothing about wordings or codes.
                }
            }
        }

        /** {@code "diabetes, adult onset" EXACT [source]}. */
        private void synonym(String value) {
            int end = value.lastIndexOf('"');
            if (value.startsWith("\"") && end > 0 && value.startsWith("EXACT", Math.min(end + 2, value.length()))) {
                names.add(value.substring(1, end).replace("\\\"", "\""));
            }
        }

        private void reference(String value, String file, long number, CodeTableSink sink) {
            if (!value.startsWith(CODE_SET)) {
                return;
            }
            String written = value.substring(CODE_SET.length()).split("\\s", 2)[0];
            Code code = Code.icd10cm(written);
            if (CodeShape.isIcd10cm(code.compact())) {
                codes.add(code);
            } else {
                sink.unparsed(file, number, "refers to " + written + ", which is no single ICD-10-CM code");
            }
        }
    }
}
