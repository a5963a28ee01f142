// SPDX-License-Identifier: MIT
//
// The peer of benchmarks/fibers/switch.c.
package main

import (
	"fmt"
	"runtime"
	"sort"
	"sync"
	"time"
)

const (
	repetitions = 11
	yields      = 100000
)

func measure() float64 {
	var done sync.WaitGroup
	start := time.Now()
	for i := 0; i < 2; i++ {
		done.Add(1)
		go func() {
			for i := 0; i < yields; i++ {
				runtime.Gosched()
			}
			done.Done()
		}()
	}
	done.Wait()
	return float64(time.Since(start).Nanoseconds()) / (2 * yields)
}

// As of the programs of benchmarks/fibers.
func warmUp(measure func() float64) {
	for start := time.Now(); time.Since(start) < 500*time.Millisecond; {
		measure()
	}
}

func main() {
	values := make([]float64, repetitions)
	warmUp(measure)
	for r := range values {
		values[r] = measure()
	}
	sort.Float64s(values)
	fmt.Printf("switch %.2f\n", values[repetitions/2])
}
