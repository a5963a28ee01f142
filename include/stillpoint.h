/* SPDX-License-Identifier: MIT
 *
 * Fibers, channels and mutexes for C that Stillpoint runs. Compile with
 *
 *     clang-19 -O2 -S -emit-llvm -I include program.c -o program.ll
 *     ./stillpoint run program.ll
 *
 * Each function is a symbol with a dot in its name, such as stillpoint.spawn, which IR calls directly. All of them are done
 * by the runtime; one that waits lets other fibers run on the same thread meanwhile. Fibers are stopped at any instruction
 * when their time slice is over: data that several of them write needs a mutex, a channel or atomics, as with threads.
 *
 * Misuse (an unknown handle, unlocking what is not locked, a bad address) is a trap of the fiber that does it.
 */
#ifndef STILLPOINT_H
#define STILLPOINT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define STILLPOINT_NAME(name) __asm__("stillpoint." name)

/* What functions that may not succeed return. */
enum {
  STILLPOINT_OK = 0,
  STILLPOINT_CLOSED = 1,      /* the channel is closed, and for receiving empty */
  STILLPOINT_WOULD_BLOCK = 2, /* only by the functions that do not wait */
  STILLPOINT_ABANDONED = 3,   /* the mutex is locked now; the fiber that had it ended without unlocking */
  STILLPOINT_FAILED = 4       /* the fiber trapped or was killed */
};

/* ---- Fibers ---- */

/* A fiber; never 0. Stays valid as a name after the fiber has ended, and names no other one then. */
typedef uint64_t stillpoint_fiber;

/* Starts a fiber that calls function(argument). It ends when the function returns. Traps when there are a
 * million fibers. One that there is no memory for traps itself. */
stillpoint_fiber stillpoint_spawn(void (*function)(void *), void *argument) STILLPOINT_NAME("spawn");

/* The fiber that calls. */
stillpoint_fiber stillpoint_self(void) STILLPOINT_NAME("self");

/* Lets the other fibers run that are ready. */
void stillpoint_yield(void) STILLPOINT_NAME("yield");

/* Gives control back to the host, whose RunAsync returns Yielded, until that runs the fiber on. For fibers that the host has
 * not started, and under 'stillpoint run', as stillpoint_yield. */
void stillpoint_suspend(void) STILLPOINT_NAME("suspend");

/* Waits at least so long. 0 yields. sleep, usleep and nanosleep let other fibers run, too. */
void stillpoint_sleep(uint64_t nanoseconds) STILLPOINT_NAME("sleep");

/* Nanoseconds since some time in the past; those that pass for stillpoint_sleep. */
uint64_t stillpoint_time(void) STILLPOINT_NAME("time");

/* Waits until the fiber has ended: STILLPOINT_OK, or STILLPOINT_FAILED. Of the fibers that
 * failed, the last few thousand are remembered. */
int stillpoint_join(stillpoint_fiber fiber) STILLPOINT_NAME("join");

/* Waits for stillpoint_unpark of this fiber; returns at once if that came before. */
void stillpoint_park(void) STILLPOINT_NAME("park");

/* Ends the present or the next wait of the fiber in stillpoint_park. Nothing for one that has ended. */
void stillpoint_unpark(stillpoint_fiber fiber) STILLPOINT_NAME("unpark");

/* ---- Channels ---- */

/* A queue of elements of one size between fibers; never 0. */
typedef uint64_t stillpoint_channel;

/* element_bytes: 0 to 65536. capacity: elements that can be sent before one is received; 0 makes both sides meet. */
stillpoint_channel stillpoint_channel_new(size_t element_bytes, size_t capacity) STILLPOINT_NAME("channel.new");

/* No more can be sent; what was sent can still be received. Waiting senders and receivers get STILLPOINT_CLOSED. Closing
 * twice is a trap. */
void stillpoint_channel_close(stillpoint_channel channel) STILLPOINT_NAME("channel.close");

