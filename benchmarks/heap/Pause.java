// SPDX-License-Identifier: MIT
// As pause.c.
final class Pause {
    static final int LISTS = 1 << 20, LENGTH = 8, DROPPED = 1000, REPLACED = 40, BUCKETS = 4000000, BUCKET_NS = 50;
    static long random = 1;

    static final class Node {
        Node next, other;
        long value;

        Node(Node next, long value) {
            this.next = next;
            this.value = value;
        }
    }

    static long unit(Node[] table) {
        Node dropped = null;
        for (int i = 0; i < DROPPED; i++) dropped = new Node(i % 10 != 0 ? dropped : null, i);
        long sum = dropped.value;
        for (int i = 0; i < REPLACED; i++) {
            random = random * 6364136223846793005L + 1442695040888963407L;
            Node before = table[(int) ((random >>> 33) % table.length)];
            for (long skipped = (random >>> 29 & 7) % (LENGTH - 1); skipped > 0; skipped--) before = before.next;
            Node old = before.next;
            sum += old.value;
            before.next = new Node(old.next, random >>> 40);
            before.other = before.next;
        }
        return sum;
    }

    static double quantile(int[] counts, long units, double part) {
        long seen = 0;
        int bucket = 0;
        while (bucket < BUCKETS - 1 && (seen += counts[bucket]) < part * units) bucket++;
        return (double) (bucket + 1) * BUCKET_NS / 1000;
    }

    public static void main(String[] arguments) {
        long units = Long.parseLong(arguments[0]), sum = 0, longest = 0;
        int lists = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LISTS;
        int[] counts = new int[BUCKETS];
        Node[] table = new Node[lists];
        for (int depth = 0; depth < LENGTH; depth++)
            for (int i = 0; i < lists; i++) table[i] = new Node(table[i], i + depth);
        for (long i = 0; i < units / 4; i++) sum += unit(table);
        long before = System.nanoTime();
        for (long i = 0; i < units; i++) {
            sum += unit(table);
            long after = System.nanoTime(), time = after - before;
            before = after;
            longest = Math.max(longest, time);
            counts[(int) Math.min(time / BUCKET_NS, BUCKETS - 1)]++;
        }
        for (Node list : table)
            for (Node n = list; n != null; n = n.next)
                sum = sum * 31 + n.value + (n.other != null ? n.other.value : 0);
        System.out.printf("check %d\np50 %.2f\np99 %.2f\np99.9 %.2f\nmax %.2f\n", sum, quantile(counts, units, 0.5),
            quantile(counts, units, 0.99), quantile(counts, units, 0.999), longest / 1000.0);
    }
}
