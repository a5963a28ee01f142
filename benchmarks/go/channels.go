// SPDX-License-Identifier: MIT
//
// The peer of benchmarks/fibers/channels.c.
package main

import (
	"fmt"
	"sort"
	"time"
)

const (
	repetitions = 11
	roundTrips  = 50000
	elements    = 500000
	capacity    = 100
)

func pingPong() float64 {
	in, out := make(chan uint64), make(chan uint64)
	ended := make(chan bool)
	go func() {
		for value := range in {
			out <- value
		}
		ended <- true
	}()
	start := time.Now()
	for i := uint64(0); i < roundTrips; i++ {
		in <- i
		if <-out != i {
			panic("what came back")
		}
	}
	taken := time.Since(start)
	close(in)
	<-ended
	return float64(taken.Nanoseconds()) / roundTrips
}

func stream() float64 {
	channel := make(chan uint64, capacity)
	start := time.Now()
	go func() {
		for i := uint64(0); i < elements; i++ {
			channel <- i
		}
		close(channel)
	}()
	sum := uint64(0)
	for value := range channel {
		sum += value
	}
	taken := time.Since(start)
	if sum != elements*(elements-1)/2 {
		panic("sum of the elements")
	}
	return float64(taken.Nanoseconds()) / elements
}

// As of the programs of benchmarks/fibers.
func warmUp(measure func() float64) {
	for start := time.Now(); time.Since(start) < 500*time.Millisecond; {
		measure()
	}
}

func main() {
	pings := make([]float64, repetitions)
	streams := make([]float64, repetitions)
	warmUp(pingPong)
	warmUp(stream)
	for r := range pings {
		pings[r] = pingPong()
		streams[r] = stream()
	}
	sort.Float64s(pings)
	sort.Float64s(streams)
	fmt.Printf("ping-pong %.2f\n", pings[repetitions/2])
	fmt.Printf("buffered %.2f\n", streams[repetitions/2])
}
