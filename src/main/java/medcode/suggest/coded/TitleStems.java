package medcode.suggest.coded;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeTable;
import medcode.codeset.TabularNode;
import medcode.lexicon.Stems;
import medcode.suggest.Candidate;
import medcode.suggest.phrase.OpenTitle;
import medcode.tabular.Tabular;

/** What the Tabular List calls a code, as stems: by its own title, and by all titles above it too. */
public final class TitleStems {
    private final CodeTable table;
    private final Tabular tabular;
    private final Stems stems;

    public TitleStems(CodeTable table, Stems stems) {
        this.table = table;
        this.tabular = new Tabular(table);
        this.stems = stems;
    }

    public Set<String> own(Coded coded) {
        return new HashSet<>(stems.of(OpenTitle.said(coded.candidate().title())));
    }

    /** The same, and what a title says is not there too: «without foreign body of right hand» is of the right hand. */
    public Set<String> sites(Coded coded) {
        return sites(coded.candidate().title());
    }

    public Set<String> sites(String title) {
        Set<String> sites = new HashSet<>();
        for (String stem : stems.of(title)) {
            sites.add(Stems.isAbsent(stem) ? stem.substring(1) : stem);
        }
        return sites;
    }

    /** True for a right and a left one. */
    public boolean areOpposite(Coded one, Coded other) {
        Set<String> words = sites(one);
        Set<String> others = sites(other);
        return (words.contains("right") && others.contains("left"))
                || (words.contains("left") && others.contains("right"));
    }

    /** The title and those of the codes above, up to the category. */
    public Set<String> inCategory(Code code) {
        Set<String> all = new HashSet<>();
        Optional<CodeEntry> entry = table.find(code);
        entry.ifPresent(found -> all.addAll(stems.of(found.title())));
        for (CodeEntry above : tabular.ancestors(code)) {
            all.addAll(stems.of(above.title()));
        }
        return all;
    }

    /** The title of its category. */
    public Set<String> ofCategory(Code code) {
        return table.find(code.category())
                .map(found -> Set.copyOf(stems.of(found.title())))
                .orElse(Set.of());
    }

    /** The title and those of the codes, the sections and the chapter above. */
    public Set<String> inChapter(Code code) {
        Set<String> all = inCategory(code);
        all.addAll(ofBlocks(code));
        return all;
    }

    private Set<String> ofBlocks(Code code) {
        Set<String> all = new HashSet<>();
        Optional<CodeEntry> entry = table.find(code);
        if (entry.isPresent()) {
            String name = entry.get().section().isEmpty()
                    ? entry.get().chapter()
                    : entry.get().section();
            while (!name.isEmpty()) {
                Optional<TabularNode> block = table.block(name);
                block.ifPresent(found -> all.addAll(stems.of(found.title())));
                name = block.map(TabularNode::parent).orElse("");
            }
        }
        return all;
    }

    /** True for a code of the chapter of neoplasms. */
    public boolean isNeoplasm(Coded coded) {
        return ofBlocks(coded.code()).containsAll(stems.of("neoplasms"));
    }

    /** True for a code of another chapter whose title names a neoplasm as the cause. */
    public boolean saysNeoplastic(Candidate candidate) {
        List<String> title = stems.of(candidate.title());
        boolean named = title.containsAll(stems.of("neoplastic")) || title.containsAll(stems.of("neoplasm"));
        return named && !ofBlocks(candidate.code()).containsAll(stems.of("neoplasms"));
    }

    public List<String> of(String words) {
        return stems.of(words);
    }
}
