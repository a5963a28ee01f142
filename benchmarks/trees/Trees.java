// Binary trees, as samples/managed/binary-trees.c has them.
final class Trees {
  static final class Node {
    Node left, right;

    int count() {
      return 1 + (left == null ? 0 : left.count()) + (right == null ? 0 : right.count());
    }
  }

  static Node grow(int depth) {
    Node made = new Node();
    if (depth > 0) {
      made.left = grow(depth - 1);
      made.right = grow(depth - 1);
    }
    return made;
  }

  public static void main(String[] arguments) {
    int most = Integer.parseInt(arguments[0]), least = 4;
    System.out.printf("stretch tree of depth %d\t check: %d\n", most + 1, grow(most + 1).count());
    Node kept = grow(most);
    for (int depth = least; depth <= most; depth += 2) {
      int trees = 1 << (most - depth + least), check = 0;
      for (int i = 0; i < trees; i++) check += grow(depth).count();
      System.out.printf("%d\t trees of depth %d\t check: %d\n", trees, depth, check);
    }
    System.out.printf("long lived tree of depth %d\t check: %d\n", most, kept.count());
  }
}
