package medcode.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** bin/medcode-fetch against a server of the test's own. */
@DisabledOnOs(OS.WINDOWS)
class FetchTest {

    @TempDir
    private Path scratch;

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<String> ranges = new ArrayList<>();
    private HttpServer server;
    private Path target;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        target = scratch.resolve("down loads");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] file = files.get(exchange.getRequestURI().getPath());
        String range = exchange.getRequestHeaders().getFirst("Range");
        if (file == null) {
            exchange.sendResponseHeaders(404, -1);
        } else if (range == null) {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
        } else {
            ranges.add(range);
            int from = Integer.parseInt(range.replaceAll("[^0-9]", ""));
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
            exchange.sendResponseHeaders(206, file.length - from);
            exchange.getResponseBody().write(file, from, file.length - from);
        }
        exchange.close();
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private Script fetch() {
        return new Script(
                scratch, "sh", Path.of("bin/medcode-fetch").toAbsolutePath().toString());
    }

    private static byte[] zip(int seed) throws IOException {
        byte[] noise = new byte[50_000];
        new Random(seed).nextBytes(noise);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry("order.txt");
            entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            zip.write(noise);
        }
        return bytes.toByteArray();
    }

    @Test
    void fetchesEachFileAndPrintsItsChecksum() throws Exception {
        files.put("/a/order.zip", zip(1));
        files.put("/b/tables.zip", zip(2));
        Script.Result result = fetch().run(
                        "icd10cm",
                        "2026",
                        "--url",
                        url("/a/order.zip"),
                        "--url=" + url("/b/tables.zip?x=1"),
                        "--dir",
                        "down loads");
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out().lines())
                .containsExactly(sha256(zip(1)) + "  down loads/order.zip", sha256(zip(2)) + "  down loads/tables.zip");
        assertThat(result.err()).contains("medcode load 'down loads/order.zip' 'down loads/tables.zip'");
        assertThat(Files.readAllBytes(target.resolve("order.zip"))).isEqualTo(zip(1));

        files.clear();
        assertThat(fetch().run("icd10cm", "2026", "--url", url("/a/order.zip"), "--dir", "down loads")
                        .err())
                .contains("is there already");
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void goesOnWhereItStopped() throws IOException {
        byte[] whole = zip(3);
        files.put("/order.zip", whole);
        Files.createDirectories(target);
        Files.write(target.resolve("order.zip.part"), Arrays.copyOf(whole, 20_000));
        Script.Result result = run("/order.zip");
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(Files.readAllBytes(target.resolve("order.zip"))).isEqualTo(whole);
        assertThat(ranges).containsExactly("bytes=20000-");
        assertThat(target.resolve("order.zip.part")).doesNotExist();
    }

    @Test
    void aWebPageInPlaceOfAZipIsRefused() throws IOException {
        files.put("/order.zip", "<!DOCTYPE html><title>Page not found</title>".getBytes(StandardCharsets.UTF_8));
        assertRefused(run("/order.zip"), "did not give a zip");
    }

    @Test
    void aZipCutShortIsRefused() throws IOException {
        files.put("/order.zip", Arrays.copyOf(zip(4), 30_000));
        assertRefused(run("/order.zip"), "did not give a zip");
    }

    @Test
    void aMissingFileSaysHowToGiveAnotherAddress() throws IOException {
        assertRefused(run("/order.zip"), "is not there; CMS may have renamed it");
    }

    @Test
    void anUnreachableServerIsNamed() throws IOException {
        String gone = url("/order.zip");
        server.stop(0);
        Script.Result result = fetch().run("icd10cm", "2026", "--url", gone, "--dir", target.toString());
        assertRefused(result, gone + " cannot be reached");
    }

    private Script.Result run(String path) throws IOException {
        return fetch().run("icd10cm", "2026", "--url", url(path), "--dir", target.toString());
    }

    private void assertRefused(Script.Result result, String reason) throws IOException {
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(reason);
        try (Stream<Path> left = Files.list(target)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void loadsWhatItFetched() throws IOException {
        files.put("/order.zip", zip(5));
        Path bin = Files.createDirectories(scratch.resolve("bin"));
        Files.copy(Path.of("bin/medcode-fetch"), bin.resolve("medcode-fetch"));
        Script.write(bin.resolve("medcode"), "echo \"ran: $*\"; exit 0");
        Files.createSymbolicLink(scratch.resolve("get"), Path.of("bin/medcode-fetch"));
        Script.Result result = new Script(scratch, "sh", "./get")
                .run("icd10cm", "2026", "--load", "--url", url("/order.zip"), "--dir", target.toString());
        assertThat(result.out()).contains("ran: load " + target.resolve("order.zip"));
        Script.write(bin.resolve("medcode"), "exit 1");
        assertThat(new Script(scratch, "sh", "./get")
                        .run("icd10cm", "2026", "--load", "--url", url("/order.zip"), "--dir", target.toString())
                        .status())
                .isEqualTo(2);
    }

    @Test
    void theTableNamesBothZipsOfAYear() throws IOException {
        Path path = scratch.resolve("path");
        Script.write(
                path.resolve("curl"),
                "for url; do :; done; echo \"$url\" >>'" + scratch.resolve("asked") + "'",
                "for a; do [ \"${o-}\" = --output ] && printf 'PK\\005\\006' >\"$a\"; o=$a; done");
        Script.Result result = fetch().with("PATH", path + ":" + System.getenv("PATH"))
                .run("icd10cm", "2024", "--dir", target.toString());
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(Files.readAllLines(scratch.resolve("asked")))
                .containsExactly(
                        "https://www.cms.gov/files/zip/2024-code-descriptions-tabular-order-updated-02/01/2024.zip",
                        "https://www.cms.gov/files/zip/2024-code-tables-tabular-and-index-updated-02/01/2024.zip");
        assertThat(target.resolve("2024-code-tables-tabular-and-index-updated-02-01-2024.zip"))
                .exists();
    }

    @Test
    void badUsageIsExplained() throws IOException {
        assertThat(fetch().run("--help").out()).startsWith("Usage: medcode-fetch");
        for (String[] words : new String[][] {
            {},
            {"icd10cm"},
            {"icd10cm", "1999"},
            {"cpt", "2026"},
            {"icd10cm", "2026", "--url"},
            {"icd10cm", "2026", "--x"}
        }) {
            Script.Result result = fetch().run(words);
            assertThat(result.status()).isEqualTo(2);
            assertThat(result.err()).containsAnyOf("Usage:", "--help", "--url");
        }
    }
}
