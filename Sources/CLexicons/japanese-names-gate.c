#include "embed.h"

EMBEDDED(japanese_names_gate) = {
#embed "data/japanese-names-gate.bin"
};
TABLE(japanese_names_gate)
