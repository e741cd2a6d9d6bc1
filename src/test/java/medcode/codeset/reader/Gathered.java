package medcode.codeset.reader;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.AxisDefinition;
import medcode.codeset.CodeChange;
import medcode.codeset.CodePair;
import medcode.codeset.CodeRow;
import medcode.codeset.IndexEntry;
import medcode.codeset.ListCounts;
import medcode.codeset.PairTerms;
import medcode.codeset.ProcedureTable;
import medcode.codeset.Publication;
import medcode.codeset.ReferenceRow;
import medcode.codeset.ReferenceTable;
import medcode.codeset.Synonym;
import medcode.codeset.TabularNode;

/** A sink and log that keep what they get, for tests. */
final class Gathered implements CodeTableSink, ReadingLog {
    final List<String> editions = new ArrayList<>();
    final List<String> parts = new ArrayList<>();
    final List<ListCounts> counts = new ArrayList<>();
    final List<CodeRow> rows = new ArrayList<>();
    final List<TabularNode> nodes = new ArrayList<>();
    final List<IndexEntry> entries = new ArrayList<>();
    final List<ProcedureTable> tables = new ArrayList<>();
    final List<AxisDefinition> definitions = new ArrayList<>();
    final List<CodeChange> changes = new ArrayList<>();
    final List<Synonym> synonyms = new ArrayList<>();
    final List<ReferenceRow> references = new ArrayList<>();
    final List<CodePair> pairs = new ArrayList<>();
    final List<String> unparsed = new ArrayList<>();
    final List<String> read = new ArrayList<>();
    final List<String> skipped = new ArrayList<>();

    @Override
    public void edition(Publication publication, String edition) {
        editions.add(publication.id() + " " + edition);
    }

    @Override
    public void editionOfOne(List<ReferenceTable> candidates, String edition) {
        for (ReferenceTable candidate : candidates) {
            editions.add(candidate.id() + "? " + edition);
        }
    }

    @Override
    public void part(String part) {
        parts.add(part);
    }

    @Override
    public void counts(ListCounts before, ListCounts after) {
        counts.add(before);
        counts.add(after);
    }

    @Override
    public void row(CodeRow row) {
        rows.add(row);
    }

    @Override
    public void node(TabularNode node) {
        nodes.add(node);
    }

    @Override
    public void entry(IndexEntry entry) {
        entries.add(entry);
    }

    @Override
    public void table(ProcedureTable table) {
        tables.add(table);
    }

    @Override
    public void definition(AxisDefinition definition) {
        definitions.add(definition);
    }

    @Override
    public void change(CodeChange change) {
        changes.add(change);
    }

    @Override
    public void synonym(Synonym synonym) {
        synonyms.add(synonym);
    }

    @Override
    public void reference(ReferenceRow row) {
        references.add(row);
    }

    @Override
    public void pair(String column1, String column2, PairTerms terms) {
        pairs.add(new CodePair(column1, column2, terms));
    }

    @Override
    public void unparsed(String file, long line, String reason) {
        unparsed.add(file + ":" + line + ": " + reason);
    }

    @Override
    public void reading(SourceFile file, String format) {
        read.add(file.name() + " = " + format);
    }

    @Override
    public void skipped(String file, String reason) {
        skipped.add(file + ": " + reason);
    }
}
