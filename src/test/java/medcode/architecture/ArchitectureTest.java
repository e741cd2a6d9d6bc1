package medcode.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Packages are stages: imports point upstream only, and what a library does is known in one place. */
class ArchitectureTest {

    /** What every stage of suggesting may import: what a note holds, what the publications say. */
    private static final Set<String> SOURCES =
            Set.of("suggest", "extract", "note", "encounter", "tabular", "index", "codeset", "lexicon");

    /** What the stages on one subject each may import: problems with their codes, and none of the other subjects. */
    private static final Set<String> CODED = and(SOURCES, "suggest.problem", "suggest.phrase", "suggest.coded");

    /** What each package may import of ours; {@code input} is open to all, {@code cli} sees all. */
    private static final Map<String, Set<String>> UPSTREAM = Map.ofEntries(
            entry("input", Set.of()),
            entry("codeset", Set.of()),
            entry("codeset.reader", Set.of("codeset")),
            entry("lexicon", Set.of()),
            entry("index", Set.of("codeset", "codeset.reader", "lexicon")),
            entry("tabular", Set.of("codeset", "index", "lexicon")),
            entry("encounter", Set.of()),
            entry("note", Set.of("encounter")),
            entry("note.reader", Set.of("note", "encounter")),
            entry("extract", Set.of("note", "encounter", "lexicon", "codeset", "index")),
            entry("suggest", Set.of("extract", "note", "encounter", "codeset")),
            entry("suggest.problem", SOURCES),
            entry("suggest.phrase", and(SOURCES, "suggest.problem")),
            entry("suggest.coded", and(SOURCES, "suggest.problem", "suggest.phrase")),
            entry("suggest.circumstance", CODED),
            entry("suggest.birth", CODED),
            entry("suggest.injury", CODED),
            entry("suggest.drug", CODED),
            entry("suggest.neoplasm", CODED),
            entry("suggest.organism", CODED),
            entry("suggest.combine", CODED),
            entry("suggest.sequence", and(CODED, "suggest.injury")),
            entry(
                    "suggest.coding",
                    and(
                            CODED,
                            "suggest.circumstance",
                            "suggest.birth",
                            "suggest.injury",
                            "suggest.drug",
                            "suggest.neoplasm",
                            "suggest.organism",
                            "suggest.combine",
                            "suggest.sequence")),
            entry(
                    "procedure",
                    Set.of("suggest", "extract", "note", "encounter", "tabular", "index", "codeset", "lexicon")),
            entry("claim", Set.of("encounter", "codeset")),
            entry("claim.reader", Set.of("claim", "encounter", "codeset")),
            entry("edit", Set.of("claim", "encounter", "tabular", "codeset", "index")),
            entry("edit.rule", Set.of("edit", "claim", "encounter", "tabular", "codeset", "index")),
            entry(
                    "review",
                    Set.of(
                            "edit",
                            "suggest",
                            "extract",
                            "claim",
                            "note",
                            "encounter",
                            "tabular",
                            "lexicon",
                            "index",
                            "codeset")),
            entry("waiver", Set.of("edit", "claim", "codeset")),
            entry("checkup", Set.of("codeset", "index")),
            entry(
                    "cli.shell",
                    Set.of(
                            "report",
                            "suggest",
                            "note",
                            "edit",
                            "edit.rule",
                            "waiver",
                            "claim",
                            "claim.reader",
                            "encounter",
                            "tabular",
                            "index",
                            "codeset")),
            entry("evaluate", Set.of("suggest", "extract", "note", "encounter", "codeset", "index")),
            entry(
                    "report",
                    Set.of(
                            "checkup",
                            "waiver",
                            "evaluate",
                            "edit",
                            "claim",
                            "suggest",
                            "extract",
                            "note",
                            "encounter",
                            "tabular",
                            "index",
                            "codeset")));

    private static Set<String> and(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    @Test
    void importsPointUpstream() {
        Set<String> violations = new TreeSet<>();
        for (JavaClass origin : MedcodeClasses.all()) {
            String from = stage(origin);
            if (from.equals("cli")) {
                continue;
            }
            if (!UPSTREAM.containsKey(from)) {
                violations.add(from + " is no stage; see the table here and in CONTRIBUTING.md");
                continue;
            }
            for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (target.getPackageName().startsWith("medcode") && !mayImport(from, stage(target))) {
                    violations.add(from + " must not import " + stage(target) + ": " + origin.getSimpleName() + " → "
                            + target.getSimpleName());
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    private static boolean mayImport(String from, String to) {
        return to.equals(from)
                || to.equals("input")
                || UPSTREAM.getOrDefault(from, Set.of()).contains(to);
    }

    private static String stage(JavaClass origin) {
        String name = origin.getPackageName();
        return name.equals("medcode") ? "(root)" : name.substring("medcode.".length());
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching("medcode.(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyTheCommandLineTouchesTheProcess() {
        check(noClasses().that(outside("medcode.cli")).should().dependOnClassesThat(resideInAnyPackage("picocli..")));
        check(noClasses().that(outside("medcode.cli")).should().accessField(System.class, "out"));
        check(noClasses().that(outside("medcode.cli")).should().accessField(System.class, "err"));
        check(noClasses().that(outside("medcode.cli")).should().accessField(System.class, "in"));
        check(noClasses().that(outside("medcode.cli")).should().callMethod(System.class, "exit", int.class));
    }

    @Test
    void onlyTheIndexKnowsLucene() {
        check(noClasses()
                .that(outside("medcode.index"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.lucene..")));
    }

    @Test
    void onlyTheShellKnowsJLine() {
        check(noClasses()
                .that(outside("medcode.cli.shell"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jline..")));
    }

    @Test
    void onlyReadersParseFileFormats() {
        check(noClasses()
                .that(outside("medcode.codeset.reader", "medcode.note.reader", "medcode.claim.reader", "medcode.input"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.xml..", "org.xml..", "com.opencsv..")));
        check(noClasses()
                .that(outside("medcode.note.reader"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")));
    }

    @Test
    void nothingReachesTheNetwork() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..")
                        .and(DescribedPredicate.not(DescribedPredicate.describe(
                                "is java.net.URI", type -> type.getName().equals("java.net.URI"))))));
    }

    @Test
    void nothingIsLoggedOrFoundByReflection() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "java.lang.reflect..")));
        check(noClasses().should().dependOnClassesThat().areAssignableTo(java.util.ServiceLoader.class));
        check(noClasses().should().callMethod(Class.class, "forName", String.class));
    }

    @Test
    void noStaticStateChanges() {
        check(fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should()
                .beFinal());
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages)).as("are outside %s", String.join(", ", packages));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MedcodeClasses.all());
    }
}
