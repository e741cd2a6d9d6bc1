package medcode.suggest;

import java.util.List;
import java.util.Locale;
import medcode.codeset.Code;
import medcode.codeset.CodeEntry;

/**
 * A code that a phrase may mean.
 *
 * @param node the code that the publications led to, before the Tabular List was descended
 * @param score 0 to 1
 * @param trail the index path or title that led there
 * @param manifestation the second code of the index line, as published, or empty
 * @param open what the phrase leaves open below the node
 */
public record Candidate(
        Code code,
        String title,
        Code node,
        double score,
        Suggestion.Source source,
        List<String> trail,
        String manifestation,
        List<OpenAxis> open) {

    public Candidate {
        trail = List.copyOf(trail);
        open = List.copyOf(open);
    }

    /** Written out, as is {@link #hashCode}: what Java links for a record when first asked costs every start. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Candidate candidate
                && code.equals(candidate.code)
                && title.equals(candidate.title)
                && node.equals(candidate.node)
                && Double.compare(score, candidate.score) == 0
                && source == candidate.source
                && trail.equals(candidate.trail)
                && manifestation.equals(candidate.manifestation)
                && open.equals(candidate.open);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** True for a factor that influences health, which is no condition. */
    public boolean isOfChapter21() {
        return code.compact().startsWith("Z");
    }

    /** True for what another disease shows itself as: «arthropathy in diseases classified elsewhere». */
    public boolean isOfOtherDisease() {
        return title.contains("in diseases classified elsewhere");
    }

    /** True for what runs in the family. */
    public boolean isOfFamily() {
        return title.startsWith("Family history");
    }

    /** True for a factor that influences health whose title or entry holds a word. */
    public boolean isStatus(String word) {
        return isOfChapter21() && says(word);
    }

    /** True where the title or the entry that led there holds a word. */
    public boolean says(String word) {
        String said = title + " " + String.join(" ", trail);
        return said.toLowerCase(Locale.ROOT).contains(word);
    }

    /** True for an injury, a poisoning or another consequence of external causes (chapter 19). */
    public boolean isInjury() {
        return code.compact().startsWith("S") || code.compact().startsWith("T");
    }

    /** True for an organism: as the cause of what another code names, or of an infection that is nowhere. */
    public boolean isOrganism() {
        return title.endsWith("as the cause of diseases classified elsewhere")
                || title.endsWith("infections of unspecified site")
                || title.endsWith("infection, unspecified site");
    }

    /** True for a sign or symptom (chapter 18). */
    public boolean isSymptom() {
        return code.compact().startsWith("R");
    }

    /** True for a code that says what was: of chapter 21, where the Index's «History» leads, or of an old condition. */
    public boolean isHistory() {
        String lower = title.toLowerCase(Locale.ROOT);
        boolean history = !trail.isEmpty() && trail.get(0).equals("History");
        return isOfChapter21() || history || lower.startsWith("old ") || lower.contains(" old ");
    }

    /** True for a code that says what a past condition left: «aphasia following cerebral infarction». */
    public boolean isSequela() {
        return "OTZ".indexOf(code.compact().charAt(0)) < 0 && title.contains(" following ");
    }

    /** The same finding at another code of its family. */
    public Candidate at(CodeEntry entry) {
        return new Candidate(entry.code(), entry.title(), node, score, source, trail, manifestation, open);
    }

    /** The code that the Tabular List has for this condition with another one. */
    public Candidate combined(CodeEntry entry, double otherScore) {
        return new Candidate(
                entry.code(),
                entry.title(),
                entry.code(),
                Math.min(score, otherScore),
                Suggestion.Source.COMBINATION,
                List.of(entry.title()),
                "",
                List.of());
    }

    /** The same candidate with another score. */
    public Candidate scored(double other) {
        return new Candidate(code, title, node, other, source, trail, manifestation, open);
    }
}
