// SPDX-License-Identifier: MIT
//
// The peer of benchmarks/fibers/alive.c.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

const warmUp = 10

var (
	waiting int64
	gate    chan byte
	done    sync.WaitGroup
)

func waitAtGate() {
	atomic.AddInt64(&waiting, 1)
	if _, open := <-gate; open {
		panic("receive")
	}
	done.Done()
}

func start(count int) {
	waiting = 0
	gate = make(chan byte)
	done.Add(count)
	for i := 0; i < count; i++ {
		go waitAtGate()
	}
	for atomic.LoadInt64(&waiting) != int64(count) {
		runtime.Gosched()
	}
}

func finish() {
	close(gate)
	done.Wait()
}

func residentBytes() float64 {
	text, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		panic(err)
	}
	var size, resident int
	if _, err := fmt.Sscan(string(text), &size, &resident); err != nil {
		panic(err)
	}
	return float64(resident * os.Getpagesize())
}

func main() {
	count := 10000
	if len(os.Args) > 1 {
		var err error
		if count, err = strconv.Atoi(os.Args[1]); err != nil {
			panic(err)
		}
	}
	start(warmUp)
	residentBytes()
	finish()
	time.Sleep(100 * time.Millisecond)

	before := residentBytes()
	for round, name := range []string{"first", "again"} {
		begin := time.Now()
		start(count)
		taken := time.Since(begin)
		time.Sleep(200 * time.Millisecond)
		if round == 0 {
			fmt.Printf("bytes %.0f\n", (residentBytes()-before)/float64(count))
		}
		begin = time.Now()
		finish()
		taken += time.Since(begin)
		fmt.Printf("%s %.2f\n", name, float64(taken.Nanoseconds())/float64(count))
	}
}
