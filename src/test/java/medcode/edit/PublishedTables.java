package medcode.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import medcode.SharedData;
import medcode.codeset.AxisDefinition;
import medcode.codeset.CodeChange;
import medcode.codeset.CodeRow;
import medcode.codeset.CodeSet;
import medcode.codeset.HandMadeTable;
import medcode.codeset.IndexEntry;
import medcode.codeset.ListCounts;
import medcode.codeset.PairTerms;
import medcode.codeset.ProcedureTable;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Release;
import medcode.codeset.Synonym;
import medcode.codeset.TabularNode;
import medcode.codeset.reader.BundledCodeSets;
import medcode.codeset.reader.CodeTableReaders;
import medcode.codeset.reader.CodeTableSink;
import medcode.codeset.reader.ReadingLog;
import medcode.codeset.reader.SourceFile;
import medcode.codeset.reader.StarterYamlReader;

/** Official releases and the starter set, read into memory once for all tests. */
public final class PublishedTables {
    private PublishedTables() {}

    private static final class Official2026 {
        static final List<IndexEntry> INDEX = new ArrayList<>();
        static final HandMadeTable TABLE = read("icd10cm/icd10cm-2026-full.zip", 2026, INDEX);
    }

    private static final class Official2025 {
        static final HandMadeTable TABLE = read("icd10cm/icd10cm-2025-order-index.zip", 2025, new ArrayList<>());
    }

    private static final class Starter {
        static final HandMadeTable TABLE = starterSet();
    }

    /** Fiscal year 2026; the test is skipped where it is missing. */
    public static HandMadeTable of2026() {
        SharedData.official("icd10cm/icd10cm-2026-full.zip");
        return Official2026.TABLE;
    }

    /** Its Alphabetic Index and the tables of it, in the order of the book. */
    public static List<IndexEntry> indexOf2026() {
        of2026();
        return Official2026.INDEX;
    }

    /** Fiscal year 2025, codes alone; the test is skipped where it is missing. */
    public static HandMadeTable of2025() {
        SharedData.official("icd10cm/icd10cm-2025-order-index.zip");
        return Official2025.TABLE;
    }

    public static HandMadeTable starter() {
        return Starter.TABLE;
    }

    private static HandMadeTable read(String name, int year, List<IndexEntry> index) {
        LocalDate from = LocalDate.of(year - 1, 10, 1);
        LocalDate to = from.plusYears(1).minusDays(1);
        HandMadeTable table = new HandMadeTable(
                new Release("icd10cm-" + year, CodeSet.ICD10CM, Integer.toString(year), from, to, false));
        Path file = SharedData.official(name);
        try {
            CodeTableReaders.read(List.of(file), new TableSink(table, index), new Silence());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return table;
    }

    private static HandMadeTable starterSet() {
        try {
            List<SourceFile> files = BundledCodeSets.files("icd10cm-starter");
            HandMadeTable table = new HandMadeTable(StarterYamlReader.release(files));
            StarterYamlReader.read(files, new TableSink(table, new ArrayList<>()));
            return table;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record TableSink(HandMadeTable table, List<IndexEntry> index) implements CodeTableSink {
        @Override
        public void edition(Publication publication, String edition) {}

        @Override
        public void editionOfOne(List<ReferenceTable> candidates, String edition) {}

        @Override
        public void part(String part) {}

        @Override
        public void counts(ListCounts before, ListCounts after) {}

        @Override
        public void row(CodeRow row) {
            table.row(row);
        }

        @Override
        public void node(TabularNode node) {
            table.node(node);
        }

        @Override
        public void entry(IndexEntry entry) {
            index.add(entry);
        }

        @Override
        public void table(ProcedureTable table) {}

        @Override
        public void definition(AxisDefinition definition) {}

        @Override
        public void change(CodeChange change) {}

        @Override
        public void synonym(Synonym synonym) {}

        @Override
        public void reference(ReferenceRow row) {}

        @Override
        public void pair(String column1, String column2, PairTerms terms) {}

        @Override
        public void unparsed(String file, long line, String reason) {}
    }

    private static final class Silence implements ReadingLog {
        @Override
        public void reading(SourceFile file, String format) {}

        @Override
        public void skipped(String file, String reason) {}
    }
}
