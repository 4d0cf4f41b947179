#include "block.h"
#include "cscan_terms.h"

// ---- Characters -------------------------------------------------------------------------------------------

/// The small letter of a capital of two bytes. Source: UnicodeData.txt, simple lower-case mappings.
static uint32_t small(uint32_t c) {
  if (c >= 0xC0 && c <= 0xDE) return c == 0xD7 ? c : c + 0x20;
  if (c >= 0x100 && c <= 0x17F) {
    if (c == 0x130 || c == 0x131 || c == 0x138 || c == 0x149 || c == 0x17F) return c;
    if (c == 0x178) return 0xFF;
    // The capitals are odd from U+0139 to U+0148 and from U+0179, even elsewhere.
    const uint32_t capital = (c >= 0x139 && c <= 0x148) || c >= 0x179;
    return (c & 1) == capital ? c + 1 : c;
  }
  if (c >= 0x391 && c <= 0x3A9) return c == 0x3A2 ? c : c + 0x20;
  if (c >= 0x410 && c <= 0x42F) return c + 0x20;
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  return c;
}

uint32_t cscan_term_character(const uint8_t *text, size_t count, size_t at, size_t *end) {
  const uint32_t lead = text[at];
  const size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (at + length > count) {
    *end = count;
    return 0xFFFD;
  }
  *end = at + length;
  if (length == 1) {
    if (lead == '\t' || lead == '\n' || lead == '\r') return ' ';
    return lead >= 'A' && lead <= 'Z' ? lead + 0x20 : lead;
  }
  uint32_t value = lead & (0x7F >> length);
  for (size_t i = 1; i < length; i++) value = value << 6 | (text[at + i] & 0x3F);
  return length == 2 ? small(value) : value;
}

static inline bool is_alphanumeric(uint8_t byte) {
  return (uint8_t)(byte - '0') < 10 || (uint8_t)((byte | 0x20) - 'a') < 26;
}

// ---- Hashes -----------------------------------------------------------------------------------------------

uint64_t cscan_term_pair_hash(uint32_t first, uint32_t second) {
  const uint64_t hash = ((uint64_t)first << 32 | second) * 0x9E3779B97F4A7C15u;
  return (hash ^ hash >> 29) * 0xD6E8FEB86659FD93u;
}

static inline uint64_t mixed(uint64_t head, uint64_t tail, size_t count) {
  // Letters become small; digits have that bit already.
  const uint64_t low = 0x2020202020202020u;
  const uint64_t hash = ((head | low) * 0x9E3779B97F4A7C15u) ^ ((tail | low) + count);
  return (hash ^ hash >> 29) * 0xD6E8FEB86659FD93u;
}

uint64_t cscan_term_word_hash(const uint8_t *word, size_t count) {
  uint64_t head = 0, tail = 0;
  if (count < 8) {
    for (size_t i = 0; i < count; i++) head |= (uint64_t)word[i] << (8 * i);
    return mixed(head, head, count);
  }
  memcpy(&head, word, 8);
  memcpy(&tail, word + count - 8, 8);
  return mixed(head, tail, count);
}

static inline bool has(const cscan_term_table *table, uint64_t hash) {
  const uint64_t bit = hash >> (64 - table->bits);
  return table->words[bit >> 6] >> (bit & 63) & 1;
}

// ---- One place --------------------------------------------------------------------------------------------

static inline size_t word_end(const uint8_t *text, size_t count, size_t at) {
  while (at < count && is_alphanumeric(text[at])) at++;
  return at;
}

static inline bool has_word(const uint8_t *text, size_t count, size_t at, size_t end, const cscan_term_table *table) {
  const size_t length = end - at;
  if (length >= 8 || at + 8 > count) return has(table, cscan_term_word_hash(text + at, length));
  uint64_t head;
  memcpy(&head, text + at, 8);
  head &= ((uint64_t)1 << (8 * length)) - 1;
  return has(table, mixed(head, head, length));
}

static inline uint32_t three(const uint8_t *at) {
  return (uint32_t)(at[0] & 0x0F) << 12 | (uint32_t)(at[1] & 0x3F) << 6 | (at[2] & 0x3F);
}

