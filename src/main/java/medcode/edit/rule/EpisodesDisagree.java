package medcode.edit.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import medcode.edit.ClaimEdit;
import medcode.edit.Defect;
import medcode.edit.EditCard;
import medcode.edit.EditContext;
import medcode.edit.ListedDiagnosis;
import medcode.edit.Severity;

/** The 7th character of an external cause tells another encounter than those of all injuries, which agree. */
public final class EpisodesDisagree implements ClaimEdit {
    private static final String CHAPTER_OF_INJURIES = "19";
    private static final String CHAPTER_OF_CAUSES = "20";

    @Override
    public EditCard card() {
        return new EditCard(
                "DX701",
                "encounter-character-mismatch",
                Severity.WARNING,
                "7th characters of injury and external cause disagree",
                "ICD-10-CM guidelines I.C.20.a.2");
    }

    @Override
    public List<Defect> defects(EditContext context) {
        List<ListedDiagnosis> causes = Titles.ofChapter(CHAPTER_OF_CAUSES, context);
        List<ListedDiagnosis> injuries = causes.isEmpty() ? List.of() : Titles.ofChapter(CHAPTER_OF_INJURIES, context);
        Set<EpisodeOfCare> episodes = EnumSet.noneOf(EpisodeOfCare.class);
        for (ListedDiagnosis injury : injuries) {
            EpisodeOfCare.named(Titles.lower(injury, context)).ifPresent(episodes::add);
        }
        List<Defect> defects = new ArrayList<>();
        if (episodes.size() != 1) {
            return defects;
        }
        EpisodeOfCare ofInjuries = episodes.iterator().next();
        for (ListedDiagnosis cause : causes) {
            Optional<EpisodeOfCare> episode = EpisodeOfCare.named(Titles.lower(cause, context));
            if (episode.isPresent() && episode.get() != ofInjuries) {
                defects.add(defect(cause, episode.get(), injuries.get(0), ofInjuries, context));
            }
        }
        return defects;
    }

    private static Defect defect(
            ListedDiagnosis cause,
            EpisodeOfCare told,
            ListedDiagnosis injury,
            EpisodeOfCare right,
            EditContext context) {
        String message =
                cause.code() + " says " + told.words() + ", and the injury " + injury.code() + " says " + right.words();
        return Defect.of(message, injury, cause)
                .mendedBy(context.tabular().seventhCharacters(cause.code()).stream()
                        .filter(character -> right.words().equals(character.meaning()))
                        .flatMap(character ->
                                context.tabular().withSeventhCharacter(cause.code(), character.character()).stream())
                        .toList());
    }
}
