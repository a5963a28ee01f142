// SPDX-License-Identifier: MIT
// As scan.c.
import java.util.Arrays;

final class Scan {
    static final int WARM_UP = 20000, WARM_UP_FRAMES = 100;
    static final long STACK_BYTES = 1L << 30;
    static long[] times;

    static final class Item {
        Item next;
        long value;
    }

    static long collect() {
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            System.gc();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    static long descend(Item kept, long frames, long[] time) {
        if (frames == 0) {
            if (time != null) time[0] = collect();
            return 0;
        }
        long below = descend(kept.next, frames - 1, time);
        return (below * 3 + kept.value) % 1000003;
    }

    static void run(long frames) {
        Item kept = new Item();
        kept.value = 7;
        kept.next = kept;
        long sum = 0;
        for (int i = 0; i < WARM_UP; i++) sum += descend(kept, WARM_UP_FRAMES, null);
        long[] few = new long[1], many = new long[1];
        sum += descend(kept, 1, few);
        sum += descend(kept, frames, many);
        System.out.printf("check %d\nns %d\nempty-ns %d\n", sum, many[0] - few[0], few[0]);
    }

    public static void main(String[] arguments) throws InterruptedException {
        times = new long[Integer.parseInt(arguments[1])];
        Thread thread = new Thread(null, () -> run(Long.parseLong(arguments[0])), "deep", STACK_BYTES);
        thread.start();
        thread.join();
    }
}
