package medcode.suggest.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import medcode.encounter.Setting;
import medcode.extract.Extraction;
import medcode.extract.Section;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** Where an encounter took place by the headings of its note: only a stay has a hospital course. */
public final class StatedSetting {
    private final Lexicon lexicon;
    private final Map<String, String> settings = new LinkedHashMap<>();

    public StatedSetting(Lexicon lexicon) {
        this.lexicon = lexicon;
        lexicon.table("setting_headings.tsv").forEach(row -> settings.put(words(row.get(0)), row.get(1)));
    }

    /** What the note's head says, else what a heading tells; empty where neither does. */
    public Optional<Setting> of(Extraction extraction) {
        Optional<Setting> said = extraction.note().head().setting();
        return said.isPresent() ? said : byHeadings(extraction);
    }

    private Optional<Setting> byHeadings(Extraction extraction) {
        String text = extraction.note().text();
        for (Section section : extraction.sections()) {
            String heading = words(section.heading().of(text));
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                if (heading.contains(setting.getKey())) {
                    return Setting.of(setting.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private String words(String text) {
        StringBuilder stems = new StringBuilder(" ");
        for (Word word : lexicon.words(text)) {
            stems.append(word.stem()).append(' ');
        }
        return stems.toString();
    }
}