/* Ends the handle; a trap if fibers wait at it. Channels that are not freed go away with the isolate. */
void stillpoint_channel_free(stillpoint_channel channel) STILLPOINT_NAME("channel.free");

/* Sends, waiting for room: STILLPOINT_OK or STILLPOINT_CLOSED. */
int stillpoint_send(stillpoint_channel channel, const void *element) STILLPOINT_NAME("channel.send");

/* Receives, waiting for an element: STILLPOINT_OK or STILLPOINT_CLOSED. */
int stillpoint_receive(stillpoint_channel channel, void *element) STILLPOINT_NAME("channel.receive");

/* As the two above, but STILLPOINT_WOULD_BLOCK instead of waiting. */
int stillpoint_try_send(stillpoint_channel channel, const void *element) STILLPOINT_NAME("channel.try_send");
int stillpoint_try_receive(stillpoint_channel channel, void *element) STILLPOINT_NAME("channel.try_receive");

/* One way on of a select. */
typedef struct {
  stillpoint_channel channel; /* 0: never ready */
  void *element;              /* what to send, or where to receive */
  int32_t is_send;
  int32_t status;             /* of the case that was taken: STILLPOINT_OK or STILLPOINT_CLOSED */
} stillpoint_case;

/* Takes one of the cases that are ready, any of them with equal chance, or waits for the first. timeout: nanoseconds to wait
 * at most, 0 for not at all, negative for ever. The index of the case, or -1 when the time was over. */
int stillpoint_select(stillpoint_case *cases, int count, int64_t timeout) STILLPOINT_NAME("channel.select");

/* ---- Mutexes ---- */

/* A lock that one fiber has at a time; never 0. Waiting fibers get it in their order. Not recursive: locking twice is a
 * trap. When a fiber ends, what it has locked is unlocked, and the next one is told. */
typedef uint64_t stillpoint_mutex;

stillpoint_mutex stillpoint_mutex_new(void) STILLPOINT_NAME("mutex.new");
void stillpoint_mutex_free(stillpoint_mutex mutex) STILLPOINT_NAME("mutex.free");

/* Locks, waiting: STILLPOINT_OK or STILLPOINT_ABANDONED. */
int stillpoint_lock(stillpoint_mutex mutex) STILLPOINT_NAME("mutex.lock");

/* Locks without waiting; STILLPOINT_WOULD_BLOCK if another fiber has it. */
int stillpoint_try_lock(stillpoint_mutex mutex) STILLPOINT_NAME("mutex.try_lock");

void stillpoint_unlock(stillpoint_mutex mutex) STILLPOINT_NAME("mutex.unlock");

/* ---- Managed pointers ---- */

/* A pointer that maps know: stillpoint_managed is for the type that it points to, as in
 *
 *     typedef struct node stillpoint_managed *node;
 *     struct node { node left, right; long value; };
 *
 * Address arithmetic works, casts to integers or to plain pointers do not. Functions of libraries may be declared with such
 * pointers; they get copies for the time of a call. How to compile such a program, so that no pass
 * makes integers of them either: docs/managed.md. */
#define stillpoint_managed __attribute__((address_space(1)))

/* How the objects of a type are laid out: a constant, or at least unchanged once there is an object. Offsets are those of the
 * managed pointers in the fixed part, ascending, then those of the managed pointers in one element; all are multiples of 8.
 *
 *     typedef struct node stillpoint_managed *node;
 *     struct node { node left, right; long value; };
 *     static const struct { stillpoint_type type; uint32_t offsets[2]; } node_type = {
 *         { sizeof(struct node), 0, 2, 0 }, { offsetof(struct node, left), offsetof(struct node, right) } };
 *     node n = (node)stillpoint_new(&node_type.type);
 */
typedef struct {
  uint64_t bytes;             /* of the fixed part */
  uint64_t element_bytes;     /* of each element behind it, 0 for a type without elements */
  uint32_t pointers;          /* managed pointers in the fixed part */
  uint32_t element_pointers;  /* managed pointers in an element */
} stillpoint_type;

