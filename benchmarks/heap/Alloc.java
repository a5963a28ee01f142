// SPDX-License-Identifier: MIT
// As alloc.c. Pointers are of 4 bytes here, the header of 12: 32 bytes, as there.
final class Alloc {
    static final int ALIVE = 1000;

    static final class Item {
        Item left, right;
        long value;
    }

    static long run(long count) {
        Item[] ring = new Item[ALIVE];
        for (int slot = 0; slot < ALIVE; slot++) ring[slot] = new Item();
        long sum = 0;
        for (long i = 0; i < count;) {
            for (int slot = 0; slot < ALIVE && i < count; slot++, i++) {
                Item made = new Item();
                made.value = i;
                sum += i ^ ring[slot].value;
                ring[slot] = made;
            }
        }
        return sum;
    }

    public static void main(String[] arguments) {
        System.out.println("check " + run(Long.parseLong(arguments[0])));
    }
}
