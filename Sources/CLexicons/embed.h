// EMBEDDED(name) begins an array that `#embed` fills; it is aligned for the widest reader.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "clexicons.h"

#define EMBEDDED(name) _Alignas(64) static const uint8_t name[]
#define TABLE(name) \
  const uint32_t *clexicons_##name(void) { return (const uint32_t *)(const void *)name; }
