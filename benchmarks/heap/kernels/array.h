// SPDX-License-Identifier: MIT
//
// Arrays and objects of the kernels of ./bench managed-cost: in the managed heap, or with RAW in plain memory. Nothing else of a
// kernel differs. kernel.h is its frame, as of those in benchmarks/kernels.
#ifdef RAW
#define MANAGED
#define NEW_ARRAY(element, count) ((element *)calloc((count), sizeof(element)))
#define NEW_REFERENCES(reference, count) ((reference *)calloc((count), sizeof(reference)))
#else
#include "stillpoint.h"
#define MANAGED stillpoint_managed
#define NEW_ARRAY(element, count) ((element MANAGED *)new_array(sizeof(element), (count)))
#define NEW_REFERENCES(reference, count) ((reference MANAGED *)stillpoint_new_array(&reference_type.type, (count)))

static inline void MANAGED *new_array(uint64_t element_bytes, uint64_t count)
{
    static const stillpoint_type types[] = {{0, 1, 0, 0}, {0, 4, 0, 0}, {0, 8, 0, 0}};
    return stillpoint_new_array(&types[element_bytes == 1 ? 0 : element_bytes == 4 ? 1 : 2], count);
}

static const struct {
    stillpoint_type type;
    uint32_t offsets[1];
} reference_type __attribute__((unused)) = {{0, sizeof(void MANAGED *), 0, 1}, {0}};
#endif
