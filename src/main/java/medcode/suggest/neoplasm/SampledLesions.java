package medcode.suggest.neoplasm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import medcode.extract.Extraction;
import medcode.note.Span;
import medcode.suggest.coded.Coded;

/** A lesion whose pathology says what it is is that, and no lesion besides: «liver lesion; biopsy shows metastatic carcinoma». */
public final class SampledLesions {
    private static final Pattern TUMOR = Pattern.compile("C.*|D0.*");
    /** How far the result stands behind. */
    private static final int NEAR = 120;

    private final Specimens specimens;

    public SampledLesions(Specimens specimens) {
        this.specimens = specimens;
    }

    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        String text = extraction.note().text();
        List<Coded> all = new ArrayList<>(coded);
        all.removeIf(lesion -> !isTumor(lesion)
                && specimens.isNamed(lesion.problem().text())
                && coded.stream().anyMatch(tumor -> isTumor(tumor) && isResult(lesion, tumor, text)));
        return all;
    }

    private static boolean isTumor(Coded coded) {
        return TUMOR.matcher(coded.code().compact()).matches();
    }

    private boolean isResult(Coded lesion, Coded tumor, String text) {
        Span before = lesion.problem().span();
        Span behind = tumor.problem().span();
        return before.end() <= behind.start()
                && behind.start() - before.end() <= NEAR
                && specimens.isResult(text.substring(before.end(), behind.start()));
    }
}
