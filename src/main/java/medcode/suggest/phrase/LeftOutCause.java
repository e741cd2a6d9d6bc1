package medcode.suggest.phrase;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import medcode.lexicon.Stems;

/** Lines of the Index that say «in (due to)» and leave to their code's title what of. */
public final class LeftOutCause {
    private static final String LEFT_OUT = "in (due to)";
    private static final Pattern CAUSE = Pattern.compile(" due to ([^,]+)");

    private final Stems stems;

    public LeftOutCause(Stems stems) {
        this.stems = stems;
    }

    /** True where nothing says the cause of the title: gout of the knee is not «due to renal impairment». */
    public boolean isUnsaid(String title, List<String> trail, Set<String> words) {
        Matcher cause = CAUSE.matcher(title);
        if (!trail.contains(LEFT_OUT) || !cause.find()) {
            return false;
        }
        List<String> named = stems.of(cause.group(1));
        return named.stream().noneMatch(words::contains)
                && stems.of(String.join(" ", trail)).stream().noneMatch(named::contains);
    }
}
