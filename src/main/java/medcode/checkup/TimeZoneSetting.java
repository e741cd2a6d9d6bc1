package medcode.checkup;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** The time zone, which says what day it is: undated input is answered from the release in force today. */
final class TimeZoneSetting implements Check {

    @Override
    public String name() {
        return "time-zone";
    }

    @Override
    public List<Condition> of(Surroundings surroundings) {
        String asked = surroundings.variable("TZ");
        String zone = "time zone " + ZoneId.systemDefault();
        return List.of(
                asked.isEmpty() || isKnown(asked.startsWith(":") ? asked.substring(1) : asked)
                        ? Condition.ok(zone)
                        : Condition.info(
                                zone + "; Java may read TZ=" + asked + " as another", "export TZ=America/New_York"));
    }

    private static boolean isKnown(String zone) {
        try {
            return zone.startsWith("/") || ZoneId.of(zone, ZoneId.SHORT_IDS) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
