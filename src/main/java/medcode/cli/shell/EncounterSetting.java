package medcode.cli.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import medcode.encounter.Setting;

/** Sets where the encounter took place. */
final class EncounterSetting implements ShellCommand {

    @Override
    public String name() {
        return "setting";
    }

    @Override
    public String usage() {
        return "setting S";
    }

    @Override
    public String summary() {
        return "where the encounter took place, such as office or inpatient";
    }

    @Override
    public boolean fits(String arguments) {
        return true;
    }

    @Override
    public void run(String arguments, Session session) throws IOException {
        session.coded(session.coded().withSetting(arguments));
        CaseText.showPatient(session.coded(), session.screen());
    }

    @Override
    public void complete(String typed, Offers offers) {
        List<String> settings = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            settings.add(setting.id());
        }
        offers.words(typed, settings);
    }
}
