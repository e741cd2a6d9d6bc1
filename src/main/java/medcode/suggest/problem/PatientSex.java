package medcode.suggest.problem;

import java.util.Optional;
import java.util.Set;
import medcode.encounter.Sex;
import medcode.extract.Extraction;
import medcode.extract.Fact;
import medcode.extract.Sentence;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;

/** The sex of the patient: as the document's data have it, else as the note introduces the patient, else as it speaks of one person alone. */
public final class PatientSex {
    private final Set<String> female;
    private final Set<String> male;

    public PatientSex(Lexicon lexicon) {
        this.female = lexicon.wordSet("female_words.tsv");
        this.male = lexicon.wordSet("male_words.tsv");
    }

    /** Empty where nothing tells, and where the words for both sexes stand in the note. */
    public Optional<Sex> of(Extraction extraction) {
        Optional<Sex> known = extraction.note().head().sex();
        if (known.isPresent()) {
            return known;
        }
        return Patient.facts(extraction).stream()
                .filter(fact -> fact.kind() == Fact.Kind.SEX)
                .findFirst()
                .flatMap(fact -> Sex.of(fact.value()))
                .or(() -> spokenOf(extraction));
    }

    private Optional<Sex> spokenOf(Extraction extraction) {
        boolean woman = false;
        boolean man = false;
        for (Sentence sentence : extraction.sentences()) {
            for (Word word : sentence.words()) {
                woman |= female.contains(word.normal());
                man |= male.contains(word.normal());
            }
        }
        return woman == man ? Optional.empty() : Optional.of(woman ? Sex.FEMALE : Sex.MALE);
    }
}
