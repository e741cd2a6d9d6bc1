package medcode.note.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import medcode.SharedData;
import medcode.input.BadInput;
import medcode.note.Note;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Published C-CDA samples: every word of their narrative is in the note. */
class CdaSamplesTest {

    @Test
    void noWordIsLost() throws Exception {
        int read = 0;
        for (Path file : files()) {
            Set<String> written = narrative(file);
            List<Note> notes = notes(file, written.isEmpty());
            if (!written.isEmpty()) {
                Set<String> lost = new TreeSet<>(written);
                lost.removeAll(words(notes.get(0).text()));
                assertThat(lost).as(file.toString()).isEmpty();
                read++;
            }
        }
        assertThat(read).isGreaterThan(20);
    }

    /** Documents without narrative have an attachment, or are refused. */
    private static List<Note> notes(Path file, boolean mayBeRefused) throws IOException {
        List<Note> notes = new ArrayList<>();
        try (NoteSource source = NoteSource.open(file)) {
            NoteReaders.read(source, notes::add, notice -> {});
        } catch (BadInput refused) {
            assertThat(mayBeRefused).as(refused.getMessage()).isTrue();
        }
        return notes;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SharedData.gold("documents/ccda"))) {
            return files.sorted().toList();
        }
    }

    private static Set<String> narrative(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        NodeList texts = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagNameNS("*", "text");
        Set<String> words = new HashSet<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.getParentNode().getLocalName().equals("section")) {
                words.addAll(words(text.getTextContent()));
            }
        }
        return words;
    }

    /** Words without the signs that tables and lists put between them. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.split("[\\s\u00A0|;:-]+", -1)));
        words.remove("");
        return words;
    }
}
