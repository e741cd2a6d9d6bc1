package medcode.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Circumstance;
import medcode.extract.Extraction;
import medcode.extract.Mention;
import medcode.lexicon.Lexicon;
import medcode.note.Span;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/** Puts the codes of a note's circumstances beside those of its conditions. */
final class CircumstanceCodes {
    private final Circumstances circumstances;
    private final CircumstanceCoder coder;
    private final Tabular tabular;
    private final Findings findings;
    private final LongTerm longTerm;
    private final Malignancy malignancy;
    private final BodyMass bodyMass;
    private final RuledOut ruledOut;
    private final StatusMentions statuses;

    CircumstanceCodes(
            CircumstanceCoder coder,
            BodyMass bodyMass,
            RuledOut ruledOut,
            StatusMentions statuses,
            CodeTable table,
            Lexicon lexicon) {
        this.circumstances = new Circumstances(lexicon);
        this.coder = coder;
        this.tabular = new Tabular(table);
        this.findings = new Findings(lexicon);
        this.longTerm = new LongTerm(lexicon);
        this.malignancy = new Malignancy(table);
        this.bodyMass = bodyMass;
        this.ruledOut = ruledOut;
        this.statuses = statuses;
    }

    /** The circumstances of one note. */
    OfNote of(Extraction extraction) {
        return new OfNote(extraction, circumstances.of(extraction));
    }

    /** The circumstances of one note, and which of their codes are the reason for the visit. */
    final class OfNote {
        private final Extraction extraction;
        private final List<Stated> all;
        private final Set<Code> reasons = new LinkedHashSet<>();

        private OfNote(Extraction extraction, List<Stated> all) {
            this.extraction = extraction;
            this.all = all;
        }

        /** The note without what its circumstances speak of: «screening for colon cancer» is no cancer. */
        Extraction others() {
            List<Mention> mentions = new ArrayList<>();
            for (Mention mention : extraction.mentions()) {
                remaining(mention).ifPresent(mentions::add);
            }
            return extraction.with(mentions);
        }

        /** Of «chemotherapy for lung cancer» the disease; of «examination with abnormal findings» nothing. */
        private Optional<Mention> remaining(Mention mention) {
            for (Stated stated : all) {
                if (stated.subject().contains(mention)) {
                    return Optional.empty();
                }
                boolean runsOut = mention.span().overlaps(stated.span())
                        && mention.span().start() >= stated.span().start();
                if (runsOut && mention.kind() == Mention.Kind.STATUS) {
                    return stated.objects().isEmpty()
                            ? Optional.empty()
                            : Optional.of(behind(mention, stated.span().end()));
                }
            }
            return Optional.of(mention);
        }

        private Mention behind(Mention mention, int end) {
            String text = extraction.note().text();
            int start = text.lastIndexOf(' ', mention.span().end() - 1) + 1;
            return new Mention(
                    new Span(Math.max(start, end), mention.span().end()),
                    Mention.Kind.CONDITION,
                    mention.section(),
                    mention.sentence(),
                    mention.assertion(),
                    mention.cue(),
                    mention.facts(),
                    List.of(),
                    List.of(),
                    mention.copied());
        }

        /** The codes of the conditions with those of the circumstances. */
        List<Coded> with(List<Coded> coded) {
            List<Coded> conditions = new ArrayList<>(coded);
            conditions.removeIf(this::isCircumstance);
            Wording wording = new Wording(
                    extraction, findings.areNew(extraction.note().text(), conditions), malignancy.isNamed(extraction));
            List<Coded> first = new ArrayList<>();
            List<Coded> beside = new ArrayList<>();
            List<Coded> followUp = new ArrayList<>();
            for (Stated stated : all) {
                List<Coded> codes = coder.code(extraction, stated, wording);
                if (stated.circumstance().place() == Circumstance.Place.FOLLOW_UP) {
                    followUp.addAll(codes);
                } else if (!codes.isEmpty() && isReason(stated, conditions)) {
                    first.add(codes.get(0));
                    beside.addAll(codes.subList(1, codes.size()));
                } else {
                    codes.forEach(one -> beside(one, stated, conditions).ifPresent(beside::add));
                }
            }
            if (first.isEmpty() && tellsOfThePastAlone(conditions, beside)) {
                first.addAll(followUp);
            }
            beside.addAll(
                    statuses.codes(extraction, all.stream().map(Stated::span).toList()));
            beside.addAll(bodyMass.codes(extraction, conditions));
            if (first.isEmpty() && conditions.isEmpty()) {
                first.addAll(ruledOut.codes(extraction));
            }
            first.forEach(one -> reasons.add(one.code()));
            List<Coded> joined = new ArrayList<>(first);
            joined.addAll(conditions);
            joined.addAll(beside);
            return joined;
        }

        /** The reasons for the visit before all others. */
        List<Coded> ordered(List<Coded> coded) {
            List<Coded> order = new ArrayList<>();
            for (Code reason : reasons) {
                coded.stream().filter(one -> one.code().equals(reason)).forEach(order::add);
            }
            coded.stream().filter(one -> !reasons.contains(one.code())).forEach(order::add);
            return order;
        }

        /** A problem that consists of the words of a circumstance and mentions nothing else. */
        private boolean isCircumstance(Coded coded) {
            for (Problem problem : coded.problems()) {
                for (Stated stated : all) {
                    boolean same = stated.span().overlaps(problem.span());
                    if (same && problem.mentions().stream().allMatch(stated.subject()::contains)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isReason(Stated stated, List<Coded> conditions) {
            return switch (stated.circumstance().place()) {
                case FIRST -> true;
                case NOTE ->
                    conditions.stream()
                            .allMatch(one -> starts(one) > stated.span().start());
                default -> false;
            };
        }

        /** A disease that is over and none that is present: what follows it up (guideline I.C.21.c.8). */
        private static boolean tellsOfThePastAlone(List<Coded> conditions, List<Coded> beside) {
            List<Coded> told = new ArrayList<>(conditions);
            told.addAll(beside);
            return told.stream().anyMatch(one -> one.candidate().title().startsWith("Personal history"))
                    && conditions.stream().allMatch(one -> one.candidate().isHistory());
        }

        private static int starts(Coded coded) {
            return coded.problems().get(0).span().start();
        }

        private Optional<Coded> beside(Coded one, Stated stated, List<Coded> conditions) {
            return switch (stated.circumstance().place()) {
                case EXPOSED -> isIll(stated, conditions) ? Optional.empty() : Optional.of(one);
                case LONG_TERM, STATED -> longTerm(one, stated, conditions);
                default -> Optional.of(one);
            };
        }

        private boolean isIll(Stated stated, List<Coded> conditions) {
            String text = extraction.note().text();
            for (Coded condition : conditions) {
                for (Span object : stated.objects()) {
                    String known = condition.problems().get(0).text().toLowerCase(Locale.ROOT);
                    if (known.contains(object.of(text).toLowerCase(Locale.ROOT))) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** A drug is coded where a note of a coded condition asks for it, or the note says that it is taken for long. */
        private Optional<Coded> longTerm(Coded one, Stated stated, List<Coded> conditions) {
            for (Coded condition : conditions) {
                Optional<LeveledNote> asks = tabular.useAdditional(condition.code(), one.code());
                if (asks.isPresent()) {
                    return Optional.of(one.obeying(asks.get().quotation()));
                }
            }
            return longTerm.isSaid(extraction.note().text(), stated) ? Optional.of(one) : Optional.empty();
        }
    }
}