/* Makes an object of zeros. Objects move and are found again by the managed pointers to them; those to which no pointer leads
 * are gone. Traps when the program's heap is full. */
void stillpoint_managed *stillpoint_new(const stillpoint_type *type) STILLPOINT_NAME("new");

/* The same with elements behind the fixed part. */
void stillpoint_managed *stillpoint_new_array(const stillpoint_type *type, uint64_t elements) STILLPOINT_NAME("new_array");

/* The number of elements of an object. */
static inline uint64_t stillpoint_length(const void stillpoint_managed *object) {
  return ((const uint32_t stillpoint_managed *)object)[-1];
}

/* A weak reference: an object that leads to another one and does not keep it. */
typedef struct stillpoint_weak_object stillpoint_managed *stillpoint_weak;
struct stillpoint_weak_object {
  void stillpoint_managed *target;
};

/* The runtime reads the object from a variable, which it finds and changes when the object moves. */
stillpoint_weak stillpoint_weak_new_of(void stillpoint_managed *const *object) STILLPOINT_NAME("weak.new");
static inline stillpoint_weak stillpoint_weak_new(void stillpoint_managed *object) { return stillpoint_weak_new_of(&object); }

/* The object, which is kept from now on by the pointer that is returned, or null once it has been collected. */
static inline void stillpoint_managed *stillpoint_weak_get(stillpoint_weak reference) { return reference->target; }

/* Has function(object, data) called once nothing leads to the object any more: by stillpoint_run_finalizers after the collection
 * that has found that out. The object is there again then, with all that it leads to, and weak references to it are null. What was
 * not called when the program ends is not called. */
typedef void (*stillpoint_finalizer)(void stillpoint_managed *object, void *data);
void stillpoint_finalize_of(void stillpoint_managed *const *object, stillpoint_finalizer function, void *data)
    STILLPOINT_NAME("finalize");
static inline void stillpoint_finalize(void stillpoint_managed *object, stillpoint_finalizer function, void *data) {
  stillpoint_finalize_of(&object, function, data);
}

/* The next object whose finalizer is due, with that, or null. */
void stillpoint_managed *stillpoint_finalizable(stillpoint_finalizer *function, void **data) STILLPOINT_NAME("finalizable");

/* Calls the finalizers that are due; how many. */
static inline uint64_t stillpoint_run_finalizers(void) {
  stillpoint_finalizer function;
  void *data;
  uint64_t count = 0;
  for (void stillpoint_managed *object; (object = stillpoint_finalizable(&function, &data)) != 0; count++) function(object, data);
  return count;
}

/* Collects the garbage now. */
void stillpoint_collect(void) STILLPOINT_NAME("collect");

/* ---- Inline caches ---- */

enum {
  STILLPOINT_MISS = -1,       /* the site does not know the key */
  STILLPOINT_MEGAMORPHIC = -2 /* it has seen too many keys, and knows none any more */
};

/* The value that the site was told for a key, as code in its place: for objects of a dynamic language the key is their shape, and
 * the value where in them a property is. One of the above, or what stillpoint_inline_cache_add has said. id and bytes are
 * constants: sites with one id know the same; a site has room for a key in about 16 bytes of code. build/managed.sh gives the
 * call the calling convention (anyregcc) that it needs. Interpreted, and in object files, it always misses. */
#define stillpoint_inline_cache(id, bytes, key) stillpoint_patchpoint((id), (bytes), 0, 1, (int64_t)(key))
int64_t stillpoint_patchpoint(int64_t id, int bytes, void *callee, int arguments, ...)
    __asm__("llvm.experimental.patchpoint.i64");

/* Sites with this id know a value for a key from now on; not -1 or -2. After a miss, when it has been looked up. */
void stillpoint_inline_cache_add(int64_t id, int64_t key, int64_t value) STILLPOINT_NAME("inline_cache.add");

#undef STILLPOINT_NAME

#ifdef __cplusplus
}
#endif

#endif
