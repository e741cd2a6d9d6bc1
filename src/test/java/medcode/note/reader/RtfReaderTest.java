package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import medcode.input.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {
    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg1252\\deff0"
            + "{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset2 Symbol;}}"
            + "{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\s1 Heading;}}{\\*\\generator Some writer;}"
            + "{\\info{\\title Not the note}}\r\n";

    private static String read(String body) throws IOException {
        return Documents.read("a.rtf", (HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1))
                .text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "no fever\\par no cough#no fever⏎no cough",
                "\\b Plan:\\b0\\tab rest#Plan:⇥rest",
                "one\\line two\\par\\par three#one⏎two⏎⏎three",
                "caf\\'e9 \\endash  97\\'b0#café – 97°",
                "\\u8805?90 \\u-10179?\\u-9088?#≥90 \uD83D\uDC80",
                "{\\uc2\\u945\\'61\\'62\\u946 xx}#αβ",
                "{\\f1\\'cf\\'f0\\'e8}vet#Приvet",
                "{\\f2\\'b7}\\tab rash {\\f2\\'b3} 3#•⇥rash ≥ 3",
                "{\\listtext\\f0 1.\\tab}HTN\\par {\\pntext 2.\\tab}T2DM#1.⇥HTN⏎2.⇥T2DM",
                "\\trowd Drug\\cell Dose\\cell\\row \\trowd Metformin\\cell 500 mg\\cell\\row#Drug | Dose⏎Metformin | 500 mg⏎",
                "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt see below}}#see below",
                "a{\\pict\\pngblip 89504e47}b{\\*\\unknown c}d#abd",
                "a\\bin3 {{{b#ab",
                "old {\\deleted new }{\\v hidden }text#old text",
                "{\\header Clinic\\par}Visit{\\footer Page 1}#Clinic⏎Visit⏎Page 1⏎",
                "\\{x\\} \\\\ \\~y\\_z#{x} \\  y-z",
                "{\\shp{\\*\\shpinst{\\sp{\\sn wrap}{\\sv 1}}{\\shptxt in a box\\par}}}out#in a box⏎out",
                "{\\upr{ansi}{\\*\\ud{unicode}}}#ansi"
            })
    void whatIsSeenIsRead(String body, String text) throws IOException {
        assertThat(read(body)).isEqualTo(text.replace('⏎', '\n').replace('⇥', '\t'));
    }

    @Test
    void whatIsCutOffIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Documents.read("a.rtf", (HEAD + "no fever").getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(BadInput.class)
                .hasMessage("a.rtf:2: is no whole RTF: damaged or cut off here");
    }

    @Test
    void whatHasNoTextIsRefused() {
        assertThatThrownBy(() -> read("{\\pict 00}"))
                .isInstanceOf(BadInput.class)
                .hasMessage("a.rtf: has no text");
    }
}
