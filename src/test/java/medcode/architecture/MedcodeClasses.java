package medcode.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;

/** The compiled classes of src/main, and what can be asked of them. */
public final class MedcodeClasses {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("medcode");

    private MedcodeClasses() {}

    static JavaClasses all() {
        return ALL;
    }

    /**
     * The full names of the classes that carry out an interface; a registry must name each of them:
     * {@code assertThat(namesOf(Registry.all())).isEqualTo(MedcodeClasses.implementing(Type.class))}.
     */
    public static Set<String> implementing(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (JavaClass candidate : ALL) {
            if (candidate.isAssignableTo(type)
                    && !candidate.isInterface()
                    && !candidate.isAnonymousClass()
                    && !candidate.getModifiers().contains(JavaModifier.ABSTRACT)) {
                names.add(candidate.getName());
            }
        }
        return names;
    }

    /** The full names of the classes of what a registry holds. */
    public static Set<String> namesOf(Iterable<?> registered) {
        Set<String> names = new TreeSet<>();
        for (Object one : registered) {
            names.add(one.getClass().getName());
        }
        return names;
    }
}
