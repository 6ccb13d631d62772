// What glibc declares only for _GNU_SOURCE, which Swift's Glibc module is built without, and what is in none of its
// headers.
#ifndef CLINUX_SHIM_H
#define CLINUX_SHIM_H

#include <malloc.h>
#include <time.h>

int memfd_create(const char *name, unsigned int flags);
int pipe2(int ends[2], int flags);
char *strptime(const char *text, const char *format, struct tm *parts);

/// MFD_CLOEXEC of <sys/mman.h>.
static const unsigned int memory_file_closes_on_exec = 1;

#endif