static bool has_pair(const uint8_t *text, size_t count, size_t at, const cscan_term_table *table) {
  size_t middle, end;
  const uint32_t first = cscan_term_character(text, count, at, &middle);
  if (middle >= count) return false;
  return has(table, cscan_term_pair_hash(first, cscan_term_character(text, count, middle, &end)));
}

// ---- The pass ---------------------------------------------------------------------------------------------

/// Bit i: what byte i of a block is.
typedef struct {
  uint64_t alphanumeric, three, other;
} classes;

CSCAN_PART classes classes_at(const uint8_t *text, size_t count, size_t at) {
  cscan_block block;
  cscan_load(&block, text, count, at);
  const cscan_block letter = block | (uint8_t)0x20;
  const uint64_t leads = CSCAN_MASK(block >= (uint8_t)0xC2), threes = CSCAN_MASK(CSCAN_IN(block, 0xE0, 15));
  return (classes){
      .alphanumeric = CSCAN_MASK(CSCAN_IN(block, '0', 9) | CSCAN_IN(letter, 'a', 25)),
      .three = threes,
      .other = leads & ~threes,
  };
}

/// Bit i: whether a term may begin at byte i of the block at `base`.
CSCAN_PART uint64_t hits_of(
    const uint8_t *text, size_t count, size_t base, classes now, classes next, uint64_t before,
    const cscan_term_table *table) {
  uint64_t hits = 0;
  for (uint64_t left = now.alphanumeric & ~(now.alphanumeric << 1 | before); left != 0; left &= left - 1) {
    const int i = __builtin_ctzll(left);
    const uint64_t gaps = ~(now.alphanumeric >> i);
    const int length = gaps == 0 ? 64 : __builtin_ctzll(gaps);
    const size_t at = base + (size_t)i;
    const size_t end = i + length < 64 ? at + (size_t)length : word_end(text, count, base + 64);
    hits |= (uint64_t)has_word(text, count, at, end, table) << i;
  }
  // Both characters of three bytes, as nearly all are.
  const uint64_t pairs = now.three & (now.three >> 3 | next.three << 61);
  for (uint64_t left = pairs; left != 0; left &= left - 1) {
    const int i = __builtin_ctzll(left);
    const uint8_t *at = text + base + i;
    hits |= (uint64_t)has(table, cscan_term_pair_hash(three(at), three(at + 3))) << i;
  }
  for (uint64_t left = (now.three & ~pairs) | now.other; left != 0; left &= left - 1) {
    const int i = __builtin_ctzll(left);
    hits |= (uint64_t)has_pair(text, count, base + (size_t)i, table) << i;
  }
  return hits;
}

CSCAN_PASS size_t cscan_terms(
    const uint8_t *text, size_t count, size_t from, const cscan_term_table *table, uint32_t *places,
    size_t capacity, size_t *next) {
  size_t n = 0;
  uint64_t before = from > 0 && is_alphanumeric(text[from - 1]);
  classes now = classes_at(text, count, from);
  while (from < count && capacity - n >= 64) {
    const classes following = classes_at(text, count, from + 64);
    for (uint64_t left = hits_of(text, count, from, now, following, before, table); left != 0; left &= left - 1) {
      places[n++] = (uint32_t)(from + (size_t)__builtin_ctzll(left));
    }
    before = now.alphanumeric >> 63;
    now = following;
    from += 64;
  }
  *next = from < count ? from : count;
  return n;
}

// ---- The twin ---------------------------------------------------------------------------------------------

size_t cscan_terms_scalar(
    const uint8_t *text, size_t count, size_t from, const cscan_term_table *table, uint32_t *places,
    size_t capacity, size_t *next) {
  size_t n = 0;
  while (from < count && capacity - n >= 64) {
    bool hit = false;
    if (is_alphanumeric(text[from])) {
      hit = (from == 0 || !is_alphanumeric(text[from - 1])) &&
            has(table, cscan_term_word_hash(text + from, word_end(text, count, from) - from));
    } else if (text[from] >= 0xC2) {
      hit = has_pair(text, count, from, table);
    }
    if (hit) places[n++] = (uint32_t)from;
    from++;
  }
  *next = from;
  return n;
}
