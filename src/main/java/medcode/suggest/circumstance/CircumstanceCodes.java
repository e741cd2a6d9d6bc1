package medcode.suggest.circumstance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Circumstance;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.Malignancy;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.Circumstances;
import medcode.suggest.problem.OtherMentions;
import medcode.suggest.problem.Problem;
import medcode.suggest.problem.Stated;
import medcode.suggest.problem.Wording;

/** Puts the codes of a note's circumstances beside those of its conditions. */
public final class CircumstanceCodes {
    /** Injuries by site, not what drugs, devices and care do. */
    private static final String INJURY = "S";

    private final Circumstances circumstances;
    private final CircumstanceCoder coder;
    private final BesideConditions beside;
    private final Findings findings;
    private final Malignancy malignancy;
    private final BodyMass bodyMass;
    private final RuledOut ruledOut;
    private final StatusMentions statuses;
    private final NamedCircumstances named;

    public CircumstanceCodes(
            CircumstanceCoder coder,
            BodyMass bodyMass,
            RuledOut ruledOut,
            StatusMentions statuses,
            PhraseCoder phrases,
            CodeTable table,
            Lexicon lexicon) {
        this.circumstances = new Circumstances(lexicon);
        this.coder = coder;
        this.beside = new BesideConditions(table, lexicon);
        this.findings = new Findings(lexicon);
        this.malignancy = new Malignancy(table);
        this.bodyMass = bodyMass;
        this.ruledOut = ruledOut;
        this.statuses = statuses;
        this.named = new NamedCircumstances(phrases, lexicon);
    }

    /** The circumstances of one note. */
    public OfNote of(Extraction extraction) {
        return new OfNote(extraction, circumstances.of(extraction));
    }

    /** The circumstances of one note, and which of their codes are the reason for the visit. */
    public final class OfNote {
        private final Extraction extraction;
        private final List<Stated> stated;
        private final Set<Code> reasons = new LinkedHashSet<>();

        private OfNote(Extraction extraction, List<Stated> stated) {
            this.extraction = extraction;
            this.stated = stated;
        }

        /** The note without what its circumstances speak of. */
        public Extraction others() {
            return new OtherMentions(extraction, stated).alone();
        }

        /** The codes of the conditions with those of the circumstances. */
        public List<Coded> with(List<Coded> coded) {
            List<Coded> conditions = new ArrayList<>(coded);
            conditions.removeIf(this::isCircumstance);
            Sorted told = sorted(conditions);
            List<Coded> all = new ArrayList<>(reasons(told, conditions));
            all.forEach(one -> reasons.add(one.code()));
            all.addAll(conditions);
            all.addAll(told.beside);
            all.addAll(
                    statuses.codes(extraction, stated.stream().map(Stated::span).toList()));
            all.addAll(bodyMass.codes(extraction, conditions));
            all.addAll(named.codes(extraction, spans(all)));
            return all;
        }

        private List<Span> spans(List<Coded> all) {
            List<Span> spans = new ArrayList<>();
            stated.forEach(one -> spans.add(one.span()));
            all.forEach(coded -> coded.problems().forEach(problem -> spans.add(problem.span())));
            return spans;
        }

        /** The codes of the circumstances: the reasons for the visit, those beside the conditions, and what a visit follows up. */
        private record Sorted(List<Coded> first, List<Coded> beside, List<Coded> followUp) {}

        private Sorted sorted(List<Coded> conditions) {
            Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            boolean found = findings.areNew(extraction.note().text(), conditions);
            Wording wording = new Wording(extraction, found, malignancy.isNamed(extraction));
            for (Stated one : stated) {
                List<Coded> codes = coder.code(extraction, one, wording);
                if (one.circumstance().place() == Circumstance.Place.FOLLOW_UP) {
                    sorted.followUp.addAll(codes);
                } else if (!codes.isEmpty() && isReason(one, conditions)) {
                    sorted.first.add(codes.get(0));
                    sorted.beside.addAll(codes.subList(1, codes.size()));
                } else {
                    codes.forEach(code ->
                            beside.coded(code, one, conditions, extraction).ifPresent(sorted.beside::add));
                }
            }
            return sorted;
        }

        private List<Coded> reasons(Sorted told, List<Coded> conditions) {
            List<Coded> first =
                    told.first.isEmpty() && tellOfThePastAlone(conditions, told.beside) ? told.followUp : told.first;
            return first.isEmpty() && conditions.stream().allMatch(OfNote::isBirth)
                    ? ruledOut.codes(extraction)
                    : first;
        }

        /** The reasons for the visit before all others. */
        public List<Coded> ordered(List<Coded> coded) {
            List<Coded> order = new ArrayList<>();
            for (Code reason : reasons) {
                coded.stream().filter(one -> one.code().equals(reason)).forEach(order::add);
            }
            coded.stream().filter(one -> !reasons.contains(one.code())).forEach(order::add);
            return order;
        }

        /** A problem that consists of the words of a circumstance and mentions nothing else; an injury is told beside what exposed to it. */
        private boolean isCircumstance(Coded coded) {
            if (coded.code().compact().startsWith(INJURY)) {
                return false;
            }
            for (Problem problem : coded.problems()) {
                for (Stated one : stated) {
                    boolean same = one.span().overlaps(problem.span());
                    if (same && problem.mentions().stream().allMatch(one.subject()::contains)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isReason(Stated told, List<Coded> conditions) {
            return switch (told.circumstance().place()) {
                case FIRST -> true;
                case NOTE ->
                    conditions.stream()
                            .allMatch(one -> starts(one) > told.span().start());
                default -> false;
            };
        }

        /** A disease that is over and none that is present: what follows it up (guideline I.C.21.c.8). */
        private static boolean tellOfThePastAlone(List<Coded> conditions, List<Coded> beside) {
            List<Coded> told = new ArrayList<>(conditions);
            told.addAll(beside);
            return told.stream().anyMatch(one -> one.candidate().title().startsWith("Personal history"))
                    && conditions.stream().allMatch(one -> one.candidate().isHistory());
        }

        /** A newborn is observed for what is ruled out at its birth too (guideline I.C.16.b). */
        private static boolean isBirth(Coded coded) {
            return coded.candidate().isStatus("liveborn");
        }

        private static int starts(Coded coded) {
            return coded.problem().span().start();
        }
    }
}
