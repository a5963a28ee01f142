// SPDX-License-Identifier: MIT
// As alloc.c. Objects have no header here, so another number makes them 32 bytes.
package main

import (
	"fmt"
	"os"
	"strconv"
)

const alive = 1000

type object struct {
	left, right   *object
	value, header int64
}

func main() {
	count, _ := strconv.ParseInt(os.Args[1], 10, 64)
	ring := make([]*object, alive)
	for slot := range ring {
		ring[slot] = &object{}
	}
	var sum int64
	for i := int64(0); i < count; {
		for slot := 0; slot < alive && i < count; slot++ {
			made := &object{value: i}
			sum += i ^ ring[slot].value
			ring[slot] = made
			i++
		}
	}
	fmt.Println("check", sum)
}
