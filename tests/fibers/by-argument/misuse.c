// Does what its argument names, which is a trap.
#include "stillpoint.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static stillpoint_channel channel;
static stillpoint_mutex mutex;
static stillpoint_fiber parent;
static void *const Nowhere = (void *)64;

static void nothing(void *argument) {}
static void wait_receive(void *argument) { stillpoint_receive(channel, argument); }
static void wait_lock(void *argument) { stillpoint_lock(mutex); }
static void wait_park(void *argument) { stillpoint_park(); }
static void wait_join(void *argument) { stillpoint_join(parent); }
static void wait_select(void *argument) {
  long value;
  stillpoint_case one = {channel, &value, 0, 0};
  stillpoint_select(&one, 1, -1);
}
static void unlock_other(void *argument) { stillpoint_unlock(mutex); }
static void send_one(void *argument) {
  long value = 1;
  stillpoint_send(channel, &value);
}

int main(int argc, char **argv) {
  const char *what = argc > 1 ? argv[1] : "";
#define IS(name) else if (strcmp(what, name) == 0)
  long value = 0;
  channel = stillpoint_channel_new(sizeof(long), 0);
  stillpoint_channel wide = stillpoint_channel_new(sizeof(long), 4);
  mutex = stillpoint_mutex_new();
  parent = stillpoint_self();
  stillpoint_case bad[2] = {{0, 0, 0, 0}, {wide, Nowhere, 1, 0}};
  printf("begins\n");
  fflush(stdout);
  if (0) return 0;
  IS("deadlock") {
    stillpoint_lock(mutex);
    stillpoint_spawn(wait_receive, &value);
    stillpoint_spawn(wait_lock, 0);
    stillpoint_spawn(wait_park, 0);
    stillpoint_spawn(wait_select, 0);
    stillpoint_join(stillpoint_spawn(wait_join, 0));
  }
  IS("alone") stillpoint_park();
  IS("unlock") stillpoint_unlock(mutex);
  IS("unlock-other") {
    stillpoint_lock(mutex);
    stillpoint_join(stillpoint_spawn(unlock_other, 0));
  }
  IS("lock-twice") stillpoint_lock(mutex), stillpoint_lock(mutex);
  IS("join-self") stillpoint_join(stillpoint_self());
  IS("join-channel") stillpoint_join(12345678901234u);
  IS("unpark-nobody") stillpoint_unpark(0);
  IS("send-to-mutex") stillpoint_send(mutex, &value);
  IS("receive-from-nothing") stillpoint_receive(0, &value);
  IS("lock-channel") stillpoint_lock(channel);
  IS("freed") stillpoint_channel_free(wide), stillpoint_send(wide, &value);
  IS("send-address") stillpoint_send(wide, Nowhere);
  IS("receive-address") stillpoint_send(wide, &value), stillpoint_receive(wide, Nowhere);
  IS("receive-address-later") stillpoint_spawn(wait_receive, Nowhere), send_one(0), stillpoint_sleep(1000000000);
  IS("select-cases") stillpoint_select(Nowhere, 1, -1);
  IS("select-element") stillpoint_select(bad, 2, -1);
  IS("select-count") stillpoint_select(bad, -1, -1);
  IS("close-twice") stillpoint_channel_close(wide), stillpoint_channel_close(wide);
  IS("free-waited") stillpoint_spawn(wait_receive, &value), stillpoint_sleep(1), stillpoint_channel_free(channel);
  IS("free-locked") stillpoint_lock(mutex), stillpoint_mutex_free(mutex);
  IS("huge-element") stillpoint_channel_new(65537, 1);
  IS("spawn-address") stillpoint_spawn((void (*)(void *))Nowhere, 0);
  stillpoint_spawn(nothing, 0);
  return 1;
}
