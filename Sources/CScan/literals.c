#include <stdbool.h>
#include <string.h>

#include "block.h"
#include "cscan.h"

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "keys and hashes are read from the text in little-endian order"
#endif

/// Set in a byte, makes an upper-case letter the lower-case one. Other bytes fall together as well, so what
/// is found with folded bytes has to be compared.
static const uint8_t FOLD = 0x20;
static const uint64_t FOLD_EIGHT = 0x2020202020202020u;

enum {
  /// Positions that are filtered at once. Each chunk costs a few mispredicted ends of loops; what is noted
  /// of it should leave most of the first-level cache to the tables.
  CHUNK = 512,
  /// Hashes that are computed at once.
  LANES = 32,
  /// Sums for a chunk: the last position needs that of three positions further.
  SUMS = CHUNK + LANES,
  /// Bytes that these are made of.
  READ = SUMS + 2,
  /// Members of a set that are visited without asking whether there are more: about as many places as stay
  /// of 64 positions, and a third of those at which a Japanese character begins.
  BATCH = 8,
};

/// What is known of the positions of a chunk.
typedef struct {
  /// Where in the two tables they are looked up.
  uint16_t first[SUMS];
  uint16_t second[CHUNK];
  /// The groups that may have a literal there.
  uint8_t groups[CHUNK];
} chunk_notes;

/// A place in a chunk at which a literal of the group with this number may begin.
typedef struct {
  uint16_t place;
  uint16_t group;
} candidate;

// ---- Where a literal may begin ----------------------------------------------------------------------------

typedef uint8_t lanes8 __attribute__((ext_vector_type(LANES)));
typedef uint16_t lanes16 __attribute__((ext_vector_type(LANES)));

/// Adds the folded bytes at `text` times `factor`.
CSCAN_PART void add_products(lanes16 *sums, const uint8_t *text, uint16_t factor) {
  lanes8 bytes;
  memcpy(&bytes, text, sizeof bytes);
  *sums += __builtin_convertvector(bytes | FOLD, lanes16) * factor;
}

/// The hashes of `count` positions, a multiple of 64: `cscan_literal_hash` and `cscan_literal_hash_six`.
CSCAN_PART void note_hashes(const uint8_t *text, size_t count, chunk_notes *notes) {
  const uint16_t drop = 16 - CSCAN_FILTER_BITS;
  for (size_t i = 0; i < count + LANES; i += LANES) {
    lanes16 sums = 0;
    add_products(&sums, text + i, CSCAN_FACTOR_0);
    add_products(&sums, text + i + 1, CSCAN_FACTOR_1);
    add_products(&sums, text + i + 2, CSCAN_FACTOR_2);
    memcpy(notes->first + i, &sums, sizeof sums);
  }
  for (size_t i = 0; i < count; i += LANES) {
    lanes16 here, further;
    memcpy(&here, notes->first + i, sizeof here);
    memcpy(&further, notes->first + i + 3, sizeof further);
    further = (here * (uint16_t)CSCAN_FACTOR_SIX + further) >> drop;
    here >>= drop;
    memcpy(notes->first + i, &here, sizeof here);
    memcpy(notes->second + i, &further, sizeof further);
  }
}

/// Takes the lowest member out of a set; 63 if there is none.
CSCAN_PART size_t take(uint64_t *set) {
  const int lowest = __builtin_ctzll(*set | UINT64_C(1) << 63);
  *set &= *set - 1;
  return (size_t)lowest;
}

/// Looks up the groups of one position.
CSCAN_PART void note_group(const cscan_literals_table *table, chunk_notes *notes, size_t place) {
  notes->groups[place] = table->first[notes->first[place]] & table->second[notes->second[place]];
}

/// Looks up the groups at the beginnings of characters of `count` positions, a multiple of 64; 0 elsewhere.
CSCAN_PART void note_groups(
    const cscan_literals_table *table, const uint8_t *text, size_t count, chunk_notes *notes) {
  for (size_t at = 0; at < count; at += 64) {
    cscan_block block;
    memcpy(&block, text + at, sizeof block);
    uint64_t beginnings = ~CSCAN_MASK(CSCAN_IN(block, 0x80, 0xBF - 0x80));
    if (beginnings == ~UINT64_C(0)) {
      // As vectors they would have to be put together byte by byte.
#pragma clang loop vectorize(disable) unroll_count(8)
      for (size_t i = at; i < at + 64; i++) note_group(table, notes, i);
      continue;
    }
    memset(notes->groups + at, 0, 64);
    while (beginnings != 0) {
      // Place 63 may come without being a beginning. It does no harm: no literal will be found there.
      for (int i = 0; i < BATCH; i++) note_group(table, notes, at + take(&beginnings));
    }
  }
}

/// Lists those of `count` positions that have groups, and returns how many. Writes up to `BATCH` places
/// more.
CSCAN_PART size_t list_places(const chunk_notes *notes, size_t count, uint16_t *places) {
  size_t n = 0;
  for (size_t at = 0; at < count; at += 64) {
    cscan_block groups;
    memcpy(&groups, notes->groups + at, sizeof groups);
    uint64_t set = CSCAN_MASK(groups != 0);
    if (count - at < 64) set &= (UINT64_C(1) << (count - at)) - 1;
    const size_t end = n + (size_t)__builtin_popcountll(set);
    while (set != 0) {
      for (int i = 0; i < BATCH; i++) places[n++] = (uint16_t)(at + take(&set));
    }
    n = end;
  }
  return n;
}

// ---- Which keys stand there -------------------------------------------------------------------------------

