// SPDX-License-Identifier: MIT
// As scan.c.
package main

import (
	"fmt"
	"os"
	"runtime"
	"sort"
	"strconv"
	"time"
)

const (
	warmUp       = 20000
	warmUpFrames = 100
)

type object struct {
	next  *object
	value int64
}

var times []float64

func collect() float64 {
	for i := range times {
		start := time.Now()
		runtime.GC()
		times[i] = float64(time.Since(start).Nanoseconds())
	}
	sort.Float64s(times)
	return times[len(times)/2]
}

func descend(kept *object, frames int64, time *float64) int64 {
	if frames == 0 {
		if time != nil {
			*time = collect()
		}
		return 0
	}
	below := descend(kept.next, frames-1, time)
	return (below*3 + kept.value) % 1000003
}

func main() {
	frames, _ := strconv.ParseInt(os.Args[1], 10, 64)
	collections, _ := strconv.Atoi(os.Args[2])
	times = make([]float64, collections)
	kept := &object{value: 7}
	kept.next = kept
	var sum int64
	for i := 0; i < warmUp; i++ {
		sum += descend(kept, warmUpFrames, nil)
	}
	var few, many float64
	sum += descend(kept, 1, &few)
	sum += descend(kept, frames, &many)
	fmt.Printf("check %d\nns %.0f\nempty-ns %.0f\n", sum, many-few, few)
}
