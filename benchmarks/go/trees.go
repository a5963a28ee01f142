// Binary trees, as samples/managed/binary-trees.c has them.
package main

import (
	"fmt"
	"os"
	"strconv"
)

type node struct{ left, right *node }

func grow(depth int) *node {
	made := &node{}
	if depth > 0 {
		made.left, made.right = grow(depth-1), grow(depth-1)
	}
	return made
}

func (tree *node) count() int {
	if tree == nil {
		return 0
	}
	return 1 + tree.left.count() + tree.right.count()
}

func main() {
	most, _ := strconv.Atoi(os.Args[1])
	least := 4
	fmt.Printf("stretch tree of depth %d\t check: %d\n", most+1, grow(most+1).count())
	kept := grow(most)
	for depth := least; depth <= most; depth += 2 {
		trees, check := 1<<(most-depth+least), 0
		for i := 0; i < trees; i++ {
			check += grow(depth).count()
		}
		fmt.Printf("%d\t trees of depth %d\t check: %d\n", trees, depth, check)
	}
	fmt.Printf("long lived tree of depth %d\t check: %d\n", most, kept.count())
}
