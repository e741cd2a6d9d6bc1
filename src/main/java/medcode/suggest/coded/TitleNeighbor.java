package medcode.suggest.coded;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;

/** The code under the same header whose title differs in a word that the note supplies. */
public final class TitleNeighbor {
    private final CodeTable table;

    public TitleNeighbor(CodeTable table) {
        this.table = table;
    }

    /** The same with the neighbor of a title; empty where there is none. */
    public Optional<Coded> titled(Coded one, String title) {
        return titled(one, title::equals);
    }

    /** The same with the first neighbor whose title fits. */
    public Optional<Coded> titled(Coded one, Predicate<String> title) {
        return all(one, title).findFirst();
    }

    /** The same with each neighbor whose title fits. */
    public Stream<Coded> all(Coded one, Predicate<String> title) {
        return table.find(one.code()).flatMap(CodeEntry::parent).flatMap(table::find).stream()
                .flatMap(header -> header.children().stream())
                .flatMap(child -> table.find(child).stream())
                .filter(entry -> entry.billable() && title.test(entry.title()))
                .map(entry -> one.instead(one.candidate().at(entry)));
    }
}
