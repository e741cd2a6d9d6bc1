package medcode.suggest.organism;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import medcode.codeset.Code;
import medcode.codeset.CodeTable;
import medcode.extract.Extraction;
import medcode.lexicon.Lexicon;
import medcode.lexicon.Word;
import medcode.note.Span;
import medcode.suggest.coded.Coded;
import medcode.suggest.phrase.PhraseCoder;
import medcode.suggest.problem.LinkWords;
import medcode.tabular.CodeRule;
import medcode.tabular.CodeRules;
import medcode.tabular.LeveledNote;
import medcode.tabular.Tabular;

/**
 * A systemic infection, how severe it is and what it does to the organs, in the order of guideline I.C.1.d; the codes are
 * those of {@code codesets/rules/sepsis.yaml}.
 */
public final class Sepsis {
    private final CodeRules rules;
    private final Tabular tabular;
    private final PhraseCoder phrases;
    private final Lexicon lexicon;
    private final SepsisCause cause;
    private final LinkWords links;
    private final LinkWords denials;

    public Sepsis(CodeTable table, PhraseCoder phrases, Lexicon lexicon) {
        this.rules = new CodeRules("sepsis", table.release());
        this.tabular = new Tabular(table);
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.cause = new SepsisCause(phrases, lexicon);
        this.links = new LinkWords("of sepsis", lexicon);
        this.denials = new LinkWords("denial", lexicon);
    }

    /** The same codes with the infection behind «severe sepsis», the severity behind an organ dysfunction, in order. */
    public List<Coded> with(List<Coded> coded, Extraction extraction) {
        List<Coded> all = new ArrayList<>(coded);
        if (coded.stream()
                .anyMatch(one -> rules.inForce().stream()
                        .anyMatch(rule -> rule.lists("systemic", one.code()) || isSevere(rule, one)))) {
            for (CodeRule rule : rules.inForce()) {
                underlying(rule, all, extraction);
                organism(rule, all, extraction);
                dysfunction(rule, all, extraction);
                order(rule, all, extraction);
                postprocedural(rule, all);
            }
        }
        return all;
    }

    /** Severe sepsis is that of an infection, which its own words may name. */
    private void underlying(CodeRule rule, List<Coded> all, Extraction extraction) {
        Optional<Coded> severe = all.stream().filter(one -> isSevere(rule, one)).findFirst();
        Code unspecified = rule.code("unspecified");
        boolean known = all.stream()
                .anyMatch(
                        one -> rule.lists("systemic", one.code()) && !one.code().equals(unspecified));
        if (severe.isPresent() && !known && !rule.text("unspecified").isEmpty()) {
            Coded one = severe.get();
            one.others().stream()
                    .filter(other -> rule.lists("systemic", other.code()))
                    .findFirst()
                    .or(() -> cause.of(one, rule, extraction))
                    .or(() -> phrases.below(unspecified, Set.of()))
                    .map(found -> new Coded(one.problems(), found, List.of(), List.of(rule.authority())))
                    .ifPresent(found -> {
                        all.removeIf(other -> rule.lists("systemic", other.code()));
                        all.add(all.indexOf(one), found);
                    });
        }
    }

    /** Gram-negative organisms that the Index does not name under sepsis share a code. */
    private void organism(CodeRule rule, List<Coded> all, Extraction extraction) {
        for (Coded one : List.copyOf(all)) {
            boolean open = one.code().equals(rule.code("unspecified"));
            if (open && says(one, rule.texts("gram_negatives"), extraction)) {
                phrases.below(rule.code("gram_negative"), Set.of())
                        .ifPresent(found -> all.set(
                                all.indexOf(one), new Coded(one.problems(), found, one.others(), one.obeyed())));
            }
        }
    }

    private boolean says(Coded one, List<String> wanted, Extraction extraction) {
        Span context = one.problems().get(0).context();
        return lexicon.words(extraction.note().text(), context.start(), context.end()).stream()
                .anyMatch(word -> wanted.contains(word.normal()));
    }

