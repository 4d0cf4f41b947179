#include "embed.h"

EMBEDDED(latin_persons) = {
#embed "data/latin-persons.bin"
};
TABLE(latin_persons)
