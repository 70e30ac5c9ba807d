// The one door to libarchive: containers read and written member by member.
#ifndef DHR_CLIBARCHIVE_SHIM_H
#define DHR_CLIBARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

// The constants are macros with casts, which Swift does not see.
static inline unsigned int dhr_regular_file(void) { return AE_IFREG; }

#endif
