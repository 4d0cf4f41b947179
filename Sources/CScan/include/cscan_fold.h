#ifndef CSCAN_FOLD_H
#define CSCAN_FOLD_H
// Where a text may have to be normalised: the pass that lets a normaliser copy everything else in bulk.

#include <stddef.h>
#include <stdint.h>

/// The offset of the first character of `text[from..<count]` that may have to be folded or removed, or
/// `count`.
///
/// `text` is valid UTF-8 and `from`, at most `count`, a character boundary in it; nothing outside
/// `text[0..<count]` is read. No character that must be folded is passed over, with one exception: of a run
/// of kanji digits only those are reported that another member of the run may follow, so a caller that folds
/// a run folds it to its end. A lone kanji digit, and a long vowel mark that follows no digit, are not
/// reported.
size_t cscan_fold_candidate(const uint8_t *text, size_t count, size_t from);
size_t cscan_fold_candidate_scalar(const uint8_t *text, size_t count, size_t from);

#endif
