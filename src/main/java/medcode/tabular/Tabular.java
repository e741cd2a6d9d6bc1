package medcode.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeReference;
import medcode.codeset.CodeTable;
import medcode.codeset.InstructionalNote;
import medcode.codeset.InstructionalNote.Kind;
import medcode.codeset.Release;
import medcode.codeset.SeventhCharacter;
import medcode.codeset.TabularNode;
import medcode.lexicon.Memory;

/**
 * What the Tabular List of one release says about codes: their notes with the inherited ones, which codes exclude or
 * follow each other, 7th characters, sides. Safe for use by many threads.
 */
public final class Tabular {
    private final CodeTable table;
    private final Memory<Code, List<LeveledNote>> excludes1;
    private final Memory<Code, List<LeveledNote>> codeFirst;
    private final Memory<Code, List<LeveledNote>> useAdditional;
    private final Memory<Code, List<LeveledNote>> codeAlso;
    private final Memory<Code, Optional<LateralityAxis>> laterality;
    private final Memory<Code, Boolean> manifestations;
    private final Memory<Code, Optional<Code>> divided;

    public Tabular(CodeTable table) {
        this.table = table instanceof RememberedTable ? table : new RememberedTable(table);
        this.excludes1 = new Memory<>(code -> List.copyOf(notes(code, Kind.EXCLUDES1)));
        this.codeFirst = new Memory<>(code -> List.copyOf(notes(code, Kind.CODE_FIRST)));
        this.useAdditional = new Memory<>(code -> List.copyOf(notes(code, Kind.USE_ADDITIONAL_CODE)));
        this.codeAlso = new Memory<>(code -> List.copyOf(notes(code, Kind.CODE_ALSO)));
        this.laterality = new Memory<>(code -> new Laterality(this.table).of(code));
        this.manifestations = new Memory<>(code -> ManifestationRules.bundled().hold(this.table, code));
        this.divided = new Memory<>(this::aboveUnspecified);
    }

    public Release release() {
        return table.release();
    }

    public Optional<CodeEntry> find(Code code) {
        return table.find(code);
    }

    public boolean billable(Code code) {
        Optional<CodeEntry> entry = table.find(code);
        return entry.isPresent() && entry.get().billable();
    }

    /** The codes above, nearest first, up to the category; empty for a category and for a code that is not held. */
    public List<CodeEntry> ancestors(Code code) {
        List<CodeEntry> ancestors = new ArrayList<>();
        Optional<CodeEntry> entry = table.find(code).flatMap(CodeEntry::parent).flatMap(table::find);
        while (entry.isPresent()) {
            ancestors.add(entry.get());
            entry = entry.get().parent().flatMap(table::find);
        }
        return ancestors;
    }

    /**
     * The notes of a kind that hold for a code, its own first, then the inherited ones upward.
     *
     * <p>Excludes notes are inherited from category, section and chapter; the sequencing notes from the category at most
     * (those of sections and chapters speak of nearly every claim); inclusion terms from nowhere.
     */
    public List<LeveledNote> notes(Code code, Kind kind) {
        List<LeveledNote> notes = new ArrayList<>();
        Optional<CodeEntry> entry = table.find(code);
        if (entry.isEmpty()) {
            return notes;
        }
        collect(entry.get(), kind, notes);
        if (kind != Kind.INCLUSION_TERM) {
            for (CodeEntry ancestor : ancestors(code)) {
                collect(ancestor, kind, notes);
            }
        }
        if (kind == Kind.EXCLUDES1 || kind == Kind.EXCLUDES2) {
            collectBlocks(entry.get(), kind, notes);
        }
        return notes;
    }

    private static void collect(CodeEntry entry, Kind kind, List<LeveledNote> notes) {
        for (InstructionalNote note : entry.notes()) {
            if (note.kind() == kind) {
                notes.add(new LeveledNote(note, entry.code().toString()));
            }
        }
    }

    private void collectBlocks(CodeEntry entry, Kind kind, List<LeveledNote> notes) {
        String name = entry.section().isEmpty() ? entry.chapter() : entry.section();
        while (!name.isEmpty()) {
            Optional<TabularNode> block = table.block(name);
            if (block.isEmpty()) {
                return;
            }
            String level = block.get().level() == TabularNode.Level.CHAPTER ? "chapter " + name : name;
            for (InstructionalNote note : block.get().notes()) {
                if (note.kind() == kind) {
                    notes.add(new LeveledNote(note, level));
                }
            }
            name = block.get().parent();
        }
    }

