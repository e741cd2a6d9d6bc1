package medcode.claim;

import java.util.List;

/**
 * A code of a claims file to be written otherwise.
 *
 * @param places where it stands; more than one where the claim's rows repeat it
 * @param written as the file has it
 */
public record Correction(List<Place> places, String written, String replacement) {

    public Correction {
        places = List.copyOf(places);
    }
}
