package medcode.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered while a line is typed. */
class LineCompletionTest {

    @TempDir
    static Path home;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # typed            | unit replaced  | offered, among others
            E11.2              | E11.2          | E11.2, E11.21, E11.22
            e112               | e112           | E112, E1121, E1122
            E1                 | E1             | E10, E11, E13
            add I10 E11.2      | I10 E11.2      | I10 E11.21
            K00                | K00            | K0001
            hyperten           | hyperten       | hypertension
            index heart        | heart          | heart
            ch                 | ch             | check
            set i              | i              | icd10cm
            copy               | copy           | copy
            sex f              | f              | F
            setting inp        | inp            | inpatient, inpatient-professional
            help ch            | ch             | check
            """)
    void whatFitsIsOffered(String typed, String unit, String offered) throws IOException {
        try (Session session = Typed.session(home)) {
            LineCompletion completion = new LineCompletion(session);
            ParsedLine line = completion.parse(typed, typed.length(), Parser.ParseContext.COMPLETE);
            assertThat(line.word()).isEqualTo(unit);
            assertThat(offers(completion, line)).containsAll(Arrays.asList(offered.split(", ")));
        }
    }

    @Test
    void anOfferShowsTheTitle() throws IOException {
        try (Session session = Typed.session(home)) {
            LineCompletion completion = new LineCompletion(session);
            List<Candidate> candidates = new ArrayList<>();
            completion.complete(null, completion.parse("I10", 3, Parser.ParseContext.COMPLETE), candidates);
            assertThat(candidates.get(0).displ()).isEqualTo("I10       Essential (primary) hypertension");
        }
    }

    @Test
    void nothingIsOfferedForNothing() throws IOException {
        try (Session session = Typed.session(home)) {
            LineCompletion completion = new LineCompletion(session);
            assertThat(offers(completion, completion.parse("", 0, Parser.ParseContext.COMPLETE)))
                    .isEmpty();
        }
    }

    private static List<String> offers(LineCompletion completion, ParsedLine line) {
        List<Candidate> candidates = new ArrayList<>();
        completion.complete(null, line, candidates);
        return candidates.stream().map(Candidate::value).toList();
    }
}
