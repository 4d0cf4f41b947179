#ifndef CLEXICONS_H
#define CLEXICONS_H
// Word tables and weights as they lie in the program; `swift run dev generate` writes data/, and each file
// here embeds one of it. See WordTable for the layout of a table.

#include <stdint.h>

/// Prefectures of Japan with their codes: policies/lexicons/prefectures.tsv.
const uint32_t *clexicons_prefectures(void);

#endif
