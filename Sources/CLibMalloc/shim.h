/* How glibc hands out memory, which Swift's own view of it leaves out. */
#include <malloc.h>
