package medcode.codeset.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import medcode.input.BadInput;

/** The published file formats that medcode reads; the first reader that recognises a file reads it. */
public final class CodeTableReaders {
    private static final List<CodeTableReader> READERS = List.of(
            new TabularXmlReader(),
            new IndexXmlReader(),
            new ProcedureTablesReader(),
            new ProcedureDefinitionsReader(),
            new ProcedureIndexReader(),
            new PoaExemptReader(),
            new ProcedureOrderReader(),
            new PtpEditsReader(),
            new UnitEditsReader(),
            new AddOnEditsReader(),
            MceCodesReader.diagnoses(),
            MceCodesReader.procedures(),
            new MceAgesReader(),
            new SeverityReader("CC"),
            new SeverityReader("MCC"),
            new CcsrMappingReader(),
            new CcsrCategoriesReader(),
            new CcsrReader(),
            new HccMappingReader(),
            new HccHierarchiesReader(),
            new HccLabelsReader(),
            new HccCoefficientsReader(),
            new HccFormatReader(),
            new ConversionTableReader(),
            GemReader.fromIcd10(),
            GemReader.fromIcd9(),
            new OrderFileReader(),
            new CodesFileReader(),
            new OrderAddendaReader(),
            new CodesAddendaReader(),
            new HcpcsCsvReader(),
            new HcpcsTextReader(),
            new PlaceOfServiceJsonReader(),
            new PlaceOfServiceCsvReader(),
            new CptConsolidatedReader(),
            new CptLongReader(),
            new CptShortReader(),
            new CptModifierReader(),
            new OboReader(),
            new SiteTableReader());

    private CodeTableReaders() {}

    public static List<CodeTableReader> all() {
        return READERS;
    }

    /**
     * Reads every code table in files, folders and archives.
     *
     * @throws BadInput where a file cannot be read, or an argument holds no code table and no known companion of one
     */
    public static void read(List<Path> files, CodeTableSink sink, ReadingLog log) throws IOException {
        read(files, sink, log, SourceLimits.USUAL);
    }

    static void read(List<Path> files, CodeTableSink sink, ReadingLog log, SourceLimits limits) throws IOException {
        boolean any = false;
        for (Path file : files) {
            Reading reading = new Reading(sink, log);
            SourceFiles.walk(file, limits, reading);
            reading.checkKnown(file);
            any |= reading.read > 0;
        }
        if (!any) {
            throw new BadInput(files.isEmpty() ? "-" : files.get(0).toString(), nothing());
        }
    }

    private static String nothing() {
        return "holds no code table; `medcode load --help` lists what medcode reads";
    }

    /** The files under one argument. */
    private static final class Reading implements SourceFiles.Visitor {
        private final CodeTableSink sink;
        private final ReadingLog log;
        private int read;
        private int known;

        Reading(CodeTableSink sink, ReadingLog log) {
            this.sink = sink;
            this.log = log;
        }

        @Override
        public void file(SourceFile file, Sample sample) throws IOException {
            Optional<PassedOver> passedOver = PassedOver.of(sample);
            if (passedOver.isPresent()) {
                known++;
                log.skipped(file.name(), passedOver.get().reason());
                return;
            }
            for (CodeTableReader reader : READERS) {
                if (reader.recognizes(sample)) {
                    log.reading(file, reader.format());
                    reader.read(file, sink);
                    read++;
                    return;
                }
            }
            log.skipped(file.name(), sample.isEmpty() ? "the file is empty" : "not a known format");
        }

        void checkKnown(Path file) throws BadInput {
            if (read + known == 0) {
                throw new BadInput(file.toString(), nothing());
            }
        }
    }
}
