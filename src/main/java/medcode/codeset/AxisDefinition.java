package medcode.codeset;

import java.util.List;

/**
 * What the definitions of ICD-10-PCS say of a value: of an operation, an approach, a device or a body part.
 *
 * @param section the first character of the codes that it is meant for
 * @param place of the axis, from 1
 * @param title the value's label, often with the body system that it is meant in: {@code Spacer in Lower Joints}
 * @param definition or empty
 * @param explanation or empty
 * @param includes what is coded to the value: procedures, parts of the body, names of products
 */
public record AxisDefinition(
        char section, int place, String title, String definition, String explanation, List<String> includes) {

    public AxisDefinition {
        includes = List.copyOf(includes);
    }
}
