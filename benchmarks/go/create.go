// SPDX-License-Identifier: MIT
//
// The peer of benchmarks/fibers/create.c.
package main

import (
	"fmt"
	"sort"
	"sync"
	"sync/atomic"
	"time"
)

const (
	repetitions = 11
	batch       = 1000
	batches     = 50
)

var ran uint64

func one(done *sync.WaitGroup) {
	atomic.AddUint64(&ran, 1)
	done.Done()
}

func measure() float64 {
	var done sync.WaitGroup
	start := time.Now()
	for b := 0; b < batches; b++ {
		done.Add(batch)
		for i := 0; i < batch; i++ {
			go one(&done)
		}
		done.Wait()
	}
	return float64(time.Since(start).Nanoseconds()) / (batch * batches)
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
	before := ran
	for r := range values {
		values[r] = measure()
	}
	if ran-before != repetitions*batch*batches {
		panic("goroutines are missing")
	}
	sort.Float64s(values)
	fmt.Printf("create %.2f\n", values[repetitions/2])
}
