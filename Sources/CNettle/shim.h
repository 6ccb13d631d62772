#include <nettle/sha2.h>
#include <malloc.h>