    /** The Excludes1 note, of either code, that forbids the two together (guideline I.A.12.a). */
    public Optional<LeveledNote> excludes1(Code a, Code b) {
        return forbids(a, b).or(() -> forbids(b, a));
    }

    /** The Excludes1 note of one code that sends to the other one instead. */
    public Optional<LeveledNote> forbids(Code holder, Code other) {
        return naming(excludes1.of(holder), holder, other);
    }

    /** The Excludes2 note, of either code, that says the two may stand together (guideline I.A.12.b). */
    public Optional<LeveledNote> excludes2(Code a, Code b) {
        return naming(notes(a, Kind.EXCLUDES2), a, b).or(() -> naming(notes(b, Kind.EXCLUDES2), b, a));
    }

    /** The «code first» notes of a code, its category's at most. */
    public List<LeveledNote> codeFirst(Code code) {
        return codeFirst.of(code);
    }

    /** The «code first» note of a code that names another one, which then goes before it. */
    public Optional<LeveledNote> codeFirst(Code code, Code other) {
        return naming(codeFirst(code), code, other);
    }

    /** The «use additional code» notes of a code, its category's at most. */
    public List<LeveledNote> useAdditional(Code code) {
        return useAdditional.of(code);
    }

    /** The «code also» notes of a code, its category's at most. */
    public List<LeveledNote> codeAlso(Code code) {
        return codeAlso.of(code);
    }

    /** The «use additional code» note of a code that names another one, which then goes after it. */
    public Optional<LeveledNote> useAdditional(Code code, Code other) {
        return naming(useAdditional(code), code, other);
    }

    /** True when a note names a code, or codes above it. */
    public boolean names(InstructionalNote note, Code code) {
        for (CodeReference reference : note.references()) {
            if (covers(reference, code)) {
                return true;
            }
        }
        return false;
    }

    /** A range that also covers its holder speaks of the whole chapter and is passed over. */
    private Optional<LeveledNote> naming(List<LeveledNote> notes, Code holder, Code other) {
        for (LeveledNote leveled : notes) {
            for (CodeReference reference : leveled.note().references()) {
                if (covers(reference, other) && !covers(reference, holder)) {
                    return Optional.of(leveled);
                }
            }
        }
        return Optional.empty();
    }

    private boolean covers(CodeReference reference, Code code) {
        return reference.covers(code, compact -> table.order(new Code(code.codeSet(), compact)));
    }

    /** True for a code that can only stand second, after its etiology (guideline I.A.13; MCE edit 6). */
    public boolean isManifestation(Code code) {
        return manifestations.of(code);
    }

    /**
     * The 7th characters that a code takes, itself without or with one; the codes held decide, the Tabular List's
     * definitions explain. Empty for a code that takes none.
     */
    public List<SeventhCharacter> seventhCharacters(Code code) {
        return new SeventhCharacters(table).of(code);
    }

    /** True for a header that lacks nothing but its 7th character, with or without placeholders: W19, S72.141. */
    public boolean lacksSeventhCharacter(Code code) {
        return new SeventhCharacters(table).isStem(code);
    }

    /** The billable code of a stem and a 7th character, with the placeholder X where it takes one: W19 + A → W19.XXXA. */
    public Optional<Code> withSeventhCharacter(Code stem, char character) {
        Code code = SeventhCharacters.padded(stem, character);
        return billable(code) ? Optional.of(code) : Optional.empty();
    }

    /** The codes that differ from this one in the side alone; empty where the titles know no right and left. */
    public Optional<LateralityAxis> laterality(Code code) {
        return laterality.of(code);
    }

    /**
     * The nearest code above one whose title says «unspecified», where that is divided into one whose title does not; empty for
     * any other code.
     */
    public Optional<Code> divided(Code unspecified) {
        return divided.of(unspecified);
    }

    private Optional<Code> aboveUnspecified(Code code) {
        Optional<CodeEntry> entry = find(code);
        if (entry.isEmpty() || !isUnspecified(entry.get())) {
            return Optional.empty();
        }
        for (CodeEntry parent : ancestors(code)) {
            for (Code child : parent.children()) {
                Optional<CodeEntry> sibling = find(child);
                if (sibling.isPresent() && !isUnspecified(sibling.get())) {
                    return Optional.of(parent.code());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isUnspecified(CodeEntry entry) {
        return entry.title().toLowerCase(Locale.ROOT).contains("unspecified");
    }
}
