package medcode.procedure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import medcode.codeset.CodeSet;
import medcode.codeset.Release;
import medcode.encounter.Setting;
import medcode.extract.Extraction;
import medcode.index.OpenRelease;
import medcode.lexicon.Lexicon;
import medcode.suggest.NotCoded;
import medcode.suggest.Service;
import medcode.suggest.Suggestions;

/** Adds what was done in an encounter to its diagnoses: ICD-10-PCS of an inpatient stay, else HCPCS Level II and CPT. */
public final class ProcedureSuggester {
    /** Each with the release that it codes by. */
    private final Map<Release, Coding> codings = new LinkedHashMap<>();

    /**
     * A suggester by some releases.
     *
     * @param releases of code sets of procedures; those that are not for the setting are passed over
     */
    public ProcedureSuggester(Setting setting, List<OpenRelease> releases) throws IOException {
        for (OpenRelease open : releases) {
            Release release = open.release();
            if (codeSets(setting).contains(release.codeSet())) {
                codings.put(
                        release,
                        release.codeSet() == CodeSet.ICD10PCS
                                ? new InpatientProcedures(open, Lexicon.bundled())
                                : new OutpatientServices(open, Lexicon.bundled()));
            }
        }
    }

    /** The code sets by which the procedures of a setting are reported. */
    public static List<CodeSet> codeSets(Setting setting) {
        return setting == Setting.INPATIENT ? List.of(CodeSet.ICD10PCS) : List.of(CodeSet.CPT, CodeSet.HCPCS);
    }

    /**
     * The suggestions of a note with its procedures behind the diagnoses.
     *
     * @param extraction of the same note, read by the terms of the releases too
     */
    public Suggestions with(Suggestions diagnoses, Extraction extraction) {
        Suggestions all = diagnoses;
        for (Map.Entry<Release, Coding> coding : codings.entrySet()) {
            all = joined(all, coding.getKey(), coding.getValue().of(extraction, all));
        }
        return all;
    }

    /** The release is named where it said something. */
    private static Suggestions joined(Suggestions all, Release release, Coding.Coded coded) {
        if (coded.services().isEmpty() && coded.left().isEmpty()) {
            return all;
        }
        List<Release> releases = new ArrayList<>(all.releases());
        releases.add(release);
        List<Service> services = new ArrayList<>(all.procedures());
        services.addAll(coded.services());
        List<NotCoded> left = new ArrayList<>(all.notCoded());
        for (NotCoded one : coded.left()) {
            if (left.stream().noneMatch(known -> isSame(known, one))) {
                left.add(one);
            }
        }
        left.sort(Comparator.comparingInt(one -> one.span().start()));
        return new Suggestions(
                all.note(), all.setting(), all.dateOfService(), releases, all.suggestions(), services, left);
    }

    private static boolean isSame(NotCoded known, NotCoded other) {
        return known.span().equals(other.span())
                && known.code().equals(other.code())
                && known.query().equals(other.query());
    }
}
