package medcode.edit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import medcode.claim.Claim;
import medcode.claim.reader.ClaimReaders;
import medcode.claim.reader.ClaimSink;
import medcode.input.BadInput;

/** Claims of tests, through the reader of native claims. */
final class CaseClaims {
    private CaseClaims() {}

    /** @param lines native claims, one a line */
    static List<Claim> read(String lines) throws IOException {
        List<Claim> claims = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        ClaimReaders.read("case.jsonl", in, new ClaimSink() {
            @Override
            public void claim(Claim claim) {
                claims.add(claim);
            }

            @Override
            public void unreadable(BadInput problem) throws IOException {
                throw problem;
            }
        });
        return claims;
    }

    /** An office claim, its codes as {@code 44970:2} where they have more units than one. */
    static Claim ofProcedures(String codes) throws IOException {
        String procedures = Arrays.stream(codes.split(" "))
                .map(code -> code.split(":"))
                .map(code -> "{\"code\":\"" + code[0] + "\",\"units\":" + (code.length > 1 ? code[1] : "1") + "}")
                .collect(Collectors.joining(","));
        return read("{\"id\":\"A\",\"dos\":\"2026-03-10\",\"dx\":[\"I10\"],\"procs\":[" + procedures + "]}\n")
                .get(0);
    }

    /** An inpatient claim, its codes as {@code J18.9:Y} where they say whether they were present on admission. */
    static Claim ofStay(String codes) throws IOException {
        String diagnoses = Arrays.stream(codes.split(" "))
                .map(code -> code.split(":"))
                .map(code -> "{\"code\":\"" + code[0] + "\",\"poa\":\"" + (code.length > 1 ? code[1] : "") + "\"}")
                .collect(Collectors.joining(","));
        return read("{\"id\":\"A\",\"form\":\"837I\",\"setting\":\"inpatient\",\"discharge\":\"2026-03-10\",\"dx\":["
                        + diagnoses + "]}\n")
                .get(0);
    }
}
