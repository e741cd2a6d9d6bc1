package medcode.note.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import medcode.input.BadInput;
import medcode.note.Origin;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text of PDF pages by its position on them, with the page and the line of each line. */
final class PdfText extends PDFTextStripper {
    /** A gap so many times the usual one sets paragraphs apart. */
    private static final float WIDE = 1.4f;

    private static final int MOST_PAGES = 5_000;
    private static final int MOST_CHARACTERS = 16 << 20;
    /** Pages whose parts draw each other over and over take more. */
    private static final int MOST_OPERATORS = 20_000_000;

    private static final int MOST_PARTS = 100_000;

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    /** How far down the page each of its lines stands. */
    private final List<Float> depths = new ArrayList<>();

    private boolean lineStarts = true;
    private int operators;
    private int parts;

    PdfText(String name) {
        this.name = name;
        setSortByPosition(true);
        setLineSeparator("\n");
        setPageEnd("");
        setShouldSeparateByBeads(false);
    }

    void read(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new BadInput(name, "has more than " + MOST_PAGES + " pages; split it");
        }
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            setStartPage(page);
            setEndPage(page);
            depths.clear();
            lineStarts = true;
            add(page, getText(document).split("\n", -1));
            if (text.length() > MOST_CHARACTERS) {
                throw new BadInput(name, "has more than " + MOST_CHARACTERS + " characters; split it");
            }
        }
    }

    /** Adds the lines of a page; a blank one where the gap is wider than most. */
    private void add(int page, String[] lines) {
        float usual = usualGap();
        for (int i = 0; i < lines.length; i++) {
            String words = lines[i].stripTrailing();
            if (i > 0 && i < depths.size() && depths.get(i) - depths.get(i - 1) > usual * WIDE) {
                text.append('\n');
            }
            if (!words.isEmpty()) {
                origins.add(new Origin(text.length(), page, i + 1, 0));
                text.append(words).append('\n');
            }
        }
    }

    private float usualGap() {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < depths.size(); i++) {
            gaps.add(depths.get(i) - depths.get(i - 1));
        }
        Collections.sort(gaps);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) throws IOException {
        if (lineStarts) {
            depths.add(positions.get(0).getYDirAdj());
            lineStarts = false;
        }
        super.writeString(words, positions);
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        lineStarts = true;
        super.writeLineSeparator();
    }

    List<Origin> origins() {
        return origins;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        parts += operator.getName().equals(OperatorName.DRAW_OBJECT) ? 1 : 0;
        if (operators > MOST_OPERATORS || parts > MOST_PARTS) {
            throw new BadInput(name, "is a PDF that draws without end; not read");
        }
        super.processOperator(operator, operands);
    }
}
