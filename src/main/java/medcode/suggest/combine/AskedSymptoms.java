package medcode.suggest.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeReference;
import medcode.codeset.CodeTable;
import medcode.lexicon.Stems;
import medcode.suggest.coded.Coded;
import medcode.suggest.coded.TitleStems;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * A code «without symptoms» beside a symptom that its neighbor «with symptoms» asks for is that neighbor, and the symptom
 * stands by the code that the note names (guidelines I.A.15, I.A.17).
 */
public final class AskedSymptoms {
    private final CodeTable table;
    private final Tabular tabular;
    private final Stems stems;
    private final TitleStems titles;

    public AskedSymptoms(CodeTable table, Stems stems) {
        this.table = table;
        this.tabular = new Tabular(table);
        this.stems = stems;
        this.titles = new TitleStems(table, stems);
    }

    public List<Coded> with(List<Coded> coded) {
        List<Coded> all = new ArrayList<>(coded);
        for (Coded one : coded) {
            for (CodeEntry neighbor : neighbors(one)) {
                boolean asked = false;
                for (Coded other : coded) {
                    Optional<LeveledNote> note = asks(neighbor.code(), other);
                    if (note.isPresent() && !other.equals(one)) {
                        asked = true;
                        all.set(
                                all.indexOf(other),
                                named(note.get(), other).obeying(note.get().quotation()));
                    }
                }
                if (asked) {
                    all.set(all.indexOf(one), one.instead(one.candidate().at(neighbor)));
                    break;
                }
            }
        }
        return specified(all);
    }

    /** An unspecified code in whose place a note of another one names its neighbor: fever that comes with neutropenia. */
    private List<Coded> specified(List<Coded> coded) {
        List<Coded> all = new ArrayList<>(coded);
        for (Coded one : coded) {
            for (LeveledNote note : tabular.useAdditional(one.code())) {
                all.replaceAll(other ->
                        other.equals(one) || tabular.names(note.note(), other.code()) ? other : named(note, other));
            }
        }
        return all;
    }

    /** The codes of the same header that say of the same that it is there. */
    private List<CodeEntry> neighbors(Coded one) {
        List<CodeEntry> neighbors = new ArrayList<>();
        Set<String> named = titles.sites(one.candidate().title());
        if (stems.of(one.candidate().title()).stream().anyMatch(Stems::isAbsent)) {
            table.find(one.code())
                    .flatMap(CodeEntry::parent)
                    .flatMap(table::find)
                    .ifPresent(header -> header.children()
                            .forEach(child -> table.find(child)
                                    .filter(entry -> entry.billable()
                                            && titles.sites(entry.title()).equals(named))
                                    .filter(entry ->
                                            stems.of(entry.title()).stream().noneMatch(Stems::isAbsent))
                                    .ifPresent(neighbors::add)));
        }
        return neighbors;
    }

    /** The neighbor's own note that names a code, or another one of its header where it is unspecified. */
    private Optional<LeveledNote> asks(Code neighbor, Coded other) {
        return tabular.useAdditional(neighbor).stream()
                .filter(note -> note.level().equals(neighbor.toString()))
                .filter(note -> tabular.names(note.note(), other.code())
                        || reference(note, other).isPresent())
                .findFirst();
    }

    private Optional<CodeEntry> reference(LeveledNote note, Coded other) {
        Optional<Code> header = table.find(other.code()).flatMap(CodeEntry::parent);
        boolean open = other.candidate().title().contains("unspecified");
        for (CodeReference reference : note.note().references()) {
            Code named = Code.of(other.code().codeSet(), reference.first());
            boolean single = reference.first().equals(reference.last());
            if (open && single && header.isPresent() && named.isWithin(header.get())) {
                return table.find(named).filter(CodeEntry::billable);
            }
        }
        return Optional.empty();
    }

    private Coded named(LeveledNote note, Coded other) {
        return tabular.names(note.note(), other.code())
                ? other
                : reference(note, other)
                        .map(entry -> other.instead(other.candidate().at(entry)))
                        .orElse(other);
    }
}
