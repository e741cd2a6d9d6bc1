package medcode.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeReference;
import medcode.codeset.CodeTable;
import medcode.lexicon.Stems;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * A code «without symptoms» beside a symptom that its neighbor «with symptoms» asks for is that neighbor, and the symptom
 * stands by the code that the note names (guidelines I.A.15, I.A.17).
 */
final class AskedSymptoms {
    private final CodeTable table;
    private final Tabular tabular;
    private final Stems stems;

    AskedSymptoms(CodeTable table, Stems stems) {
        this.table = table;
        this.tabular = new Tabular(table);
        this.stems = stems;
    }

    List<Coded> with(List<Coded> coded) {
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
                    all.set(
                            all.indexOf(one),
                            new Coded(
                                    one.problems(),
                                    one.candidate().at(neighbor),
                                    List.of(one.candidate()),
                                    one.obeyed()));
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
        Set<String> present = present(one.candidate().title());
        if (stems.of(one.candidate().title()).stream().anyMatch(Stems::isAbsent)) {
            table.find(one.code())
                    .flatMap(CodeEntry::parent)
                    .flatMap(table::find)
                    .ifPresent(header -> header.children()
                            .forEach(child -> table.find(child)
                                    .filter(entry -> entry.billable()
                                            && present(entry.title()).equals(present))
                                    .filter(entry ->
                                            stems.of(entry.title()).stream().noneMatch(Stems::isAbsent))
                                    .ifPresent(neighbors::add)));
        }
        return neighbors;
    }

    /** A title's words, those that it says are not there as if they were. */
    private Set<String> present(String title) {
        Set<String> present = new HashSet<>();
        for (String stem : stems.of(title)) {
            present.add(Stems.isAbsent(stem) ? stem.substring(1) : stem);
        }
        return present;
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
                        .map(entry -> new Coded(
                                other.problems(),
                                other.candidate().at(entry),
                                List.of(other.candidate()),
                                other.obeyed()))
                        .orElse(other);
    }
}
