package medcode.codeset.reader;

import java.util.ArrayList;
import java.util.List;
import medcode.codeset.InstructionalNote;
import medcode.codeset.SeventhCharacter;
import medcode.codeset.TabularNode;

/** A node of the Tabular List while it is being read. */
final class TabularEntry {
    final TabularNode.Level level;
    String name = "";
    String title = "";
    boolean placeholder;
    final List<InstructionalNote> notes = new ArrayList<>();
    final List<SeventhCharacter> seventhCharacters = new ArrayList<>();
    final List<TabularEntry> below = new ArrayList<>();

    TabularEntry(TabularNode.Level level) {
        this.level = level;
    }

    /** Sends this node and everything below it, parents first. */
    void send(String parent, CodeTableSink sink) {
        sink.node(new TabularNode(level, name, title, parent, placeholder, notes, seventhCharacters));
        below.forEach(entry -> entry.send(name, sink));
    }
}
