#include "embed.h"

EMBEDDED(latin_names) = {
#embed "data/latin-names.bin"
};

const uint8_t *clexicons_latin_names(void) { return latin_names; }
