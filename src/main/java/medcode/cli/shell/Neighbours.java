package medcode.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.TabularNode;
import medcode.index.OpenRelease;
import medcode.input.BadInput;
import medcode.tabular.NamedCodes;

/** The codes beside the open one, in tabular order: those under the same parent, for a category those of its section. */
record Neighbours(CodeView open, List<FoundCode> codes) {

    static Neighbours of(CodeView open) {
        CodeEntry entry = open.page().entry();
        OpenRelease release = open.found().release();
        List<FoundCode> codes = new ArrayList<>();
        if (entry.parent().isPresent()) {
            CodeEntry parent = release.find(entry.parent().get()).orElseThrow();
            for (Code child : parent.children()) {
                release.find(child).ifPresent(code -> codes.add(new FoundCode(code, release)));
            }
        } else if (!entry.section().isEmpty()) {
            String[] ends = entry.section().split("-", -1);
            for (CodeEntry category : NamedCodes.categories(ends[0], ends[ends.length - 1], release)) {
                if (category.section().equals(entry.section())) {
                    codes.add(new FoundCode(category, release));
                }
            }
        }
        return new Neighbours(open, codes);
    }

    /** The section of a category, as a list. */
    CodeList section() throws BadInput {
        CodeEntry entry = open.page().entry();
        Optional<TabularNode> block = open.found().release().block(entry.section());
        if (block.isEmpty()) {
            throw new BadInput(entry.code().toString(), "stands under no other code");
        }
        return CodeList.of(block.get().title(), codes, Optional.of(open));
    }

    /**
     * The code one place on or back; from the ends of a section into the next one.
     *
     * @param by 1 or -1
     */
    FoundCode step(int by) throws BadInput {
        int place = codes.indexOf(open.found()) + by;
        if (codes.contains(open.found()) && place >= 0 && place < codes.size()) {
            return codes.get(place);
        }
        CodeEntry entry = open.page().entry();
        if (entry.parent().isPresent()) {
            throw new BadInput(
                    entry.code().toString(),
                    "is the " + (by > 0 ? "last" : "first") + " code below "
                            + entry.parent().get());
        }
        return outside(by);
    }

    private FoundCode outside(int by) throws BadInput {
        OpenRelease release = open.found().release();
        Code code = open.page().entry().code();
        Optional<Code> beyond = by > 0 ? release.following(NamedCodes.endOf(code)) : release.preceding(code);
        Optional<CodeEntry> entry =
                beyond.map(Code::category).flatMap(release::find).or(() -> beyond.flatMap(release::find));
        if (entry.isEmpty()) {
            throw new BadInput(code.toString(), "is the " + (by > 0 ? "last" : "first") + " code");
        }
        return new FoundCode(entry.get(), release);
    }
}