/// How a group's key is read.
typedef struct {
  /// The bytes that are in it, of the eight at `offset`.
  uint64_t mask;
  uint8_t offset;
  /// The groups that come after it, without those with the same key.
  uint8_t others;
} key_form;

/// By the number of the group's bit.
static const key_form FORMS[8] = {
    {~UINT64_C(0), 1, 0xF0}, {~UINT64_C(0), 1, 0xF0}, {~UINT64_C(0), 1, 0xF0}, {~UINT64_C(0), 1, 0xF0},
    {0xFFFF, 0, 0xE0},       {0xFFFFFF, 0, 0xC0},     {0xFFFFFFFF, 0, 0x80},   {0xFFFFFFFFFFFF, 0, 0},
};

/// The most keys there are at one position.
enum { KEYS = 5 };

/// The key of a group in the nine bytes at `text`.
CSCAN_PART uint64_t key_at(const uint8_t *text, const key_form *form) {
  uint64_t bytes;
  memcpy(&bytes, text + form->offset, sizeof bytes);
  return (bytes | FOLD_EIGHT) & form->mask;
}

/// Lists the keys at `places` that some literal may have, and returns how many; writes up to one more.
CSCAN_PART size_t list_candidates(
    const cscan_literals_table *table, const uint8_t *text, const chunk_notes *notes, const uint16_t *places,
    size_t count, candidate *candidates) {
  size_t n = 0;
  for (size_t i = 0; i < count; i++) {
    const uint16_t place = places[i];
    uint32_t groups = notes->groups[place];
    // Mostly there is one.
    do {
      const int group = __builtin_ctz(groups);
      const uint32_t bit = cscan_literal_taken(key_at(text + place, &FORMS[group]));
      candidates[n] = (candidate){place, (uint16_t)group};
      n += table->taken[bit >> 5] >> (bit & 31) & 1;
      groups &= FORMS[group].others;
    } while (groups != 0);
  }
  return n;
}

// ---- What is found ----------------------------------------------------------------------------------------

/// Whether a literal stands at `at`.
CSCAN_PART bool equals(
    const cscan_literal *literal, const cscan_literals_table *table, const uint8_t *text, size_t count,
    size_t at) {
  cscan_block here, wanted;
  cscan_load(&here, text, count, at);
  memcpy(&wanted, table->bytes + literal->start, sizeof wanted);
  here |= (cscan_block)CSCAN_IN(wanted, 'a', 'z' - 'a') & FOLD;
  const uint64_t different = CSCAN_MASK(here != wanted);
  return (different << (64 - literal->length) == 0) & (literal->length <= count - at);
}

/// Writes the literals with a key that stand at `at`, returns how many, and may write one more that is no
/// hit.
CSCAN_PART size_t hits_of_key(
    const cscan_literals_table *table, uint64_t key, const uint8_t *text, size_t count, size_t at,
    cscan_hit *hits) {
  size_t n = 0;
  const uint32_t slot = cscan_literal_slot(key);
  const uint32_t end = table->slots[slot + 1];
  for (uint32_t i = table->slots[slot]; i < end; i++) {
    const cscan_literal *literal = &table->literals[i];
    hits[n] = (cscan_hit){(uint32_t)at, literal->id};
    // A slot may hold literals with another key, which are found by that one.
    n += (literal->key == key) & equals(literal, table, text, count, at);
  }
  return n;
}

CSCAN_PASS
size_t cscan_literals(
    const cscan_literals_table *table, const uint8_t *text, size_t count, size_t from, cscan_hit *hits,
    size_t capacity, size_t *next) {
  uint8_t last[READ];
  chunk_notes notes;
  uint16_t places[CHUNK + BATCH];
  candidate candidates[KEYS * CHUNK + 1];
  size_t n = 0;
  for (; from < count; from += CHUNK) {
    const uint8_t *chunk = text + from;
    if (count - from < READ) {
      memset(last, 0, sizeof last);
      memcpy(last, chunk, count - from);
      chunk = last;
    }
    const size_t length = count - from < CHUNK ? count - from : CHUNK;
    const size_t whole = (length + 63) / 64 * 64;
    note_hashes(chunk, whole, &notes);
    note_groups(table, chunk, whole, &notes);
    size_t found = list_places(&notes, length, places);
    found = list_candidates(table, chunk, &notes, places, found, candidates);
    for (size_t i = 0; i < found; i++) {
      const candidate one = candidates[i];
      const bool is_new = i == 0 || one.place != candidates[i - 1].place;
      if (is_new && capacity - n < table->most) {
        *next = from + one.place;
        return n;
      }
      const uint64_t key = key_at(chunk + one.place, &FORMS[one.group]);
      n += hits_of_key(table, key, text, count, from + one.place, hits + n);
    }
  }
  *next = count;
  return n;
}

// ---- The twin ---------------------------------------------------------------------------------------------

size_t cscan_literals_scalar(
    const cscan_literals_table *table, const uint8_t *text, size_t count, size_t from, cscan_hit *hits,
    size_t capacity, size_t *next) {
  size_t n = 0;
  for (; from < count && capacity - n >= table->most; from++) {
    uint8_t window[9] = {0};
    memcpy(window, text + from, count - from < sizeof window ? count - from : sizeof window);
    for (uint32_t groups = 0xFF; groups != 0;) {
      const key_form *form = &FORMS[__builtin_ctz(groups)];
      n += hits_of_key(table, key_at(window, form), text, count, from, hits + n);
      groups &= form->others;
    }
  }
  *next = from;
  return n;
}
