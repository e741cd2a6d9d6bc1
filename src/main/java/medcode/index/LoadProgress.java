package medcode.index;

/** Told what a load is doing; a terminal may show it. */
@FunctionalInterface
public interface LoadProgress {
    LoadProgress SILENT = doing -> {};

    void step(String doing);
}
