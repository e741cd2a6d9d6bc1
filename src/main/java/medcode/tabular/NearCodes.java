package medcode.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;
import medcode.codeset.CodeSet;
import medcode.codeset.SeventhCharacter;
import medcode.index.CodeHistory;
import medcode.index.OpenRelease;

/** What somebody may have meant who wrote a code that a release does not hold. */
public final class NearCodes {
    private static final String NEXT = "the next code that exists";
    private static final int LONGEST = 7;
    private static final int SHORTEST_STEM = 3;
    private static final int MOST_CHILDREN = 12;
    /** Characters that are taken for each other by eye or by scanner, in pairs. */
    private static final String LOOK_ALIKE = "O0I1L1S5Z2B8G6";

    private final OpenRelease release;
    private final Tabular tabular;
    private final Code written;
    private final List<NearCode> near = new ArrayList<>();

    private NearCodes(OpenRelease release, Code written) {
        this.release = release;
        this.tabular = new Tabular(release);
        this.written = written;
    }

    /** What a text may have meant that could be a code of several code sets; the next codes in order only where all else fails. */
    public static List<NearCode> of(String written, List<OpenRelease> releases, CodeHistory history) {
        List<NearCode> near = new ArrayList<>();
        for (OpenRelease release : releases) {
            near.addAll(of(Code.of(release.release().codeSet(), written), release, history));
        }
        boolean better = near.stream().anyMatch(code -> !code.why().equals(NEXT));
        near.removeIf(code -> better && code.why().equals(NEXT));
        return near;
    }

    /** Likeliest first; at the end the next code in order, where nothing better was found. */
    public static List<NearCode> of(Code written, OpenRelease release, CodeHistory history) {
        NearCodes codes = new NearCodes(release, written);
        codes.otherReleases(history);
        codes.lookAlikes();
        codes.swapped();
        codes.belowStem();
        if (codes.near.isEmpty() && written.codeSet() != CodeSet.ICD10PCS) {
            codes.next();
        }
        return codes.near;
    }

    private void otherReleases(CodeHistory history) {
        for (CodeHistory.Status status : history.statuses(written)) {
            if (status.standing() != CodeHistory.Standing.ABSENT
                    && !status.release().equals(release.release())) {
                boolean before =
                        status.release().from().isBefore(release.release().from());
                String why = before
                        ? "deleted; last in " + status.release().displayName() + ", until "
                                + status.release().to()
                        : "new in " + status.release().displayName() + ", from "
                                + status.release().from();
                near.removeIf(other -> before && other.code().equals(written));
                near.add(new NearCode(written, "", why));
            }
        }
    }

    private void lookAlikes() {
        String compact = written.compact();
        for (int i = 0; i < compact.length(); i++) {
            for (String one : alternatives(compact, i)) {
                add(one, "look-alike character");
                for (int j = i + 1; j < compact.length(); j++) {
                    for (String two : alternatives(one, j)) {
                        add(two, "look-alike characters");
                    }
                }
            }
        }
    }

    private static List<String> alternatives(String compact, int at) {
        List<String> alternatives = new ArrayList<>();
        for (int i = 0; i < LOOK_ALIKE.length(); i++) {
            if (LOOK_ALIKE.charAt(i) == compact.charAt(at)) {
                alternatives.add(compact.substring(0, at) + LOOK_ALIKE.charAt(i ^ 1) + compact.substring(at + 1));
            }
        }
        return alternatives;
    }

    private void swapped() {
        String compact = written.compact();
        for (int i = 1; i + 1 < compact.length(); i++) {
            add(
                    compact.substring(0, i) + compact.charAt(i + 1) + compact.charAt(i) + compact.substring(i + 2),
                    "two characters swapped");
        }
    }

    /** What the longest part of the code that exists says: no further characters, a 7th one, a placeholder, others. */
    private void belowStem() {
        CodeEntry stem = stem();
        if (stem == null || written.codeSet() == CodeSet.ICD10PCS) {
            return;
        }
        String rest = written.compact().substring(stem.code().compact().length());
        if (stem.billable()) {
            add(stem.code().compact(), "takes no further characters");
        } else if (!tabular.lacksSeventhCharacter(stem.code())) {
            children(stem);
        } else if (rest.replace("X", "").isEmpty()) {
            sevenths(stem, "7th character missing");
        } else {
            seventh(stem, rest);
        }
    }

    private CodeEntry stem() {
        for (int length = Math.min(written.compact().length(), LONGEST + 1) - 1; length >= SHORTEST_STEM; length--) {
            Optional<CodeEntry> stem =
                    release.find(new Code(written.codeSet(), written.compact().substring(0, length)));
            if (stem.isPresent()) {
                return stem.get();
            }
        }
        return null;
    }

    private void seventh(CodeEntry stem, String rest) {
        char last = rest.charAt(rest.length() - 1);
        Optional<Code> padded = tabular.withSeventhCharacter(stem.code(), last);
        if (padded.isPresent()) {
            boolean long7 = written.compact().length() > LONGEST;
            add(
                    padded.get().compact(),
                    long7 ? "at most 7 characters" : "the 7th character comes after placeholders X");
        } else {
            sevenths(stem, "no such 7th character");
        }
    }

    private void sevenths(CodeEntry stem, String why) {
        for (SeventhCharacter character : tabular.seventhCharacters(stem.code())) {
            Optional<Code> code = tabular.withSeventhCharacter(stem.code(), character.character());
            code.ifPresent(value -> near.add(new NearCode(value, character.meaning(), why)));
        }
    }

    private void children(CodeEntry stem) {
        List<Code> children = stem.children();
        for (int i = 0; i < Math.min(children.size(), MOST_CHILDREN); i++) {
            add(children.get(i).compact(), "below " + stem.code());
        }
    }

    /** Modifiers and codes of one set follow each other among themselves. */
    private void next() {
        Optional<Code> next = release.following(written);
        while (next.isPresent() && next.get().isModifier() != written.isModifier()) {
            next = release.following(next.get());
        }
        next.ifPresent(code -> add(code.compact(), NEXT));
    }

    private void add(String compact, String why) {
        Code code = new Code(written.codeSet(), compact);
        for (NearCode known : near) {
            if (known.code().equals(code)) {
                return;
            }
        }
        Optional<CodeEntry> entry = release.find(code);
        if (entry.isPresent()) {
            near.add(new NearCode(code, entry.get().title(), why));
        }
    }
}
