// SPDX-License-Identifier: MIT
//
// The peer of ./bench stop: how long runtime.ReadMemStats takes, which stops the world, while goroutines never give
// their processor away by themselves. usage: stop idle|loop|calls|busy STOPS; prints nanoseconds, one line a stop.
//
// "idle" has nothing to stop: what the call itself takes. Before each stop the main goroutine spins, so that nothing of
// what is measured is cold, and lets the others get going. With "busy" there is one spinner for each processor, and they
// take turns on those that the main goroutine leaves.
package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"sync/atomic"
	"time"
)

const warmUp = 200

// A counter that a spinner moves on, alone in its cache lines.
type progress struct {
	count uint64
	_     [120]byte
}

// The compiler cannot know that x never becomes 0.
//
//go:noinline
func loop(p *progress) {
	x := uint64(88172645463325252)
	for x != 0 {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		p.count++
	}
}

//go:noinline
func fib(n uint32) uint32 {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

//go:noinline
func calls(p *progress) {
	x := uint32(1)
	for x != 0 {
		x = fib(15)
		p.count++
	}
}

func moved(spinners []progress) (sum uint64) {
	for i := range spinners {
		sum += atomic.LoadUint64(&spinners[i].count)
	}
	return sum
}

// Waits until a spinner has moved on, and then for a while that differs from stop to stop.
func pause(spinners []progress, stop int) {
	for before := moved(spinners); len(spinners) > 0 && moved(spinners) == before; {
	}
	wait := time.Duration(150+stop*37%100) * time.Microsecond
	for start := time.Now(); time.Since(start) < wait; {
	}
}

func main() {
	if len(os.Args) != 3 {
		panic("usage: stop idle|loop|calls|busy STOPS")
	}
	stops, err := strconv.Atoi(os.Args[2])
	if err != nil {
		panic(err)
	}
	spinners := make([]progress, 1)
	switch os.Args[1] {
	case "idle":
		spinners = nil
	case "loop":
		go loop(&spinners[0])
	case "calls":
		go calls(&spinners[0])
	case "busy":
		spinners = make([]progress, runtime.GOMAXPROCS(0))
		for i := range spinners {
			go loop(&spinners[i])
		}
	default:
		panic(os.Args[1])
	}

	var stats runtime.MemStats
	nanoseconds := make([]int64, warmUp+stops)
	for stop := range nanoseconds {
		pause(spinners, stop)
		start := time.Now()
		runtime.ReadMemStats(&stats)
		nanoseconds[stop] = time.Since(start).Nanoseconds()
	}

	out := bufio.NewWriter(os.Stdout)
	for _, n := range nanoseconds[warmUp:] {
		fmt.Fprintln(out, n)
	}
	out.Flush()
}
