package medcode.claim.reader;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.enums.CSVReaderNullFieldIndicator;
import java.io.IOException;
import java.util.Locale;

/** Parses the lines of a table by RFC 4180, and keeps those of the last record. */
final class CsvLineParser implements ICSVParser {
    private final ICSVParser rules;
    private String record = "";

    CsvLineParser(char separator) {
        this.rules = new RFC4180ParserBuilder().withSeparator(separator).build();
    }

    CsvRecord record() {
        return new CsvRecord(record, getSeparator());
    }

    @Override
    public String[] parseLineMulti(String line) throws IOException {
        record = isPending() ? record + "\n" + line : line;
        return rules.parseLineMulti(line);
    }

    @Override
    public String[] parseLine(String line) throws IOException {
        return rules.parseLine(line);
    }

    @Override
    public char getSeparator() {
        return rules.getSeparator();
    }

    @Override
    public char getQuotechar() {
        return rules.getQuotechar();
    }

    @Override
    public boolean isPending() {
        return rules.isPending();
    }

    @Override
    public String parseToLine(String[] values, boolean applyQuotesToAll) {
        return rules.parseToLine(values, applyQuotesToAll);
    }

    @Override
    public void parseToLine(String[] values, boolean applyQuotesToAll, Appendable line) throws IOException {
        rules.parseToLine(values, applyQuotesToAll, line);
    }

    @Override
    public CSVReaderNullFieldIndicator nullFieldIndicator() {
        return rules.nullFieldIndicator();
    }

    @Override
    public String getPendingText() {
        return rules.getPendingText();
    }

    @Override
    public void setErrorLocale(Locale errorLocale) {
        rules.setErrorLocale(errorLocale);
    }
}
