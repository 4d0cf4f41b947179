#ifndef CSCAN_JSON_H
#define CSCAN_JSON_H
// A JSON text as a flat list of nodes with byte ranges: strings stay where they are.
//
// Contracts as in cscan.h: no allocation, a scalar twin, positions in bytes.

#include <stddef.h>
#include <stdint.h>

/// What a node is.
enum {
  CSCAN_JSON_OBJECT,
  CSCAN_JSON_ARRAY,
  /// A string that names a member.
  CSCAN_JSON_KEY,
  CSCAN_JSON_STRING,
  CSCAN_JSON_NUMBER,
  /// `true`, `false` or `null`.
  CSCAN_JSON_LITERAL,
};

/// A value or a key; the range is half-open, a string's without its quotes, a container's with its brackets.
typedef struct {
  uint32_t start;
  uint32_t end;
  /// Index of the first node after this one and all that it holds.
  uint32_t next;
  uint8_t kind;
  /// 1 when a string or key holds a backslash, else 0.
  uint8_t is_escaped;
} cscan_json_node;

/// How reading ended.
enum {
  /// The text is one value with nothing but white space around it, and all its nodes are written.
  CSCAN_JSON_WHOLE,
  /// Fewer than CSCAN_JSON_ROOM nodes are free. The caller makes room behind those that are written, which
  /// may move, and goes on with the same state.
  CSCAN_JSON_FULL,
  // The text is not JSON from the state's `at` on, and its nodes are worth nothing:
  /// A byte that cannot stand there.
  CSCAN_JSON_UNEXPECTED,
  /// The text ends too early; `at` is the beginning of an escape that is cut off, else `count`.
  CSCAN_JSON_UNEXPECTED_END,
  /// Something follows the value.
  CSCAN_JSON_AFTER_END,
  /// A backslash that begins no escape.
  CSCAN_JSON_BAD_ESCAPE,
  /// An object or array inside as many as may be open.
  CSCAN_JSON_TOO_DEEP,
};

enum {
  /// Nodes that one step may write: a key and its value.
  CSCAN_JSON_ROOM = 2,
};

/// How far a text was read; all zero at the beginning.
typedef struct {
  size_t at;
  /// Nodes that are written.
  size_t count;
  /// How many objects and arrays are open, and the index of the innermost.
  uint32_t depth;
  uint32_t open;
} cscan_json_state;

/// Writes the nodes of `text` in its order, a key before its value, and returns how reading ended.
///
/// Strict as RFC 8259 is: no comments, no trailing commas, no leading zeros. Lone surrogates may be escaped,
/// and keys may repeat. `text` is valid UTF-8 and `count` below 2^32; at most `limit` objects and arrays are
/// open at once. A whole text has at most `count / 2 + 1` nodes, one that breaks off
/// `(count + limit) / 2 + 1`; a request to a model has about one for 60 bytes.
int cscan_json(
    const uint8_t *text, size_t count, uint32_t limit, cscan_json_node *nodes, size_t capacity,
    cscan_json_state *state);
int cscan_json_scalar(
    const uint8_t *text, size_t count, uint32_t limit, cscan_json_node *nodes, size_t capacity,
    cscan_json_state *state);

/// Writes what the inside of a string stands for, its escapes undone, and returns how many bytes that is: at most
/// `count`, for which there is room at `output`.
///
/// The escapes in `text` are well formed, as in a string that was read. Half of a surrogate pair alone becomes U+FFFD.
size_t cscan_json_unescape(const uint8_t *text, size_t count, uint8_t *output);
size_t cscan_json_unescape_scalar(const uint8_t *text, size_t count, uint8_t *output);

#endif
