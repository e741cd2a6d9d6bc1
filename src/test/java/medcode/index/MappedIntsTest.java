package medcode.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class MappedIntsTest {

    @Test
    void theCopyInMemoryHoldsTheSameNumbers() {
        ByteBuffer file = ByteBuffer.allocateDirect(12)
                .putInt(7)
                .putInt(-1)
                .putInt(1 << 30)
                .flip();
        MappedInts numbers = new MappedInts(file.asIntBuffer(), 2);
        for (int look = 0; look < 4; look++) {
            assertThat(new int[] {numbers.get(0), numbers.get(1), numbers.get(2)})
                    .containsExactly(7, -1, 1 << 30);
            numbers.look();
        }
    }
}
