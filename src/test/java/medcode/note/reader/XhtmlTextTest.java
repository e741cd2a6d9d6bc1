package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XhtmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "<div>Cough.</div> ¦ Cough.",
                "<p>one</p><p>two<br/>three</p> ¦ one⏎two⏎three",
                "<p>A  b⏎ c <b>d</b>e</p> ¦ A b c de",
                "<ul><li>one</li><li><p>two</p></li></ul> ¦ - one⏎- two",
                "<ol><li>one<ul><li>inner</li></ul></li></ol> ¦ - one⏎- inner",
                "<table><tr><th>Test</th><th>Value</th></tr><tr><td>A1c</td><td>8.1</td></tr></table> ¦ Test | Value⏎A1c | 8.1",
                "<table><tr><td>a</td><td/><td>c</td></tr></table>after ¦ a |  | c⏎after",
                "<table><tr><td></td><td>b</td></tr></table> ¦ | b",
                "<table><tr><td><p>a</p><p>b</p></td><td>c<br>d</td></tr></table> ¦ a b | c d",
                "<table><tr><td>x<table><tr><td>1</td><td>2</td></tr></table></td></tr></table> ¦ x⏎1 | 2",
                "BP &lt; 120 &amp; T&nbsp;37&deg;C &#189; &#x3b1; &unknown; &; ¦ BP < 120 & T 37°C ½ α &unknown; &;",
                "BP <120/80, temp < 38 ¦ BP <120/80, temp < 38",
                "a<!-- b -->c<![CDATA[<d>]]><?x y?><!DOCTYPE z>e ¦ ac<d>e",
                "<style>p { }</style><script>if (a<b) {}</script><title>t</title>x ¦ x",
                "<pre>a⏎  b</pre>c ¦ a⏎  b⏎c",
                "<p title='a>b' class=\"x\">y</p> ¦ y",
                "<p don't>y</p>z ¦ y⏎z",
                "<P>a</P><Div>b</Div><unknown>c</unknown> ¦ a⏎b⏎c",
                "</table></tr></pre>a</li> ¦ a",
                "a<p ¦ a",
            })
    void becomesText(String html, String expected) {
        assertThat(XhtmlText.of(html.replace('⏎', '\n'))).isEqualTo(expected.replace('⏎', '\n'));
    }

    @Test
    void hostileMarkupTakesNoLongerThanItsLength() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String piece :
                    new String[] {"<a '", "&", "<style>", "<!--", "<![CDATA[", "<table><tr><td>", "</p", "<"}) {
                assertThat(XhtmlText.of(piece.repeat(400_000))).isNotNull();
            }
        });
    }
}
