#ifndef CSCAN_H
#define CSCAN_H
// Byte-level passes over UTF-8 text: what a scanner does to every byte, before anything knows what it looks
// for.
//
// Portable vector code; every pass has a scalar twin (`…_scalar`) with the same contract, which a test
// compares. Nothing here allocates. Positions are byte offsets into the text that was passed.

#include <stddef.h>
#include <stdint.h>

// ---- Character classes ------------------------------------------------------------------------------------

enum {
  /// The first digit of a run of three or more ASCII digits.
  CSCAN_DIGITS = 1,
  /// An `@`.
  CSCAN_AT = 2,
  /// The first of exactly two ASCII capitals that a digit follows and no ASCII letter or digit precedes
  /// (`DE89`, `TR1234567`).
  CSCAN_CAPITALS = 4,
  /// A `.` between two ASCII digits.
  CSCAN_DOT = 8,
  /// A `:` with a hexadecimal digit or a `:` on both sides.
  CSCAN_COLON = 16,
};

/// A place where a class of characters begins.
typedef struct {
  uint32_t position;
  uint32_t kind;
} cscan_anchor;

/// Writes the anchors of `text[from..<count]` in ascending order of position and returns how many.
///
/// No two share a position: each kind begins with a byte that no other begins with.
/// Looks at bytes before `from` where a class needs its left neighbours, so that a text may be read in
/// steps. Stops when fewer than 64 free places are left in `anchors`; `*next` is where to go on (`count` at
/// the end). `count` is below 2^32; `capacity` is at least 64.
size_t cscan_classes(
    const uint8_t *text, size_t count, size_t from, cscan_anchor *anchors, size_t capacity, size_t *next);
size_t cscan_classes_scalar(
    const uint8_t *text, size_t count, size_t from, cscan_anchor *anchors, size_t capacity, size_t *next);

// ---- Disguises --------------------------------------------------------------------------------------------

enum {
  /// Sixteen bytes of the alphabet of Base64, 16 n bytes after where the search began.
  CSCAN_BASE64 = 1,
  /// `%` before two hexadecimal digits.
  CSCAN_PERCENT = 2,
  /// `&` before what a character reference may begin with.
  CSCAN_HTML = 4,
  /// A backslash before `u`, `x`, `n`, `r`, `t` or a quotation mark.
  CSCAN_ESCAPE = 8,
  /// A bracket before `a`, `d`, `@` or `.`, as in `[at]`.
  CSCAN_SPELLED = 16,
  /// A Greek, Cyrillic or Armenian letter next to an ASCII letter or digit; a mathematical letter; a tag.
  CSCAN_MIXED = 32,
};

/// Writes the places of `text[from..<count]` where text may stand in another writing, as `cscan_classes`
/// does anchors: no two share a position, since no byte of the alphabet of Base64 begins another kind.
/// A caller that reads in steps goes on at `*next`.
size_t cscan_disguises(
    const uint8_t *text, size_t count, size_t from, cscan_anchor *anchors, size_t capacity, size_t *next);
size_t cscan_disguises_scalar(
    const uint8_t *text, size_t count, size_t from, cscan_anchor *anchors, size_t capacity, size_t *next);
// ---- Capitals ---------------------------------------------------------------------------------------------

/// Writes, in ascending order, where in `text[from..<count]` a word may begin with a capital, and returns how
/// many: at an ASCII capital before a letter or an apostrophe, and at any Latin letter with marks (U+00C0 to
/// U+017F, small ones too), unless an ASCII letter, a digit or one of `_ $ / \ @ #` stands before it.
///
/// Reads in steps as `cscan_classes` does.
size_t cscan_capitals(
    const uint8_t *text, size_t count, size_t from, uint32_t *places, size_t capacity, size_t *next);
size_t cscan_capitals_scalar(
    const uint8_t *text, size_t count, size_t from, uint32_t *places, size_t capacity, size_t *next);

// ---- Strings and lines ------------------------------------------------------------------------------------

/// The offset of the first byte at or after `from` that is `"`, `\` or below 0x20; `count` if there is none.
size_t cscan_json_string(const uint8_t *text, size_t count, size_t from);
size_t cscan_json_string_scalar(const uint8_t *text, size_t count, size_t from);

/// How many bytes are U+000A.
size_t cscan_count_newlines(const uint8_t *text, size_t count);
size_t cscan_count_newlines_scalar(const uint8_t *text, size_t count);

/// How many bytes are a space or below.
size_t cscan_count_spaces(const uint8_t *text, size_t count);
size_t cscan_count_spaces_scalar(const uint8_t *text, size_t count);

/// Where `byte` stands last; `count` when it does not.
size_t cscan_find_last(const uint8_t *text, size_t count, uint8_t byte);
size_t cscan_find_last_scalar(const uint8_t *text, size_t count, uint8_t byte);

/// How many bytes are not UTF-8 continuation bytes: in valid UTF-8, the number of Unicode scalars.
size_t cscan_count_scalars(const uint8_t *text, size_t count);
size_t cscan_count_scalars_scalar(const uint8_t *text, size_t count);

/// How many bytes lead a sequence of four: in valid UTF-8, the scalars that UTF-16 writes as two units.
size_t cscan_count_long_scalars(const uint8_t *text, size_t count);
size_t cscan_count_long_scalars_scalar(const uint8_t *text, size_t count);

/// The offset of the first byte at or after `from` that belongs to no well-formed UTF-8 sequence; `count` when all do.
///
/// `from` is where a sequence begins.
size_t cscan_utf8(const uint8_t *text, size_t count, size_t from);
size_t cscan_utf8_scalar(const uint8_t *text, size_t count, size_t from);

/// The offset of the first `byte` at or after `from`; `count` when there is none.
size_t cscan_find(const uint8_t *text, size_t count, size_t from, uint8_t byte);

#include "cscan_fold.h"
#include "cscan_grams.h"
#include "cscan_json.h"
#include "cscan_literals.h"
#include "cscan_names.h"
#include "cscan_terms.h"
#include "cscan_words.h"

#endif
