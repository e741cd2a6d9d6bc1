package medcode.codeset.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodeTableReadersTest {

    @Test
    void everyReaderIsRegistered() {
        Set<String> written = new ClassFileImporter()
                .importPackagesOf(CodeTableReaders.class).stream()
                        .filter(type -> type.isAssignableTo(CodeTableReader.class) && !type.isInterface())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());

        assertThat(CodeTableReaders.all())
                .extracting(reader -> reader.getClass().getSimpleName())
                .hasSameElementsAs(written);
    }

    @Test
    void everyFormatIsRecognizedByExactlyOneReader() {
        Published.all()
                .forEach((name, file) -> assertThat(CodeTableReaders.all())
                        .filteredOn(
                                reader -> reader.recognizes(new Sample(new String(file, StandardCharsets.ISO_8859_1))))
                        .as(name)
                        .hasSize(1));
    }
}
