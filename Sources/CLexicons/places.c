#include "embed.h"

EMBEDDED(places) = {
#embed "data/places.bin"
};
TABLE(places)
