package medcode.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import medcode.codeset.AxisDefinition;
import medcode.codeset.CodeChange;
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
import medcode.codeset.reader.CodeTableReaders;
import medcode.codeset.reader.CodeTableSink;
import medcode.codeset.reader.ReadingLog;
import medcode.codeset.reader.SourceFile;
import medcode.codeset.reader.StarterYamlReader;
import medcode.input.Checksums;

/** Takes in published files: what each holds, and a compressed copy, so that a later load can merge with it. */
final class Intake implements CodeTableSink, ReadingLog {
    private static final int BLOCK = 1 << 16;

    private final Path copies;
    private final LoadProgress progress;
    private final List<SourceContent> sources = new ArrayList<>();
    private final List<LoadReport.Unparsed> unparsed = new ArrayList<>();
    private final List<LoadReport.Skipped> skipped = new ArrayList<>();
    private SourceContent source;

    /** @param copies the folder for the copies; null where the sources are such copies themselves */
    Intake(Path copies, LoadProgress progress) {
        this.copies = copies;
        this.progress = progress;
    }

    void read(List<Path> files) throws IOException {
        try {
            CodeTableReaders.read(files, this, this);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Takes in a bundled code set. */
    ReleaseContent starter(List<SourceFile> files) throws IOException {
        source = new SourceContent("", "");
        StarterYamlReader.read(files, this);
        return ReleaseContent.of(source.rows, source.nodes, source.entries, source.synonyms);
    }

    @Override
    public void reading(SourceFile file, String format) {
        progress.step("reading " + file.name());
        source = new SourceContent(file.name(), format);
        sources.add(source);
        if (copies != null) {
            try {
                copy(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void copy(SourceFile file) throws IOException {
        MessageDigest digest = Checksums.sha256();
        String name = file.name()
                .substring(Math.max(file.name().lastIndexOf('/'), file.name().lastIndexOf('!')) + 1);
        source.copy = copies.resolve(sources.size() + "-" + name + ".gz");
        byte[] block = new byte[BLOCK];
        try (InputStream in = file.open();
                OutputStream out = new FastGzip(Files.newOutputStream(source.copy))) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                out.write(block, 0, read);
                source.bytes += read;
            }
        }
        source.sha256 = Checksums.hexadecimal(digest);
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, BLOCK);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    @Override
    public void skipped(String file, String reason) {
        skipped.add(new LoadReport.Skipped(file, reason));
    }

    @Override
    public void edition(Publication publication, String edition) {
        source.publication = publication;
        source.edition = edition;
    }

    @Override
    public void editionOfOne(List<ReferenceTable> candidates, String edition) {
        source.candidates = candidates;
        source.edition = edition;
    }

    @Override
    public void part(String part) {
        source.ofFormat = part;
    }

    @Override
    public void row(CodeRow row) {
        source.rows.add(row);
    }

    @Override
    public void node(TabularNode node) {
        source.nodes.add(node);
    }

    @Override
    public void entry(IndexEntry entry) {
        source.entries.add(entry);
    }

    @Override
    public void table(ProcedureTable table) {
        source.tables.add(table);
    }

    @Override
    public void definition(AxisDefinition definition) {
        source.definitions.add(definition);
    }

    @Override
    public void change(CodeChange change) {
        source.changes.add(change);
    }

    @Override
    public void counts(ListCounts before, ListCounts after) {
        source.before = before;
        source.after = after;
    }

    @Override
    public void synonym(Synonym synonym) {
        source.synonyms.add(synonym);
    }

    @Override
    public void reference(ReferenceRow row) {
        source.references.add(row);
    }

    @Override
    public void pair(String column1, String column2, PairTerms terms) {
        source.pairs.add(column1, column2, terms);
    }

    @Override
    public void unparsed(String file, long line, String reason) {
        unparsed.add(new LoadReport.Unparsed(file, line, reason));
    }

    List<SourceContent> sources() {
        return sources;
    }

    List<LoadReport.Unparsed> unparsed() {
        return unparsed;
    }

    List<LoadReport.Skipped> skipped() {
        return skipped;
    }
}
