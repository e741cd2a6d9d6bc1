package medcode.cli.shell;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import medcode.codeset.CodeSet;
import medcode.index.OpenRelease;
import medcode.index.Store;
import medcode.input.BadInput;
import medcode.report.ReleaseLine;

/** What lasts from line to line: the date, the code sets, the page that is shown with those before it, the case. */
final class Session implements Closeable {
    private static final int MOST_PAGES = 100;

    private final Store store;
    private final Screen screen;
    private final Deque<View> views = new ArrayDeque<>();
    private List<Choice> numbered = List.of();
    private LocalDate date;
    private OpenCodeSets codeSets;
    private Optional<CodeSet> codeSet;
    private CodedCase coded = CodedCase.EMPTY;
    private CodedCase saved = CodedCase.EMPTY;
    private boolean left;

    Session(Shell.Start start, Screen screen) throws IOException {
        this.store = start.store();
        this.screen = screen;
        this.date = start.date();
        this.codeSets = OpenCodeSets.on(date, start.dateAsked(), store);
        this.codeSet = Optional.empty();
        codeSets.notices().forEach(screen::remark);
        if (start.codeSet().isPresent()) {
            limitTo(start.codeSet());
        }
    }

    Screen screen() {
        return screen;
    }

    Store store() {
        return store;
    }

    LocalDate date() {
        return date;
    }

    OpenCodeSets codeSets() {
        return codeSets;
    }

    /** The releases that words and codes are looked for in. */
    List<OpenRelease> searched() {
        return codeSets.of(codeSet);
    }

    /** Looks in one code set alone, or in all again. */
    void limitTo(Optional<CodeSet> only) throws IOException {
        if (codeSets.of(only).isEmpty()) {
            throw new BadInput("set", "no " + only.get().displayName() + " release in force on " + date + " is loaded");
        }
        codeSet = only;
    }

    /** Answers from the releases in force on another date; what is shown is forgotten, for it may not hold then. */
    void asOf(LocalDate day) throws IOException {
        OpenCodeSets then = OpenCodeSets.on(day, true, store);
        codeSets.close();
        codeSets = then;
        codeSets.notices().forEach(screen::remark);
        date = day;
        codeSet = codeSets.of(codeSet).isEmpty() ? Optional.empty() : codeSet;
        views.clear();
        numbered = List.of();
    }

    /** Shows something new. */
    void show(View view) throws IOException {
        write(view);
        views.push(view);
        if (views.size() > MOST_PAGES) {
            views.removeLast();
        }
    }

    /** Shows again what was there before. */
    void back() throws IOException {
        if (views.size() < 2) {
            throw new BadInput("back", "nothing was shown before");
        }
        views.pop();
        write(views.peek());
    }

    private void write(View view) throws IOException {
        view.write(screen);
        if (!view.releases().isEmpty()) {
            screen.out().println();
            screen.remark(ReleaseLine.of(view.releases(), date));
        }
        numbered = view.choices().isEmpty() ? numbered : view.choices();
    }

    /** What a number leads to; empty where the last numbered list has no such number. */
    Optional<Choice> choice(String number) {
        int place = Numbers.of(number) - 1;
        return place >= 0 && place < numbered.size() ? Optional.of(numbered.get(place)) : Optional.empty();
    }

    Optional<CodeView> openCode() {
        return views.isEmpty() ? Optional.empty() : views.peek().openCode();
    }

    /** The open code, for a command that needs one. */
    CodeView requiredCode(String command) throws BadInput {
        Optional<CodeView> open = openCode();
        if (open.isEmpty()) {
            throw new BadInput(command, "no code is open; type one first");
        }
        return open.get();
    }

    CodedCase coded() {
        return coded;
    }

    void coded(CodedCase changed) {
        coded = changed;
    }

    /** The case is as some file has it. */
    void codedAsSaved() {
        saved = coded;
    }

    boolean unsaved() {
        return !coded.codes().isEmpty() && !coded.equals(saved);
    }

    void leave() {
        left = true;
    }

    void stay() {
        left = false;
    }

    boolean left() {
        return left;
    }

    /** As it stands before the line to type: {@code medcode 2026-03-10 icd10cm-2026 I10> }. */
    String prompt() {
        String release = searched().get(0).release().id();
        String code = openCode().map(open -> " " + open.found().entry().code()).orElse("");
        return "medcode " + date + " " + release + code + "> ";
    }

    @Override
    public void close() throws IOException {
        codeSets.close();
    }
}
