package medcode.tabular;

import medcode.codeset.AxisDefinition;
import medcode.codeset.AxisValue;

/**
 * A character of an ICD-10-PCS code, read.
 *
 * @param place from 1
 * @param title of the axis: {@code Body Part}
 * @param definition empty where the definitions say nothing of the value
 */
public record AxisStep(int place, String title, AxisValue value, AxisDefinition definition) {}
