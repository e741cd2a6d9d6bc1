package medcode.edit.rule;

import java.util.Optional;

/** Which encounter for an injury it is, as titles end. */
enum EpisodeOfCare {
    INITIAL("initial encounter"),
    SUBSEQUENT("subsequent encounter"),
    SEQUELA(", sequela");

    private final String words;

    EpisodeOfCare(String words) {
        this.words = words;
    }

    /** As said in messages. */
    String words() {
        return words.replace(", ", "");
    }

    /** @param title in small letters */
    static Optional<EpisodeOfCare> named(String title) {
        for (EpisodeOfCare episode : values()) {
            if (title.contains(episode.words)) {
                return Optional.of(episode);
            }
        }
        return Optional.empty();
    }
}
