package medcode.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the sources themselves must keep to. */
class SourcesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST = 400;

    /** A code with its point, anywhere in a text. */
    private static final Pattern POINTED_CODE = Pattern.compile("\\b[A-Z][0-9][0-9A-Z]\\.[0-9A-Z]{1,4}\\b");

    /** A text that is nothing but a code, a category or a range of them. */
    private static final Pattern BARE_CODE =
            Pattern.compile("[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{0,4}|\\.-)(-[A-Z][0-9][0-9A-Z.]{1,5})?");

    private static final List<String> CODES = new ArrayList<>();
    private static final List<String> UNDOCUMENTED = new ArrayList<>();
    private static final List<Path> FILES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            files.filter(SourcesTest::isSource).sorted().forEach(FILES::add);
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(FILES));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(unit, docs).scan(unit, null);
            }
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java");
    }

    @Test
    void noCodeIsNamedInTheProgram() {
        assertThat(CODES)
                .as("codes belong into official files and codesets/, never into the program")
                .isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(UNDOCUMENTED).isEmpty();
    }

    @Test
    void filesStayShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : (Iterable<Path>) files.filter(SourcesTest::isSource)::iterator) {
                int lines = Files.readAllLines(file).size();
                if (lines > LONGEST) {
                    tooLong.add(file + " has " + lines + " lines");
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final DocTrees docs;
        private final boolean commandLine;

        Reader(CompilationUnitTree unit, DocTrees docs) {
            this.unit = unit;
            this.docs = docs;
            this.commandLine = unit.getSourceFile().getName().contains("/cli/");
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
                if (comment == null || comment.getFirstSentence().isEmpty()) {
                    UNDOCUMENTED.add(place(type) + ": " + type.getSimpleName() + " has no Javadoc");
                }
            }
            return super.visitClass(type, null);
        }

        /** The help of a command may show what to type; elsewhere not even prose names a code. */
        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
                String text = (String) literal.getValue();
                boolean help = commandLine && text.contains(" ");
                if (BARE_CODE.matcher(text).matches()
                        || (!help && POINTED_CODE.matcher(text).find())) {
                    CODES.add(place(literal) + ": \"" + text + "\"");
                }
            }
            return super.visitLiteral(literal, null);
        }

        private String place(Tree tree) {
            long at = docs.getSourcePositions().getStartPosition(unit, tree);
            return unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(at);
        }
    }
}
