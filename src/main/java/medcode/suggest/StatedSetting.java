package medcode.suggest;

import java.util.List;
import java.util.Optional;
import medcode.encounter.Setting;
import medcode.extract.Extraction;
import medcode.extract.Section;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** Where an encounter took place by the headings of its note: only a stay has a hospital course. */
public final class StatedSetting {
    private StatedSetting() {}

    /** What the note's head says, else what a heading tells; empty where neither does. */
    public static Optional<Setting> of(Extraction extraction) {
        Optional<Setting> said = extraction.note().head().setting();
        return said.isPresent() ? said : byHeadings(extraction);
    }

    private static Optional<Setting> byHeadings(Extraction extraction) {
        Lexicon lexicon = Lexicon.bundled();
        String text = extraction.note().text();
        for (Section section : extraction.sections()) {
            String heading = words(lexicon.words(section.heading().of(text)));
            for (List<String> row : lexicon.table("setting_headings.tsv")) {
                if (heading.contains(words(lexicon.words(row.get(0))))) {
                    return Setting.of(row.get(1));
                }
            }
        }
        return Optional.empty();
    }

    private static String words(List<Word> words) {
        StringBuilder stems = new StringBuilder(" ");
        words.forEach(word -> stems.append(word.stem()).append(' '));
        return stems.toString();
    }
}