    /** An organ that fails through the infection makes it a severe one. */
    private void dysfunction(CodeRule rule, List<Coded> all, Extraction extraction) {
        boolean severe = all.stream().anyMatch(one -> isSevere(rule, one));
        Optional<Coded> infection =
                all.stream().filter(one -> rule.lists("systemic", one.code())).findFirst();
        Code wanted = rule.code("dysfunction");
        for (Coded one : List.copyOf(all)) {
            Optional<LeveledNote> note = tabular.useAdditional(wanted, one.code());
            if (!severe && infection.isPresent() && note.isPresent() && isLinked(rule, one, extraction)) {
                phrases.below(wanted, Set.of())
                        .ifPresent(found -> all.add(
                                all.indexOf(infection.get()) + 1,
                                new Coded(
                                        one.problems(),
                                        found,
                                        List.of(),
                                        List.of(note.get().quotation()))));
                all.removeIf(other -> other.code().isWithin(wanted.category())
                        && !other.code().equals(wanted)
                        && rule.lists("systemic", other.code()));
                return;
            }
        }
    }

    /** True where words of the same sentence say that the one comes with or of the other: «septic encephalopathy». */
    private boolean isLinked(CodeRule rule, Coded organ, Extraction extraction) {
        Span own = organ.problems().get(0).span();
        String text = extraction.note().text();
        Set<String> linked = Set.copyOf(rule.texts("linked"));
        Span sentence = extraction.sentences().stream()
                .map(one -> one.span())
                .filter(own::overlaps)
                .findFirst()
                .orElse(own);
        for (Word word : lexicon.words(text, sentence.start(), sentence.end())) {
            if (linked.contains(word.normal())) {
                int from = Math.min(word.end(), own.end());
                int to = Math.max(word.start(), own.start());
                String between = from < to ? text.substring(from, to).toLowerCase(Locale.ROOT) : "";
                boolean beside = between.isBlank() || links.standIn(between);
                if (beside && !denials.standIn(between)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The infection, its severity, the rest; a localized infection goes before it only where sepsis came later. */
    private void order(CodeRule rule, List<Coded> all, Extraction extraction) {
        Optional<Coded> infection =
                all.stream().filter(one -> rule.lists("systemic", one.code())).findFirst();
        if (infection.isEmpty()) {
            return;
        }
        Coded systemic = infection.get();
        int first = all.indexOf(systemic);
        for (int i = first; i >= 0 && !says(systemic, rule.texts("later"), extraction); i--) {
            first = rule.lists("localized", all.get(i).code()) || isSevere(rule, all.get(i)) ? i : first;
        }
        boolean behind = !rule.text("behind").isEmpty() && all.size() > 1;
        all.remove(systemic);
        all.add(behind ? Math.max(1, first) : first, systemic);
        List<Coded> causes =
                all.stream().filter(one -> rule.lists("causes", one.code())).toList();
        if (all.indexOf(systemic) == 0) {
            all.removeAll(causes);
            all.addAll(0, causes);
        }
        List<Coded> severe = all.stream().filter(one -> isSevere(rule, one)).toList();
        all.removeAll(severe);
        all.addAll(all.indexOf(systemic) + 1, severe);
    }

    /** Behind the infection of a procedure the sepsis that follows it has a code of its own, before that of the systemic infection. */
    private void postprocedural(CodeRule rule, List<Coded> all) {
        boolean known = rule.text("postprocedural").isEmpty()
                || all.stream().anyMatch(one -> one.code().isWithin(rule.code("postprocedural")));
        Optional<Coded> site =
                all.stream().filter(one -> rule.lists("procedure", one.code())).findFirst();
        if (!known && site.isPresent()) {
            phrases.below(rule.code("postprocedural"), site.get().problem().documented())
                    .ifPresent(found -> all.add(
                            all.indexOf(site.get()) + 1,
                            new Coded(site.get().problems(), found, List.of(), List.of(rule.authority()))));
        }
    }

    private boolean isSevere(CodeRule rule, Coded one) {
        return one.code().isWithin(rule.code("severe"));
    }
}
