// SPDX-License-Identifier: MIT
// As pause.c.
package main

import (
	"fmt"
	"os"
	"strconv"
	"time"
)

const (
	length   = 8
	dropped  = 1000
	replaced = 40
	buckets  = 4000000
	bucketNs = 50
)

type node struct {
	next, other   *node
	value, header int64
}

var random uint64 = 1

func unit(table []*node) int64 {
	var list *node
	for i := int64(0); i < dropped; i++ {
		if i%10 == 0 {
			list = nil
		}
		list = &node{next: list, value: i}
	}
	sum := list.value
	for i := 0; i < replaced; i++ {
		random = random*6364136223846793005 + 1442695040888963407
		before := table[(random>>33)%uint64(len(table))]
		for skipped := (random >> 29 & 7) % (length - 1); skipped > 0; skipped-- {
			before = before.next
		}
		old := before.next
		sum += old.value
		before.next = &node{next: old.next, value: int64(random >> 40)}
		before.other = before.next
	}
	return sum
}

func quantile(counts []int32, units int64, part float64) float64 {
	var seen int64
	bucket := 0
	for ; bucket < buckets-1; bucket++ {
		seen += int64(counts[bucket])
		if float64(seen) >= part*float64(units) {
			break
		}
	}
	return float64(bucket+1) * bucketNs / 1000
}

func main() {
	units, _ := strconv.ParseInt(os.Args[1], 10, 64)
	lists := 1 << 20
	if len(os.Args) > 2 {
		lists, _ = strconv.Atoi(os.Args[2])
	}
	counts, table := make([]int32, buckets), make([]*node, lists)
	for depth := 0; depth < length; depth++ {
		for i := range table {
			table[i] = &node{next: table[i], value: int64(i + depth)}
		}
	}
	var sum, longest int64
	for i := int64(0); i < units/4; i++ {
		sum += unit(table)
	}
	before := time.Now()
	for i := int64(0); i < units; i++ {
		sum += unit(table)
		after := time.Now()
		took := after.Sub(before).Nanoseconds()
		before = after
		if took > longest {
			longest = took
		}
		bucket := took / bucketNs
		if bucket >= buckets {
			bucket = buckets - 1
		}
		counts[bucket]++
	}
	for _, list := range table {
		for n := list; n != nil; n = n.next {
			sum = sum*31 + n.value
			if n.other != nil {
				sum += n.other.value
			}
		}
	}
	fmt.Printf("check %d\np50 %.2f\np99 %.2f\np99.9 %.2f\nmax %.2f\n", sum, quantile(counts, units, 0.5),
		quantile(counts, units, 0.99), quantile(counts, units, 0.999), float64(longest)/1000)
}
